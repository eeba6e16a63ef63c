/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes the threshold of a split with few digits. Features are floats, so every number above the next smaller float, up
 * to the threshold itself, sends each cell the same way; the shortest such decimal is written and any such number is read
 * back as the same float.
 */
final class ThresholdText {
    private static final int FEWEST = 4;
    /** Nine significant digits tell any two floats apart. */
    private static final int MOST = 9;

    private ThresholdText() {}

    /** @param threshold finite */
    static BigDecimal of(float threshold) {
        BigDecimal exact = new BigDecimal(threshold);
        float below = Math.nextDown(threshold);
        for (int digits = FEWEST; digits <= MOST; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.FLOOR));
            if (rounded.doubleValue() > below) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact;
    }
}
