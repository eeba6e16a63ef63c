/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.StratifiedBootstrap;

/**
 * A score over the number of labels, with the law fitted to it. Its intervals are by the percentile bootstrap over
 * repeats (Efron and Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13): a repeat is one order of the
 * labels, drawn as a whole. They say how well the law is known for these labels; that other animals may differ they do not
 * say.
 */
public final class GrowthCurve {
    private static final int REPLICATES = 1000;

    private final List<GrowthPoint> points;
    private final PowerLaw law;
    private final List<PowerLaw> replicates;

    private GrowthCurve(List<GrowthPoint> points, PowerLaw law, List<PowerLaw> replicates) {
        this.points = List.copyOf(points);
        this.law = law;
        this.replicates = List.copyOf(replicates);
    }

    /**
     * Fits a curve. Sizes weigh by their number of labels, as the variance of a score falls with it.
     *
     * @param sizes numbers of labels, ascending, at least three
     * @param f1 F1 of each repeat, {@code [size][repeat]}
     * @param seed seed of the bootstrap
     */
    public static GrowthCurve of(int[] sizes, double[][] f1, long seed) {
        int repeats = f1[0].length;
        double[] n = Arrays.stream(sizes).asDoubleStream().toArray();
        int[] all = new int[repeats];
        List<GrowthPoint> points = new ArrayList<>();
        for (int r = 0; r < repeats; r++) {
            all[r] = r;
        }
        double[] means = means(f1, all);
        for (int s = 0; s < sizes.length; s++) {
            points.add(new GrowthPoint(
                    sizes[s],
                    means[s],
                    Arrays.stream(f1[s]).min().orElse(Double.NaN),
                    Arrays.stream(f1[s]).max().orElse(Double.NaN)));
        }
        List<PowerLaw> replicates = new ArrayList<>();
        SeededRandom random = new SeededRandom(seed);
        for (int b = 0; b < REPLICATES; b++) {
            int[] drawn = new int[repeats];
            for (int r = 0; r < repeats; r++) {
                drawn[r] = random.nextInt(repeats);
            }
            replicates.add(PowerLawFit.of(n, means(f1, drawn), n));
        }
        return new GrowthCurve(points, PowerLawFit.of(n, means, n), replicates);
    }

    private static double[] means(double[][] f1, int[] repeats) {
        double[] means = new double[f1.length];
        for (int s = 0; s < means.length; s++) {
            for (int r : repeats) {
                means[s] += f1[s][r] / repeats.length;
            }
        }
        return means;
    }

    /** What was measured, the fewest labels first; unmodifiable. */
    public List<GrowthPoint> points() {
        return points;
    }

    /** The law fitted to it. */
    public PowerLaw law() {
        return law;
    }

    /** Number of labels the curve ends at. */
    public int labels() {
        return points.get(points.size() - 1).labels();
    }

    /** The score at a number of labels, with its interval. */
    public Interval at(double n) {
        return interval(law.at(n), replicates.stream().mapToDouble(one -> one.at(n)));
    }

    /** How much the score is expected to rise with so many more labels, with its interval. */
    public Interval gain(int more) {
        double now = labels();
        return interval(
                law.at(now + more) - law.at(now),
                replicates.stream().mapToDouble(one -> one.at(now + more) - one.at(now)));
    }

    private static Interval interval(double value, java.util.stream.DoubleStream others) {
        double[] sorted = others.sorted().toArray();
        return new Interval(
                value, StratifiedBootstrap.quantile(sorted, 0.025), StratifiedBootstrap.quantile(sorted, 0.975));
    }
}
