/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {
    private Numbers() {}

    /** A whole number with blanks between thousands, such as "19 835". */
    public static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    /** A number with its noun: "1 slice", "6 slices". */
    public static String of(long number, String one, String many) {
        return whole(number) + "\u00a0" + (number == 1 ? one : many);
    }

    /** A pixel size in µm without needless zeros, such as "0.65"; empty when unknown. */
    public static String pixelSize(double micrometres) {
        if (Double.isNaN(micrometres)) {
            return "";
        }
        double rounded = Math.round(micrometres * 1e5) / 1e5;
        String text = Double.toString(rounded == 0 ? micrometres : rounded);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
