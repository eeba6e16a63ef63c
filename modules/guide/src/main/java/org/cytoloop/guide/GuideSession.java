/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide;

import java.util.Map;
import org.cytoloop.guide.model.GuideDesk;
import org.cytoloop.guide.model.GuideModel;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** What was put off stays so the next day. */
@ServiceProvider(service = SessionPart.class, position = 900)
public final class GuideSession implements SessionPart {
    /** For the lookup. */
    public GuideSession() {}

    @Override
    public String id() {
        return "guide";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        return GuideDesk.get()
                .model()
                .filter(model -> model.study() == study)
                .map(GuideModel::save)
                .orElse(Map.of());
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        GuideDesk.get().model().filter(model -> model.study() == study).ifPresent(model -> model.restore(saved));
    }
}
