/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.window;

import java.util.Map;
import org.cytoloop.report.model.ReportChoices;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** Remembers what was chosen for reports of a study. */
@ServiceProvider(service = SessionPart.class, position = 900)
public final class ReportSession implements SessionPart {
    /** For the lookup. */
    public ReportSession() {}

    @Override
    public String id() {
        return "report";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        ReportChoices choices = study.getLookup().lookup(ReportChoices.class);
        return choices == null ? Map.of() : choices.saved();
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        if (!saved.isEmpty()) {
            study.offer(ReportChoices.restored(study.study(), saved));
        }
    }

    /** Those of a study. */
    static ReportChoices of(OpenStudy study) {
        ReportChoices kept = study.getLookup().lookup(ReportChoices.class);
        return kept == null ? ReportChoices.usual(study.study()) : kept;
    }

    /** Keeps those of a study. */
    static void keep(OpenStudy study, ReportChoices choices) {
        ReportChoices before = study.getLookup().lookup(ReportChoices.class);
        if (before != null) {
            study.withdraw(before);
        }
        study.offer(choices);
    }
}
