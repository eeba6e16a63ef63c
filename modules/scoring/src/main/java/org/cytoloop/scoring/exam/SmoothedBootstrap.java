/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.StratifiedBootstrap;

/**
 * Percentile bootstrap of a number computed from a {@link StratifiedTable} (Efron and Tibshirani 1993, "An Introduction to
 * the Bootstrap", chapter 13): cells are drawn anew within each stratum, as the exam was. Half a cell is added to some
 * categories before, as Agresti and Min 2005 do for paired proportions ("Simple improved confidence intervals for
 * comparing matched proportions", Statistics in Medicine 24:729-740), because a category that happened to stay empty
 * would stay empty in every replicate, and the interval would be far too short. The estimate itself is not touched.
 */
public final class SmoothedBootstrap {
    /** Replicates behind each interval. */
    public static final int REPLICATES = 2000;

    private static final double ADDED = 0.5;
    private static final double TAIL = 0.025;

    private final StratifiedTable table;
    private final int[] categories;
    private final double[][] upTo;

    /**
     * Prepares.
     *
     * @param categories the categories to which half a cell is added, spread over the strata by their size
     * @param others all other categories that can have cells
     */
    public SmoothedBootstrap(StratifiedTable table, int[] categories, int... others) {
        this.table = table;
        this.categories = Arrays.copyOf(categories, categories.length + others.length);
        System.arraycopy(others, 0, this.categories, categories.length, others.length);
        upTo = new double[table.strata()][this.categories.length];
        for (int s = 0; s < table.strata(); s++) {
            double added = table.size() == 0 ? 0 : ADDED * table.size(s) / table.size();
            double sum = 0;
            for (int c = 0; c < this.categories.length; c++) {
                sum += table.count(s, this.categories[c]) + (c < categories.length ? added : 0);
                upTo[s][c] = sum;
            }
        }
    }

    /**
     * A number with its 95 % interval, which always holds the number itself.
     *
     * @param number from the sum of weights of each category; NaN where it is undefined
     * @param seed any value; the same table and seed give the same interval
     * @return all NaN when the number is undefined for the table, or for half of the replicates or more
     */
    public Interval interval(ToDoubleFunction<double[]> number, long seed) {
        double value = number.applyAsDouble(table.weighted());
        if (Double.isNaN(value)) {
            return Interval.UNDEFINED;
        }
        double[] replicates = new double[REPLICATES];
        int defined = 0;
        SeededRandom random = new SeededRandom(seed);
        for (int r = 0; r < REPLICATES; r++) {
            double replicate = number.applyAsDouble(resample(random));
            if (!Double.isNaN(replicate)) {
                replicates[defined++] = replicate;
            }
        }
        if (defined <= REPLICATES / 2) {
            return Interval.UNDEFINED;
        }
        double[] sorted = Arrays.copyOf(replicates, defined);
        Arrays.sort(sorted);
        return new Interval(
                value,
                Math.min(value, StratifiedBootstrap.quantile(sorted, TAIL)),
                Math.max(value, StratifiedBootstrap.quantile(sorted, 1 - TAIL)));
    }

    private double[] resample(SeededRandom random) {
        double[] sums = new double[StratifiedTable.CATEGORIES];
        for (int s = 0; s < upTo.length; s++) {
            long size = table.size(s);
            double[] ends = upTo[s];
            double whole = ends[ends.length - 1];
            for (long i = 0; i < size; i++) {
                double at = random.nextDouble() * whole;
                int c = 0;
                while (c < ends.length - 1 && at >= ends[c]) {
                    c++;
                }
                sums[categories[c]] += table.weight(s);
            }
        }
        return sums;
    }
}
