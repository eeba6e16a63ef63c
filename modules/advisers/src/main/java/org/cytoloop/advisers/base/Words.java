/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.base;

import java.util.List;
import java.util.Locale;

/** Numbers and lists as they stand in a sentence. */
public final class Words {
    private static final int NAMED = 5;

    private Words() {}

    /** A share as whole percent, such as "18 %"; shares below one percent with a digit more. */
    public static String percent(double share) {
        double percent = 100 * share;
        return String.format(Locale.ROOT, percent > 0 && percent < 1 ? "%.1f %%" : "%.0f %%", percent);
    }

    /** A score, such as "0.84". */
    public static String score(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** A score with its 95 % interval where that is known, such as "0.84 (0.79 to 0.88)". */
    public static String score(double value, double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high)
                ? score(value)
                : score(value) + " (" + score(low) + " to " + score(high) + ")";
    }

    /** A number of things, such as "1 slice" or "3 slices". */
    public static String count(long n, String thing) {
        return n + " " + (n == 1 ? thing : thing + "s");
    }

    /** Names in a sentence, such as "A1, A2 and B1"; of many the first few. */
    public static String list(List<String> names) {
        if (names.size() > NAMED) {
            return String.join(", ", names.subList(0, NAMED - 1)) + " and " + (names.size() - NAMED + 1) + " more";
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The name of a class. */
    public static String named(boolean on) {
        return on ? "ON" : "OFF";
    }
}
