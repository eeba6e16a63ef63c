/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.Map;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Scores;

/** The scores that were stored with a round, under the threshold it was trained with. */
final class StoredScores {
    private StoredScores() {}

    /**
     * Reads scores by name; what was not stored is NaN or 0.
     *
     * @param prefix "grouped." or "plain."
     */
    static Scores of(RoundInfo round, String prefix) {
        Map<String, Double> all = round.scores();
        return new Scores(
                new Confusion(
                        count(all, prefix + "tp"),
                        count(all, prefix + "fp"),
                        count(all, prefix + "fn"),
                        count(all, prefix + "tn")),
                interval(all, prefix + "precision"),
                interval(all, prefix + "recall"),
                interval(all, prefix + "specificity"),
                interval(all, prefix + "f1"),
                number(all, prefix + "auc"));
    }

    private static long count(Map<String, Double> all, String name) {
        return Math.max(0, Math.round(all.getOrDefault(name, 0.0)));
    }

    private static Interval interval(Map<String, Double> all, String name) {
        return new Interval(number(all, name), number(all, name + ".low"), number(all, name + ".high"));
    }

    private static double number(Map<String, Double> all, String name) {
        return all.getOrDefault(name, Double.NaN);
    }
}
