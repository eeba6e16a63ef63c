/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How the nearest labelled cells of each labelled cell are labelled. Of n cells the nearest n / 10, at least {@value
 * #FEWEST} and at most {@link NeighbourLists#LENGTH}, have a vote that falls with the distance as a normal curve does,
 * measured by the typical distance: the median, over all labelled cells, of that to the middle one of these neighbours.
 * A cell is near-identical to another when it is not farther away than that.
 */
final class LookAlikes {
    private static final int FEWEST = 5;
    private static final int SHOWN = 9;
    private static final double WIDTH = 0.6;
    /** Votes of either label that are taken for granted, so that no share is 0 or 1. */
    private static final double DOUBT = 0.2;

    private static final double MOST_ODDS = 4;

    private final NeighbourLists lists;
    private final IntPredicate isOn;
    private final int voters;
    private final double typical;

    /** @param isOn whether the cell in a slot is ON */
    LookAlikes(NeighbourLists lists, IntPredicate isOn) {
        this.lists = lists;
        this.isOn = isOn;
        this.voters = Math.max(FEWEST, Math.min(NeighbourLists.LENGTH, lists.size() / 10));
        this.typical = typicalDistance();
    }

    private double typicalDistance() {
        double[] distances = new double[lists.size()];
        int n = 0;
        for (int slot = 0; slot < lists.slots(); slot++) {
            int count = lists.isAlive(slot) ? Math.min(voters, lists.count(slot)) : 0;
            if (count > 0) {
                distances[n++] = lists.distance(slot, count / 2);
            }
        }
        Arrays.sort(distances, 0, n);
        return n == 0 ? 0 : distances[n / 2];
    }

    /** Log odds of ON among the neighbours of a cell, each vote weighing less the farther away it is. */
    double odds(int slot) {
        double on = DOUBT;
        double off = DOUBT;
        int count = Math.min(voters, lists.count(slot));
        for (int rank = 0; rank < count; rank++) {
            double d = typical > 0 ? lists.distance(slot, rank) / (WIDTH * typical) : 0;
            double weight = Math.exp(-d * d / 2);
            if (isOn.test(lists.neighbour(slot, rank))) {
                on += weight;
            } else {
                off += weight;
            }
        }
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(on / off)));
    }

    /** Number of near-identical neighbours, of the nearest {@value #SHOWN}. */
    int identical(int slot) {
        int most = Math.min(Math.min(SHOWN, voters), lists.count(slot));
        int count = 0;
        while (count < most && lists.distance(slot, count) <= typical) {
            count++;
        }
        return count;
    }

    /** How many of the nearest have the other label. */
    int others(int slot, int nearest) {
        int others = 0;
        for (int rank = 0; rank < nearest; rank++) {
            others += isOn.test(lists.neighbour(slot, rank)) == isOn.test(slot) ? 0 : 1;
        }
        return others;
    }

    /** The slot of the nearest with the other label; -1 when there is none among the known ones. */
    int nearestOther(int slot) {
        for (int rank = 0; rank < lists.count(slot); rank++) {
            if (isOn.test(lists.neighbour(slot, rank)) != isOn.test(slot)) {
                return lists.neighbour(slot, rank);
            }
        }
        return -1;
    }
}
