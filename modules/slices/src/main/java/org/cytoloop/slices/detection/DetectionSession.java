/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.Map;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** Remembers how cells were detected last. */
@ServiceProvider(service = SessionPart.class)
public final class DetectionSession implements SessionPart {
    /** For the lookup. */
    public DetectionSession() {}

    @Override
    public String id() {
        return "detection";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        DetectionChoices choices = study.getLookup().lookup(DetectionChoices.class);
        return choices == null ? Map.of() : choices.save();
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        if (!saved.isEmpty()) {
            remember(study, DetectionChoices.of(saved));
        }
    }

    /** Keeps choices for the next detection in this study. */
    static void remember(OpenStudy study, DetectionChoices choices) {
        DetectionChoices before = study.getLookup().lookup(DetectionChoices.class);
        if (!choices.equals(before)) {
            if (before != null) {
                study.withdraw(before);
            }
            study.offer(choices);
        }
    }
}
