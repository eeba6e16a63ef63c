/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import org.cytoloop.engine.evaluation.Interval;

/** Numbers as they stand in sentences. */
public final class Figures {
    private static final double SMALL_P = 0.001;

    private Figures() {}

    /** A share as "62 %"; one decimal where whole percents would read as none or all. */
    public static String percent(double share) {
        return percentNumber(share) + " %";
    }

    /** A share with its interval as "90 %, 79 to 96 %". */
    public static String percent(Interval share) {
        return percent(share.value()) + ", " + percentNumber(share.low()) + " to " + percent(share.high());
    }

    private static String percentNumber(double share) {
        double percent = 100 * share;
        boolean near = percent > 0 && percent < 0.95 || percent > 99.05 && percent < 100;
        return String.format(Locale.ROOT, near ? "%.1f" : "%.0f", percent);
    }

    /** A p value as "p = 0.03" or "p < 0.001". */
    public static String p(double p) {
        return p < SMALL_P ? "p < 0.001" : "p = " + pNumber(p);
    }

    /** A p value as "0.03" or "less than 0.001". */
    public static String pNumber(double p) {
        return p < SMALL_P ? "less than 0.001" : String.format(Locale.ROOT, p < 0.0995 ? "%.3f" : "%.2f", p);
    }

    /** A number with all its digits and no exponent, such as "1.8". */
    public static String decimal(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A range such as "1.8 to 2.4". */
    public static String range(double low, double high) {
        return decimal(low) + " to " + decimal(high);
    }

    /** A kappa as "0.79 (0.60 to 0.95)". */
    public static String kappa(Interval kappa) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", kappa.value(), kappa.low(), kappa.high());
    }
}
