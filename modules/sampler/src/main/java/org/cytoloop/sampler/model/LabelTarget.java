/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.Optional;
import java.util.OptionalLong;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.workbench.stage.StageCall;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.Study;

/**
 * What the user means who labels a cell: the cell, or, while it is hidden in the newest batch as a repeat, the answer to
 * that. Which of the two is settled at the moment of the click, by what is on the screen, and not when the change is
 * carried out: a batch drawn in between must not turn an answer into a label.
 *
 * @param staining name of the staining
 * @param cell the cell
 * @param repeat id of the repeat; empty when the cell itself is meant
 * @param call what the cell is called on the screen; empty when no call of it is drawn
 */
record LabelTarget(String staining, CellRef cell, OptionalLong repeat, Optional<StageCall> call) {
    /** What is meant now; reads memory only; on the EDT. */
    static LabelTarget of(Study study, String staining, CellRef cell) {
        OptionalLong id = OptionalLong.empty();
        if (study.repeats().open(staining).containsKey(cell)) {
            for (Repeat repeat : study.repeats().all(staining)) {
                if (repeat.batch() > 0 && repeat.cell().equals(cell)) {
                    id = OptionalLong.of(repeat.id());
                }
            }
        }
        Optional<StageCall> call =
                Stages.installed().flatMap(stages -> stages.of(cell.slice())).flatMap(stage -> stage.call(cell));
        return new LabelTarget(staining, cell, id, call);
    }

    /** The same when only a label is meant, whatever the cell is called. */
    LabelTarget withoutCall() {
        return new LabelTarget(staining, cell, repeat, Optional.empty());
    }

    /** True when there is a label to flip, or a call to put right. */
    boolean canFlip(Study study) {
        return call.isPresent() || label(study).isPresent();
    }

    /** The label it has now, as screens show it; empty when it has none. */
    Optional<Label> label(Study study) {
        if (repeat.isEmpty()) {
            return study.sample(staining, cell).map(Sample::label);
        }
        return study.repeats().all(staining).stream()
                .filter(known -> known.id() == repeat.getAsLong())
                .findFirst()
                .map(Repeat::second);
    }
}
