/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.List;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.scoring.counts.Tally;

/**
 * Calls counted against the truth, overall and on the cells of an exam.
 *
 * @param tally all cells, those of the exam as seen
 * @param exam calls against truth on the exam
 * @param truth calls against truth on all cells
 */
record SeenCalls(Tally tally, Confusion exam, Confusion truth) {
    /** @param examined over the cells of all slices, one slice after the other */
    SeenCalls(List<KnownSlice> slices, boolean[][] called, boolean[] examined) {
        this(count(slices, called, examined, true), count(slices, called, examined, false));
    }

    private SeenCalls(Confusion exam, Confusion truth) {
        this(
                new Tally(truth.n(), truth.tp() + truth.fp(), exam.n(), exam.tp() + exam.fn(), exam.tp() + exam.fp()),
                exam,
                truth);
    }

    private static Confusion count(List<KnownSlice> slices, boolean[][] called, boolean[] examined, boolean examOnly) {
        long[] table = new long[4];
        int at = 0;
        for (int s = 0; s < called.length; s++) {
            boolean[] on = slices.get(s).on();
            for (int c = 0; c < on.length; c++, at++) {
                if (!examOnly || examined[at]) {
                    table[(on[c] ? 0 : 1) + (called[s][c] ? 0 : 2)]++;
                }
            }
        }
        return new Confusion(table[0], table[1], table[2], table[3]);
    }
}
