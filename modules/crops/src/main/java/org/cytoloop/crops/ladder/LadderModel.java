/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.model.CellRef;

/**
 * The rungs of a ladder by value, where the threshold cuts them, and which of them are seen. It stays at the threshold
 * until it is moved away, and comes back to it when the threshold moves. Without Swing; for the EDT.
 */
final class LadderModel {
    private static final Comparator<LadderCell> BY_VALUE =
            Comparator.comparingDouble(LadderCell::value).thenComparing(LadderCell::cell);

    private List<LadderCell> rungs = List.of();
    private LadderScale scale = LadderScale.of("", "");
    private int places = 1;
    private int first;
    /** False once the user went along the ladder. */
    private boolean atThreshold = true;

    /** Shows these cells, in any order. */
    void set(LadderScale on, List<LadderCell> cells) {
        double middle = middleValue();
        boolean same = scale.title().equals(on.title());
        boolean moved = cut(on) != cut(scale);
        List<LadderCell> sorted = new ArrayList<>(cells);
        sorted.sort(BY_VALUE);
        rungs = List.copyOf(sorted);
        scale = on;
        atThreshold |= !same || moved;
        first = atThreshold || Double.isNaN(middle) ? home() : clamp(position(middle) - places / 2);
    }

    void setThreshold(double threshold, double band) {
        set(scale.withThreshold(threshold, band), rungs);
    }

    /** What of a scale decides where the ladder is cut; NaN equals NaN. */
    private static long cut(LadderScale of) {
        return Double.doubleToLongBits(of.threshold());
    }

    /** Value of the rung in the middle of what is seen; NaN without rungs. */
    private double middleValue() {
        return rungs.isEmpty()
                ? Double.NaN
                : rungs.get(Math.min(rungs.size() - 1, first + places / 2)).value();
    }

    LadderScale scale() {
        return scale;
    }

    List<LadderCell> rungs() {
        return rungs;
    }

    int size() {
        return rungs.size();
    }

    /** Place of a cell, -1 when it is no rung. */
    int indexOf(CellRef cell) {
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).cell().equals(cell)) {
                return i;
            }
        }
        return -1;
    }

    /** Number of rungs below a value: it lies between this many rungs and the others. */
    int position(double value) {
        int low = 0;
        int high = rungs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rungs.get(middle).value() < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Number of rungs below the threshold. */
    int split() {
        return position(scale.threshold());
    }

    /** First rung of the grey band. */
    int bandFrom() {
        return position(scale.threshold() - scale.band());
    }

    /** One after the last rung of the grey band. */
    int bandTo() {
        return position(Math.nextUp(scale.threshold() + scale.band()));
    }

    // ------------------------------------------------------------ what is seen

    /** So many rungs can be seen at once, at least 1. */
    void setPlaces(int many) {
        if (many != places) {
            int middle = first + places / 2;
            places = Math.max(1, many);
            first = atThreshold ? home() : clamp(middle - places / 2);
        }
    }

    int places() {
        return places;
    }

    /** First rung that is seen. */
    int first() {
        return first;
    }

    /** One after the last rung that is seen. */
    int end() {
        return Math.min(rungs.size(), first + places);
    }

    /** Goes along by so many rungs. */
    void scroll(int by) {
        go(first + by);
    }

    /** Brings a rung into sight, moving as little as possible. */
    void reveal(int index) {
        if (index < first) {
            go(index);
        } else if (index >= first + places) {
            go(index - places + 1);
        }
    }

    /** Brings a place between rungs to the middle. */
    void centre(int position) {
        go(position - places / 2);
    }

    /** Back to the threshold. */
    void toThreshold() {
        atThreshold = true;
        first = home();
    }

    private void go(int to) {
        int next = clamp(to);
        if (next != first) {
            first = next;
            atThreshold = false;
        }
    }

    private int home() {
        return clamp((scale.hasThreshold() ? split() : rungs.size() / 2) - places / 2);
    }

    private int clamp(int index) {
        return Math.max(0, Math.min(Math.max(0, rungs.size() - places), index));
    }
}
