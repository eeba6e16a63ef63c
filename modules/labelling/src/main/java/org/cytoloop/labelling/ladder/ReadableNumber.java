/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoublePredicate;

/** Rounds as far as is harmless: 2.4837 to 2.5 or 2, whichever still does. */
final class ReadableNumber {
    private static final int DIGITS = 7;

    private ReadableNumber() {}

    /**
     * The number with the fewest digits that does: multiples of 1, 5, 1 / 10, 5 / 10 ... of the leading digit are tried in
     * the order 1, 1/2, 1/10, 1/20 and so on.
     *
     * @param exact the number itself, which does
     * @param does whether a rounded one does as well
     */
    static double round(double exact, DoublePredicate does) {
        if (exact == 0 || !Double.isFinite(exact)) {
            return exact;
        }
        int leading = (int) Math.floor(Math.log10(Math.abs(exact)));
        for (int digit = -1; digit < DIGITS; digit++) {
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(leading - digit);
            double whole = nearest(exact, step);
            if (does.test(whole)) {
                return whole;
            }
            double half = nearest(exact, step.multiply(new BigDecimal("0.5")));
            if (does.test(half)) {
                return half;
            }
        }
        return exact;
    }

    private static double nearest(double exact, BigDecimal step) {
        return BigDecimal.valueOf(exact)
                .divide(step, 0, RoundingMode.HALF_EVEN)
                .multiply(step)
                .doubleValue();
    }

    /** Without needless zeros or an exponent. */
    static String text(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
