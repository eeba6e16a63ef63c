/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.parts;

import java.util.Locale;
import org.cytoloop.engine.evaluation.Interval;

/** Numbers as the window writes them. A number that does not exist is a dash. */
public final class Figures {
    /** What stands for a number that does not exist. */
    public static final String NONE = "–";

    private static final String NARROW_SPACE = "\u202f";

    private Figures() {}

    /** A score from 0 to 1, such as "0.91". */
    public static String score(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : NONE;
    }

    /** A threshold, such as "0.50" or "0.475". */
    public static String threshold(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /** A difference of scores with its sign, such as "+0.03"; a difference that rounds to nothing has none. */
    public static String difference(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        String text = String.format(Locale.ROOT, "%+.2f", value).replace('-', '\u2212');
        return text.substring(1).equals("0.00") ? "0.00" : text;
    }

    /** The interval of a score, such as "0.88–0.94"; empty when there is none. */
    public static String interval(Interval interval) {
        boolean known = Double.isFinite(interval.low()) && Double.isFinite(interval.high());
        return known ? score(interval.low()) + "–" + score(interval.high()) : "";
    }

    /** A share from 0 to 1 in per cent, such as "7 %". */
    public static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f%s%%", 100 * share, NARROW_SPACE) : NONE;
    }

    /** A time, such as "0.31 s", "12 s" or "2 min". */
    public static String seconds(double seconds) {
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        return seconds < 120
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f min", seconds / 60);
    }

    /** A number with as few decimals as it needs, at most two. */
    public static String shortly(double value) {
        return Double.isFinite(value)
                ? String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "")
                : NONE;
    }

    /** A count with thin spaces between the thousands. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", NARROW_SPACE);
    }
}
