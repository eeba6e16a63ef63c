/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Round numbers: 1, 2 or 5 times a power of ten. */
public final class Steps {
    private Steps() {}

    /** The largest round number that is not greater than a positive number. */
    public static BigDecimal atMost(double number) {
        if (!(number > 0) || Double.isInfinite(number)) {
            return BigDecimal.ONE;
        }
        int power = (int) Math.floor(StrictMath.log10(number));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        double mantissa = number / unit.doubleValue();
        // the least bit of the division must not turn 2 into 1
        int times = mantissa > 5 - 1e-9 ? 5 : mantissa > 2 - 1e-9 ? 2 : 1;
        return unit.multiply(BigDecimal.valueOf(times));
    }

    /** The smallest round number that is not less than a positive number. */
    public static BigDecimal atLeast(double number) {
        BigDecimal below = atMost(number);
        if (below.doubleValue() >= number * (1 - 1e-9)) {
            return below;
        }
        boolean two = below.unscaledValue().intValue() == 2;
        return below.multiply(two ? BigDecimal.valueOf(2.5) : BigDecimal.valueOf(2));
    }

    /** The multiple of a step that is nearest to a number, without digits that come from binary arithmetic. */
    public static double round(double number, BigDecimal step) {
        if (!Double.isFinite(number)) {
            return number;
        }
        return BigDecimal.valueOf(number)
                .divide(step, 0, RoundingMode.HALF_EVEN)
                .multiply(step)
                .doubleValue();
    }

    /** A number as text with as many decimals as the step has. */
    public static String text(double number, BigDecimal step) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        String plain = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
        return plain.replace('-', '−');
    }
}
