/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.util.BitSet;
import java.util.Map;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.scoring.counts.Tally;
import org.cytoloop.workspace.Study;

/**
 * What is counted on one slice.
 *
 * @param slice the slice
 * @param tally its cells; those with a label or an answer in the exam are seen
 * @param labelled cells with a label outside the exam
 * @param labelledOn those of them that are ON
 * @param calledOn the other cells that are called ON
 * @param exam calls against the answers of its exam cells
 */
record SliceTally(Slice slice, Tally tally, long labelled, long labelledOn, long calledOn, Confusion exam) {
    /**
     * Counts a slice.
     *
     * @param pOn calls of its present cells
     * @param answers what the exam's cells are: true for ON
     */
    static SliceTally of(Study study, Slice slice, RoundInfo round, float[] pOn, Map<Integer, Boolean> answers)
            throws ProblemException {
        BitSet called = new BitSet(pOn.length);
        for (int i = 0; i < pOn.length; i++) {
            called.set(i, round.callsOn(pOn[i]));
        }
        BitSet labelled = new BitSet();
        BitSet seenOn = new BitSet();
        for (Sample sample : study.samples(round.staining(), slice.name())) {
            if (sample.label() != Label.UNSURE
                    && !answers.containsKey(sample.cell().cell())) {
                mark(sample.cell().cell(), sample.label() == Label.ON, labelled, seenOn);
            }
        }
        long labelledOn = seenOn.cardinality();
        BitSet seen = (BitSet) labelled.clone();
        int[] table = new int[4];
        for (Map.Entry<Integer, Boolean> answer : answers.entrySet()) {
            mark(answer.getKey(), answer.getValue(), seen, seenOn);
            table[(answer.getValue() ? 0 : 1) + (called.get(answer.getKey() - 1) ? 0 : 2)]++;
        }
        if (Math.max(seen.length(), labelled.length()) > pOn.length) {
            throw new ProblemException("Slice \"" + slice.name() + "\" got other cells while they were counted; count"
                    + " again when detection is done.");
        }
        BitSet seenCalled = (BitSet) called.clone();
        seenCalled.and(seen);
        BitSet others = (BitSet) called.clone();
        others.andNot(labelled);
        Tally tally = new Tally(
                pOn.length, called.cardinality(), seen.cardinality(), seenOn.cardinality(), seenCalled.cardinality());
        return new SliceTally(
                slice,
                tally,
                labelled.cardinality(),
                labelledOn,
                others.cardinality(),
                new Confusion(table[0], table[1], table[2], table[3]));
    }

    private static void mark(int cell, boolean on, BitSet seen, BitSet seenOn) {
        seen.set(cell - 1);
        seenOn.set(cell - 1, on);
    }

    /** Area of the slice, mm²; NaN without a pixel size. */
    double areaMm2() {
        double um = slice.pixelSizeUm();
        return slice.width() * um * (slice.height() * um) / 1e6;
    }
}
