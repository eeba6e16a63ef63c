/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;

/**
 * Interval of F1 by the percentile bootstrap (Efron and Tibshirani 1993, "An Introduction to the Bootstrap", chapter
 * 13), resampling ON and OFF cells apart so that each replicate has as many of either. A replicate's F1 depends only on
 * how many of the drawn ON cells were called ON and how many of the drawn OFF cells were called ON, so only those are
 * counted. Cells are taken as independent.
 *
 * <p>Where no mistake was seen, or no ON cell was found, every replicate is the same, and the percentile interval would be
 * a point that claims certainty. F1 is 2 J / (1 + J) with the Jaccard index J = tp / (tp + fp + fn), a binomial share of
 * the cells that are ON or called ON, so there the interval is that of {@link Wilson} for J.
 */
public final class StratifiedBootstrap {
    /** Replicates behind each interval; enough for the second digit of a 95 % interval (same book, section 13.3). */
    public static final int REPLICATES = 2000;

    private StratifiedBootstrap() {}

    /**
     * F1 with its 95 % interval.
     *
     * @param seed any value; the same counts and seed give the same interval
     * @return 0 to 1; all NaN when F1 is undefined
     */
    public static Interval f1(Confusion confusion, long seed) {
        double f1 = confusion.f1();
        if (Double.isNaN(f1)) {
            return Interval.UNDEFINED;
        }
        if (confusion.tp() == 0 || confusion.fp() + confusion.fn() == 0) {
            return fromJaccard(confusion);
        }
        long on = confusion.tp() + confusion.fn();
        long off = confusion.fp() + confusion.tn();
        double[] replicates = new double[REPLICATES];
        SeededRandom random = new SeededRandom(seed);
        for (int r = 0; r < REPLICATES; r++) {
            long tp = resample(confusion.tp(), on, random);
            long fp = resample(confusion.fp(), off, random);
            replicates[r] = 2.0 * tp / (tp + fp + on);
        }
        Arrays.sort(replicates);
        return new Interval(f1, quantile(replicates, 0.025), quantile(replicates, 0.975));
    }

    private static Interval fromJaccard(Confusion confusion) {
        Interval jaccard = Wilson.of(confusion.tp(), confusion.tp() + confusion.fp() + confusion.fn());
        return new Interval(
                2 * jaccard.value() / (1 + jaccard.value()),
                2 * jaccard.low() / (1 + jaccard.low()),
                2 * jaccard.high() / (1 + jaccard.high()));
    }

    /** How many of {@code all} draws with replacement hit one of {@code hits} marked cells. */
    private static long resample(long hits, long all, SeededRandom random) {
        if (hits == 0 || hits == all) {
            return hits;
        }
        int bound = Math.toIntExact(all);
        long count = 0;
        for (int i = 0; i < bound; i++) {
            if (random.nextInt(bound) < hits) {
                count++;
            }
        }
        return count;
    }

    /**
     * A quantile of sorted values, interpolated between neighbours.
     *
     * @param sorted at least one value, ascending
     * @param q 0 to 1
     */
    public static double quantile(double[] sorted, double q) {
        double at = q * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
