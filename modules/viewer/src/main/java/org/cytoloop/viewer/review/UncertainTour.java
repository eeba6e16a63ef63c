/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.cytoloop.engine.evaluation.CallCertainty;

/**
 * Goes through the uncertain calls of a slice, the most uncertain first. Each cell comes once, however its call changes
 * while labels are given and followed; after the last it begins again. For one thread.
 */
public final class UncertainTour {
    private final BitSet seen = new BitSet();
    private int[] history = new int[16];
    private int length;
    /** Place in the history, -1 before its beginning. */
    private int at = -1;

    private long cells = -1;
    private int round = -1;
    private boolean ended;

    /** Nothing was seen. */
    public UncertainTour() {}

    /**
     * The calls as they are now.
     *
     * @param version counts cell sets: with another one numbers mean other cells
     * @param round number of the round, 0 for calls that follow the labels
     * @param pOn p(ON) per cell, NaN where there is no call
     * @param threshold p(ON) from which a cell is called ON
     * @param candidate whether a cell may be put forward: it has no label, is not in the exam, and is shown
     */
    public record Calls(long version, int round, float[] pOn, double threshold, IntPredicate candidate) {}

    /**
     * Where it got to.
     *
     * @param cell index of the cell, -1 when there is none in this direction
     * @param place how many-th it is, from 1
     * @param of number of cells seen and still to see
     */
    public record Step(int cell, int place, int of) {}

    /** On to the next cell; none after the last, and then from the beginning. */
    public Step next(Calls calls) {
        follow(calls);
        if (at < length - 1) {
            at++;
            return new Step(history[at], at + 1, length + remaining(calls));
        }
        if (ended) {
            forget();
        }
        int best = best(calls);
        if (best < 0) {
            ended = true;
            return new Step(-1, length, length);
        }
        if (length == history.length) {
            history = Arrays.copyOf(history, 2 * length);
        }
        history[length++] = best;
        seen.set(best);
        at = length - 1;
        return new Step(best, length, length + remaining(calls));
    }

    /** Back to the cell before; none before the first. */
    public Step previous(Calls calls) {
        follow(calls);
        if (ended) {
            // from the end one comes back to the last cell
            ended = false;
        } else if (at > 0) {
            at--;
        } else {
            return new Step(-1, 0, length + remaining(calls));
        }
        return at < 0 ? new Step(-1, 0, remaining(calls)) : new Step(history[at], at + 1, length + remaining(calls));
    }

    /** With other cells, or calls of another round, all are worth a look again; calls that follow labels change nothing. */
    private void follow(Calls calls) {
        boolean otherRound = calls.round() > 0 && calls.round() != round;
        if (calls.version() != cells || otherRound) {
            forget();
            cells = calls.version();
            round = calls.round() > 0 ? calls.round() : round;
        }
    }

    private void forget() {
        seen.clear();
        length = 0;
        at = -1;
        ended = false;
    }

    private int best(Calls calls) {
        float[] pOn = calls.pOn();
        int best = -1;
        double least = CallCertainty.LEAST;
        for (int i = 0; i < pOn.length; i++) {
            if (isUncertain(calls, i)) {
                double certainty = CallCertainty.of(pOn[i], calls.threshold());
                if (certainty < least && !seen.get(i) && calls.candidate().test(i)) {
                    least = certainty;
                    best = i;
                }
            }
        }
        return best;
    }

    private int remaining(Calls calls) {
        int count = 0;
        for (int i = 0; i < calls.pOn().length; i++) {
            count += isUncertain(calls, i) && !seen.get(i) && calls.candidate().test(i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isUncertain(Calls calls, int i) {
        return CallCertainty.isUncertain(calls.pOn()[i], calls.threshold());
    }
}
