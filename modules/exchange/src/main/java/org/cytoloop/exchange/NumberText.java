/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as the shortest decimal text that reads back as the same number (whole numbers in full), the same on every Java version ({@code
 * Float.toString} changed in Java 19, JDK-4511638). Decimal point, no grouping; an exponent only below 1e-9 and for
 * 16 digits and more. NaN and infinite numbers become an empty text.
 */
public final class NumberText {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
    private static final double EXACT = 1L << 53;

    private NumberText() {}

    /** The text of a float. */
    public static String of(float value) {
        StringBuilder text = new StringBuilder(12);
        append(text, value);
        return text.toString();
    }

    /** The text of a double. */
    public static String of(double value) {
        StringBuilder text = new StringBuilder(20);
        append(text, value);
        return text.toString();
    }

    /** Appends the text of a float. */
    public static void append(StringBuilder text, float value) {
        if (!isFinite(value)) {
            return;
        }
        // well inside the interval that rounds to this float, so that a reader that goes through double agrees
        double tolerance = 0.499999 * Math.ulp(value);
        for (int decimals = 0; decimals <= 9; decimals++) {
            double scaled = Math.rint(value * POWERS[decimals]);
            if (Math.abs(scaled) >= EXACT / 8) {
                break;
            }
            double back = scaled / POWERS[decimals];
            if ((float) back == value && Math.abs(back - value) <= tolerance) {
                appendFixed(text, (long) scaled, decimals);
                return;
            }
        }
        for (int digits = 1; digits <= 9; digits++) {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (digits == 9 || Float.parseFloat(rounded.toString()) == value) {
                text.append(rounded.stripTrailingZeros());
                return;
            }
        }
    }

    /** Appends the text of a double. */
    public static void append(StringBuilder text, double value) {
        if (!isFinite(value)) {
            return;
        }
        for (int decimals = 0; decimals < POWERS.length; decimals++) {
            double scaled = Math.rint(value * POWERS[decimals]);
            if (Math.abs(scaled) >= EXACT) {
                break;
            }
            // both numbers are exact, so the quotient is what a reader makes of the text
            if (scaled / POWERS[decimals] == value) {
                appendFixed(text, (long) scaled, decimals);
                return;
            }
        }
        for (int digits = 1; digits <= 17; digits++) {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (digits == 17 || Double.parseDouble(rounded.toString()) == value) {
                text.append(rounded.stripTrailingZeros());
                return;
            }
        }
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    private static void appendFixed(StringBuilder text, long scaled, int decimals) {
        long digits = Math.abs(scaled);
        if (scaled < 0) {
            text.append('-');
        }
        long power = (long) POWERS[decimals];
        text.append(digits / power);
        if (decimals > 0) {
            text.append('.');
            long fraction = digits % power;
            for (long place = power / 10; place > 1 && fraction < place; place /= 10) {
                text.append('0');
            }
            text.append(fraction);
        }
    }
}
