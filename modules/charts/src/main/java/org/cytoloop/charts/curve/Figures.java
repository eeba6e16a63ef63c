/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.cytoloop.charts.surface.PlainChart;

/** How the numbers of an axis are written. */
public enum Figures {
    /** With as many decimals as they need, at most four. */
    NUMBER("0.####", "0.###"),
    /** Whole numbers: nothing is written between them. */
    WHOLE("#,##0", "#,##0"),
    /** Shares from 0 to 1 in percent. */
    PERCENT("0.##%", "0.0%");

    private final String axis;
    private final String words;

    Figures(String axis, String words) {
        this.axis = axis;
        this.words = words;
    }

    /** For the axis. */
    NumberFormat format() {
        return this == WHOLE
                ? PlainChart.wholeNumbers()
                : new DecimalFormat(axis, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** A number in words, such as in a tooltip. */
    String text(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        boolean broken = this == WHOLE && value != Math.rint(value);
        NumberFormat format = this == WHOLE && !broken
                ? PlainChart.wholeNumbers()
                : new DecimalFormat(broken ? "#,##0.##" : words, DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value).replace('-', '−').replace("%", "\u00a0%");
    }
}
