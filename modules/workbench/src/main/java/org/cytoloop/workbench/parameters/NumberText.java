/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import java.util.Locale;
import org.cytoloop.core.params.ParameterSpec;

/** Numbers as users write and read them in forms. */
final class NumberText {
    private NumberText() {}

    /** As short as possible: 14, 0.5, 0.125. */
    static String of(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** A number for reading, with at most three significant digits, or as many as stand before the point. */
    static String rounded(double number) {
        if (number == 0 || Math.abs(number) >= 100) {
            return Long.toString(Math.round(number));
        }
        int before = (int) Math.floor(Math.log10(Math.abs(number))) + 1;
        String text = String.format(Locale.ROOT, "%." + Math.min(6, 3 - before) + "f", number);
        return text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** What was typed, as {@link org.cytoloop.core.params.ParameterSet} understands it: a decimal comma is a point. */
    static String plain(ParameterSpec spec, String typed) {
        String text = typed.trim();
        return spec.kind() == ParameterSpec.Kind.REAL ? text.replace(',', '.') : text;
    }
}
