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
    /** From the start of this to the end of another. */
    Span to(Span last) {
        return new Span(start, last.end);
    }

    /** The stretch of the text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
