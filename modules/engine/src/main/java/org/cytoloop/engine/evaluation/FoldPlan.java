/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Which samples are tested together while the classifier is trained on all others. Made by {@link FoldPlanner}.
 *
 * @param grouping what is kept together
 * @param foldOf for each sample the fold it is tested in, from 0, or -1 in a plan without folds
 * @param folds number of folds, 0 when no cross-validation is possible
 * @param notes sentences for the user on what the plan had to give up
 */
public record FoldPlan(Grouping grouping, int[] foldOf, int folds, List<String> notes) {
    /** Keeps unmodifiable copies. */
    public FoldPlan {
        foldOf = foldOf.clone();
        notes = List.copyOf(notes);
    }

    /** A copy: the fold of each sample, -1 in a plan without folds. */
    @Override
    public int[] foldOf() {
        return foldOf.clone();
    }

    /** Rows tested in a fold, ascending. */
    public int[] testRows(int fold) {
        return rows(fold, true);
    }

    /** Rows trained on while a fold is tested: all others, ascending. */
    public int[] trainRows(int fold) {
        return rows(fold, false);
    }

    /** Rows that are tested in any fold, ascending: all, or none in a plan without folds. */
    public int[] testedRows() {
        return rows(-1, false);
    }

    private int[] rows(int fold, boolean inside) {
        int[] rows = new int[foldOf.length];
        int count = 0;
        for (int i = 0; i < foldOf.length; i++) {
            if (foldOf[i] == fold == inside) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
