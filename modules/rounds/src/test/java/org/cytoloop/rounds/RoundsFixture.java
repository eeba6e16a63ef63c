/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.rounds.model.RoundsDesk;
import org.cytoloop.rounds.model.RoundsModel;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;

public final class RoundsFixture extends StudyOnDesk {
    public final RoundsDesk rounds;

    public RoundsFixture(Path folder) throws Exception {
        super(StudyPlan.small().with(List.of("A1", "A2"), 10, 10).make(folder), new Desk());
        rounds = new RoundsDesk(desk);
        label("A1", Label.ON, 1);
        label("A2", Label.OFF, 1);
        rounds.addListener(this::changed);
        arrive();
    }

    /** A round that calls these cells ON with 0.9, and the others OFF with 0.1. */
    public RoundInfo round(List<CellRef> on) throws ProblemException {
        return round(on::contains);
    }

    public RoundsModel model() {
        return rounds.model().orElseThrow();
    }
}
