/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.consistency.watch.ConsistencyDesk;
import org.cytoloop.consistency.watch.ContradictionWatch;
import org.cytoloop.consistency.watch.Findings;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workspace.RuleDraft;

public final class ConsistencyFixture extends StudyOnDesk {
    public final ConsistencyDesk consistency;

    public ConsistencyFixture(Path folder) throws Exception {
        super(StudyPlan.small().make(folder), new Desk());
        consistency = new ConsistencyDesk(desk);
        consistency.addListener(this::changed);
        arrive();
    }

    /** A cell of slice A1. */
    public static CellRef cell(int number) {
        return cell("A1", number);
    }

    /** Labels cells of A1 by hand. */
    public void label(Label label, int... numbers) throws ProblemException {
        label("A1", label, numbers);
    }

    /** The rule: ON from that number of a cell on. */
    public void rule(int from) throws ProblemException {
        study.rulebook()
                .save(CFOS, new RuleDraft("bright", "dark", List.of("cFos.snr >= " + from), List.of(), "because"));
    }

    /** The watch. */
    public ContradictionWatch watch() {
        return consistency.model().orElseThrow();
    }

    /** What the watch found. */
    public Findings findings() {
        return watch().findings();
    }

    /** Waits until the watch has looked at everything and rests. */
    public void awaitComplete() throws Exception {
        await("all is looked at", () -> findings().state() == Findings.State.COMPLETE && !watch().isLooking());
    }
}
