/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people write them. */
public final class NumberText {
    /** A number with more digits than this was not written by a person. */
    private static final int DELIBERATE_DIGITS = 7;

    private static final int SENSIBLE_DIGITS = 4;
    private static final int LARGEST_PLAIN = 12;
    private static final int SMALLEST_PLAIN = -6;

    private NumberText() {}

    /** The shortest text that is read as the same number. */
    public static String exact(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        return text(new BigDecimal(Double.toString(value)));
    }

    /** A number rounded to some significant digits. */
    public static String rounded(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return text(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    /**
     * A number that a person or a drag of the mouse gave: as it is when it has few digits, else rounded to four
     * significant ones.
     */
    public static String sensible(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return exact.precision() <= DELIBERATE_DIGITS ? exact(value) : rounded(value, SENSIBLE_DIGITS);
    }

    private static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() - 1;
        if (plain.signum() == 0 || exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN) {
            return plain.toPlainString();
        }
        BigDecimal mantissa = plain.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return mantissa.toPlainString() + "e" + exponent;
    }
}
