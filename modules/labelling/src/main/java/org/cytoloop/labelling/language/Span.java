/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

/**
 * A stretch of a text.
 *
 * @param start index of the first character
 * @param end index after the last character
 */
public record Span(int start, int end) {
    private static final int SHOWN = 60;

    /** From the start of this to the end of another. */
    Span to(Span last) {
        return new Span(start, last.end);
    }

    /** The stretch for a message: on one line, and not longer than one reads. */
    String shown(String text) {
        String whole = of(text).replaceAll("\\s+", " ");
        return whole.length() <= SHOWN ? whole : whole.substring(0, SHOWN - 1) + "…";
    }

    /** The stretch of the text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
