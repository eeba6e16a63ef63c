/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.attach.Reattachment;
import org.cytoloop.workspace.journal.Change;
import org.cytoloop.workspace.journal.ExamPayload;
import org.cytoloop.workspace.journal.LabelHistory;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.Step;

/** Finds the cells of the exam under a cell set, once for each. */
final class ExamPlaces {
    private final CellRegister cellSets;

    ExamPlaces(CellRegister cellSets) {
        this.cellSets = cellSets;
    }

    /** Adds to the payload of an undo or redo where exam cells are under the cell sets it brings back. */
    void tell(Step step, boolean back, LabelState state, ObjectNode payload) throws ProblemException {
        if (state.exams().isUnused()) {
            return;
        }
        for (Change change : LabelHistory.turned(step, back)) {
            if (change instanceof Change.OfCellSet c && c.after() != 0) {
                tell(c, state, payload);
            }
        }
    }

    private void tell(Change.OfCellSet change, LabelState state, ObjectNode payload) throws ProblemException {
        Optional<CellSetInfo> info = cellSets.info(change.after());
        if (info.isEmpty()) {
            return;
        }
        Cells cells = cellSets.cells(info.get());
        double radius = Reattachment.radiusPx(info.get(), cells);
        Optional<CellSetInfo> present = cellSets.info(change.before());
        if (present.isPresent()) {
            radius = Math.max(radius, Reattachment.radiusPx(present.get(), cellSets.cells(present.get())));
        }
        ExamSearch search =
                new ExamSearch(state.exams(), change.slice(), change.after(), new Reattachment(cells, radius));
        for (String staining : state.exams().stainings()) {
            search.find(
                    staining,
                    new boolean[cells.size()],
                    (key, cell) -> ExamPayload.place(payload, key, change.after(), cell));
        }
    }
}
