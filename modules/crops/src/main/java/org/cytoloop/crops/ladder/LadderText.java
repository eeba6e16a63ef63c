/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.util.List;
import java.util.Locale;

/** Writes the values of a ladder with as many decimals as tell them apart, and no more. */
record LadderText(int decimals, String unit) {
    private static final int MOST_DECIMALS = 4;
    private static final double DIGITS = 2.5;

    /** For these rungs, ordered by value: three digits of what lies between most of them. */
    static LadderText of(List<LadderCell> rungs, LadderScale scale) {
        double spread = 0;
        if (!rungs.isEmpty()) {
            int tail = rungs.size() / 10;
            spread =
                    rungs.get(rungs.size() - 1 - tail).value() - rungs.get(tail).value();
        }
        double magnitude = spread > 0 && spread < Double.POSITIVE_INFINITY ? StrictMath.log10(spread) : 1;
        int decimals = (int) StrictMath.round(DIGITS - magnitude);
        return new LadderText(Math.max(0, Math.min(MOST_DECIMALS, decimals)), scale.unit());
    }

    /** A value, such as "2.41". */
    String number(double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A value and its unit, such as "20.4 µm". */
    String value(double value) {
        return unit.isEmpty() ? number(value) : number(value) + " " + unit;
    }
}
