/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.files;

/** Fields of comma-separated tables. */
public final class CsvField {
    private CsvField() {}

    /** A text, in quotation marks when it needs them. */
    public static String of(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A number in six significant digits and more where it is whole; empty when it is not finite. */
    public static String of(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Float.toString((float) number);
    }
}
