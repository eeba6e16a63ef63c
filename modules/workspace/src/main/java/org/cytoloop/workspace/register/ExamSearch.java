/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.cytoloop.workspace.attach.Reattachment;
import org.cytoloop.workspace.journal.ExamEntry;
import org.cytoloop.workspace.journal.ExamEntry.Key;
import org.cytoloop.workspace.journal.ExamState;

/**
 * Looks for the exam cells of a slice under a cell set.
 *
 * @param exams the exams
 * @param slice name of the slice
 * @param cellSet id of the cell set
 * @param reattachment knows its cells
 */
record ExamSearch(ExamState exams, String slice, long cellSet, Reattachment reattachment) {
    /**
     * Looks for those of a staining that nobody looked for before.
     *
     * @param taken by cell: marked where an exam cell is
     * @param found is told of each, with its number, or 0 when it has none
     */
    void find(String staining, boolean[] taken, ObjIntConsumer<Key> found) {
        List<Key> keys = new ArrayList<>();
        List<ExamEntry.Cell> cells = new ArrayList<>();
        for (ExamEntry draw : exams.draws(staining)) {
            for (int i = 0; i < draw.cells().size(); i++) {
                Key key = new Key(draw.info().id(), i);
                int known = exams.cell(key, cellSet);
                if (!draw.cells().get(i).slice().equals(slice)) {
                    continue;
                }
                if (known < 0) {
                    keys.add(key);
                    cells.add(draw.cells().get(i));
                } else if (known > 0) {
                    taken[known - 1] = true;
                }
            }
        }
        float[] x = new float[keys.size()];
        float[] y = new float[keys.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = cells.get(i).x();
            y[i] = cells.get(i).y();
        }
        int[] target = reattachment.assign(x, y, taken);
        for (int i = 0; i < target.length; i++) {
            found.accept(keys.get(i), target[i] + 1);
        }
    }
}
