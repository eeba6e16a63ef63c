/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

/** Says where a text is no condition, and what was expected there. */
public final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;
    private final int length;

    /**
     * A mistake.
     *
     * @param message one sentence: what was found and what was expected
     * @param position index of the first wrong character, 0 to the length of the text
     * @param length number of wrong characters, at least 1
     */
    public ExpressionException(String message, int position, int length) {
        super(message);
        this.position = position;
        this.length = length;
    }

    /** Index of the first wrong character. */
    public int position() {
        return position;
    }

    /** Number of wrong characters. */
    public int length() {
        return length;
    }
}
