/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.engine.evaluation.StratifiedBootstrap;

/**
 * What distances and displacements are usual when whole animals (else slices) of the training set are set against the
 * samples of the others: the null a slice is judged by. Distances are in units of that among the others themselves, so
 * that left-out groups and the whole training set can be compared.
 */
final class UsualDistances {
    /** Least displacement of a theme, in units of the spread between cells, that counts as foreign. */
    private static final double LEAST = 0.4;
    /** The same when there is nothing to learn from what is usual. */
    private static final double LEAST_UNKNOWN = 0.8;
    /** Standard error of a median of so many cells that are correlated; what chance gives few cells. */
    private static final double CHANCE = 2.5;
    /** With two animals the one difference between them may be small by luck. */
    private static final double ROOM_OF_TWO = 2;

    private static final double ROOM = 1.25;
    /**
     * The mean over so many features is steady. Fewer, such as the two of a channel's neighbouring cells, which neighbours
     * share, vary between slices by more than a few left-out slices show.
     */
    private static final double STEADY = 6;

    private final int groups;
    private final double[] largest;
    private final double[] sorted;

    private UsualDistances(int groups, double[] largest, double[] sorted) {
        this.groups = groups;
        this.largest = largest;
        this.sorted = sorted;
    }

    /**
     * A slice of a left-out group.
     *
     * @param distances of its cells
     * @param strengths displacement by theme
     */
    record LeftOut(double[] distances, double[] strengths) {}

    /** Puts together what was seen of each left-out group; groups are empty when they could not be judged. */
    static UsualDistances of(int themes, List<List<LeftOut>> seen) {
        double[] largest = new double[themes];
        List<double[]> distances = new ArrayList<>();
        int groups = 0;
        for (List<LeftOut> group : seen) {
            groups += group.isEmpty() ? 0 : 1;
            for (LeftOut slice : group) {
                distances.add(slice.distances());
                for (int t = 0; t < themes; t++) {
                    largest[t] = Math.max(largest[t], slice.strengths()[t]);
                }
            }
        }
        double[] sorted = distances.stream().flatMapToDouble(Arrays::stream).toArray();
        Arrays.sort(sorted);
        return new UsualDistances(groups, largest, sorted);
    }

    boolean isKnown() {
        return groups >= 2 && sorted.length > 0;
    }

    /**
     * Displacement of a theme up to which a slice is not foreign.
     *
     * @param features number of features of the theme that tell anything
     * @param cells number of cells the slice is judged by
     */
    double limit(int theme, int features, int cells) {
        return Math.sqrt(Math.max(1, STEADY / Math.max(1, features))) * steadyLimit(theme, cells);
    }

    private double steadyLimit(int theme, int cells) {
        double chance = CHANCE / Math.sqrt(Math.max(1, cells));
        if (!isKnown()) {
            return Math.max(LEAST_UNKNOWN, chance);
        }
        double room = groups == 2 ? ROOM_OF_TWO : ROOM;
        return Math.max(chance, room * Math.max(LEAST / ROOM, largest[theme]));
    }

    /** The distance below which a share of the left-out cells lie; NaN when nothing is known. */
    double quantile(double share) {
        return isKnown() ? StratifiedBootstrap.quantile(sorted, share) : Double.NaN;
    }
}
