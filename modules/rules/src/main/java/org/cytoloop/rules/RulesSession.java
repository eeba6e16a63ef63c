/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import java.util.Map;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.rules.model.RulesModel;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** Keeps rules that are written and not saved yet. */
@ServiceProvider(service = SessionPart.class, position = 1100)
public final class RulesSession implements SessionPart {
    @Override
    public String id() {
        return "rules";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        return RulesDesk.get()
                .model()
                .filter(model -> model.study() == study)
                .map(RulesModel::saveDrafts)
                .orElse(Map.of());
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        RulesDesk.get().model().filter(model -> model.study() == study).ifPresent(model -> model.restoreDrafts(saved));
    }
}
