/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for readers: a space that does not break between thousands, a true minus sign. */
public final class NumberText {
    private static final char NARROW = '\u00a0';

    private NumberText() {}

    /** A number with so many significant digits at most; whole numbers with all theirs. */
    public static String of(double number, int digits) {
        if (!Double.isFinite(number)) {
            return "\u2013";
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return grouped(BigDecimal.valueOf((long) number).toPlainString());
        }
        if (Math.abs(number) < 1e-6 || Math.abs(number) >= 1e15) {
            return new BigDecimal(number, new MathContext(digits))
                    .stripTrailingZeros()
                    .toString()
                    .replace('-', '\u2212');
        }
        int whole = Math.max(1, (int) Math.floor(StrictMath.log10(Math.abs(number))) + 1);
        BigDecimal rounded = Math.abs(number) >= 1
                ? BigDecimal.valueOf(number).setScale(Math.max(0, digits - whole), RoundingMode.HALF_UP)
                : BigDecimal.valueOf(number).round(new MathContext(digits, RoundingMode.HALF_UP));
        BigDecimal stripped = rounded.stripTrailingZeros();
        return grouped(stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString());
    }

    /** A number with three significant digits. */
    public static String of(double number) {
        return of(number, 3);
    }

    /** A share of 0 to 1 in percent, with one decimal where it says more. */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return "\u2013";
        }
        double percent = 100 * share;
        int decimals = percent < 10 && percent != Math.rint(percent) ? 1 : 0;
        return grouped(BigDecimal.valueOf(percent)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString())
                + NARROW + "%";
    }

    /** A number with as many decimals as the step has. */
    public static String of(double number, BigDecimal step) {
        return grouped(Steps.text(number, step));
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") || plain.startsWith("\u2212") ? 1 : 0;
        StringBuilder text = new StringBuilder(plain);
        if (end - start > 3) {
            for (int i = end - 3; i > start; i -= 3) {
                text.insert(i, NARROW);
            }
        }
        return text.toString().replace('-', '\u2212');
    }
}
