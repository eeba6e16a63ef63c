/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.sampling.RandomChoice;

/**
 * The cells of a draw: simple random sampling within each animal, then all of them in random order, so that neither the
 * order of animals nor that of slices tells anything of a cell.
 *
 * @param stratum index of each cell's animal, in the order in which cells are asked
 * @param candidate index of each cell among its animal's candidates, in the same order
 */
public record ExamChoice(int[] stratum, int[] candidate) {
    /** Part of the seed that shuffles; animals have the numbers from 0. */
    private static final long ORDER = -2;

    /** Keeps copies. */
    public ExamChoice {
        stratum = stratum.clone();
        candidate = candidate.clone();
    }

    /** A copy. */
    @Override
    public int[] stratum() {
        return stratum.clone();
    }

    /** A copy. */
    @Override
    public int[] candidate() {
        return candidate.clone();
    }

    /** Number of cells. */
    public int size() {
        return stratum.length;
    }

    /**
     * Draws.
     *
     * @param candidates number of cells of each animal that can be drawn
     * @param take how many to draw of each, at most as many
     * @param seed any value; the same numbers and seed give the same draw
     */
    public static ExamChoice of(int[] candidates, int[] take, long seed) {
        int size = 0;
        for (int count : take) {
            size += count;
        }
        int[] stratum = new int[size];
        int[] candidate = new int[size];
        int at = 0;
        for (int s = 0; s < take.length; s++) {
            int[] all = new int[candidates[s]];
            for (int i = 0; i < all.length; i++) {
                all[i] = i;
            }
            for (int chosen : RandomChoice.choose(all, all.length, take[s], SeededRandom.forPart(seed, s))) {
                stratum[at] = s;
                candidate[at++] = chosen;
            }
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        SeededRandom.forPart(seed, ORDER).shuffle(order);
        int[] shuffledStratum = new int[size];
        int[] shuffledCandidate = new int[size];
        for (int i = 0; i < size; i++) {
            shuffledStratum[i] = stratum[order[i]];
            shuffledCandidate[i] = candidate[order[i]];
        }
        return new ExamChoice(shuffledStratum, shuffledCandidate);
    }
}
