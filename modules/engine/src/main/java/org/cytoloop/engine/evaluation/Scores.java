/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well calls agree with labels, with 95 % intervals.
 *
 * @param confusion the counts
 * @param precision with Wilson interval
 * @param recall with Wilson interval
 * @param specificity with Wilson interval
 * @param f1 with stratified bootstrap interval
 * @param auc area under the ROC curve, NaN when a class is missing
 */
public record Scores(
        Confusion confusion, Interval precision, Interval recall, Interval specificity, Interval f1, double auc) {
    /**
     * Scores calls.
     *
     * @param on truth of each cell
     * @param probabilities p(ON) of each cell
     * @param threshold p(ON) from which a cell is called ON
     * @param seed seed of the bootstrap
     */
    public static Scores of(boolean[] on, float[] probabilities, double threshold, long seed) {
        Confusion c = Confusion.of(on, probabilities, threshold);
        return new Scores(
                c,
                Wilson.of(c.tp(), c.tp() + c.fp()),
                Wilson.of(c.tp(), c.tp() + c.fn()),
                Wilson.of(c.tn(), c.tn() + c.fp()),
                StratifiedBootstrap.f1(c, seed),
                Auc.of(on, probabilities));
    }

    /**
     * All numbers by name: {@code f1}, {@code f1.low}, {@code f1.high}, likewise {@code precision}, {@code recall} and
     * {@code specificity}; {@code auc}, {@code accuracy}, {@code balancedAccuracy}, {@code kappa}, {@code n}, {@code tp},
     * {@code fp}, {@code fn}, {@code tn}. Undefined numbers are left out.
     *
     * @param prefix put before each name, such as {@code "grouped."}
     * @return sorted by name
     */
    public SortedMap<String, Double> toMap(String prefix) {
        SortedMap<String, Double> map = new TreeMap<>();
        put(map, prefix + "f1", f1);
        put(map, prefix + "precision", precision);
        put(map, prefix + "recall", recall);
        put(map, prefix + "specificity", specificity);
        put(map, prefix + "auc", auc);
        put(map, prefix + "accuracy", confusion.accuracy());
        put(map, prefix + "balancedAccuracy", confusion.balancedAccuracy());
        put(map, prefix + "kappa", confusion.kappa());
        put(map, prefix + "n", confusion.n());
        put(map, prefix + "tp", confusion.tp());
        put(map, prefix + "fp", confusion.fp());
        put(map, prefix + "fn", confusion.fn());
        put(map, prefix + "tn", confusion.tn());
        return map;
    }

    private static void put(Map<String, Double> map, String name, Interval interval) {
        put(map, name, interval.value());
        put(map, name + ".low", interval.low());
        put(map, name + ".high", interval.high());
    }

    private static void put(Map<String, Double> map, String name, double value) {
        if (!Double.isNaN(value)) {
            map.put(name, value);
        }
    }
}
