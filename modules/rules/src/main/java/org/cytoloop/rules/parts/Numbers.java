/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import java.util.Locale;
import java.util.OptionalDouble;
import org.cytoloop.labelling.language.NumberText;

/** Numbers as they are shown and typed. */
public final class Numbers {
    private static final int DIGITS = 3;

    private Numbers() {}

    /** A value of a cell, short. */
    public static String shown(double value) {
        return Double.isNaN(value) ? "\u2013" : NumberText.rounded(value, DIGITS);
    }

    /** A value with its unit, when it has one. */
    public static String shown(double value, String unit) {
        String number = shown(value);
        return unit.isEmpty() || unit.equals("1") || Double.isNaN(value) ? number : number + " " + unit;
    }

    /** A number that was typed; both decimal points and commas will do. Empty when it is none, or not finite. */
    public static OptionalDouble typed(String text) {
        try {
            double value = Double.parseDouble(text.trim().replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** A number of cells. */
    public static String count(int cells) {
        // a narrow space, as everywhere in the workbench
        return String.format(Locale.ROOT, "%,d", cells).replace(',', '\u202f');
    }
}
