/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.util.Map;
import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** What was chosen for training is there the next day. */
@ServiceProvider(service = SessionPart.class, position = 600)
public final class TrainerSession implements SessionPart {
    /** For the lookup. */
    public TrainerSession() {}

    @Override
    public String id() {
        return "trainer";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        return TrainerDesk.get()
                .model()
                .filter(model -> model.study() == study)
                .map(TrainerModel::save)
                .orElse(Map.of());
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        TrainerDesk.get().model().filter(model -> model.study() == study).ifPresent(model -> model.restore(saved));
    }
}
