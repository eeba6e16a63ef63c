/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import java.util.Map;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** The miner that was chosen is chosen the next day. */
@ServiceProvider(service = SessionPart.class, position = 700)
public final class MiningSession implements SessionPart {
    /** For the lookup. */
    public MiningSession() {}

    @Override
    public String id() {
        return "mining";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        return MiningDesk.get()
                .model()
                .filter(model -> model.study() == study)
                .map(MiningModel::save)
                .orElse(Map.of());
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        MiningDesk.get().model().filter(model -> model.study() == study).ifPresent(model -> model.restore(saved));
    }
}
