/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import java.util.Locale;
import java.util.Map;
import org.cytoloop.engine.evaluation.Interval;

/** Scores as people read them. A number that does not exist is a dash. */
public final class ScoreText {
    /** In place of a number that does not exist. */
    public static final String NONE = "\u2013";

    private ScoreText() {}

    /** A stored score with its interval, such as {@code grouped.f1}. */
    public static Interval stored(Map<String, Double> scores, String name) {
        return new Interval(
                scores.getOrDefault(name, Double.NaN),
                scores.getOrDefault(name + ".low", Double.NaN),
                scores.getOrDefault(name + ".high", Double.NaN));
    }

    /** "0.86 (0.79–0.91)"; without interval when there is none. */
    public static String of(Interval interval) {
        String value = of(interval.value());
        boolean known = Double.isFinite(interval.low()) && Double.isFinite(interval.high());
        return known && !value.equals(NONE)
                ? value + " (" + of(interval.low()) + "\u2013" + of(interval.high()) + ")"
                : value;
    }

    /** "0.86". */
    public static String of(double score) {
        return Double.isFinite(score) ? String.format(Locale.ROOT, "%.2f", score) : NONE;
    }

    /** "+0.03", "−0.10" or "0.00". */
    public static String difference(double difference) {
        if (!Double.isFinite(difference)) {
            return NONE;
        }
        String text = String.format(Locale.ROOT, "%+.2f", difference).replace('-', '\u2212');
        return text.endsWith("0.00") ? "0.00" : text;
    }

    /** A number with at most two decimals, such as "1", "1.5" or "2.33". */
    public static String plain(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text.replaceAll("0$", "");
    }
}
