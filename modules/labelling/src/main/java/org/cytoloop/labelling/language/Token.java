/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

/**
 * A word, number or sign of a condition.
 *
 * @param kind what it is
 * @param span where it stands
 * @param text the name without back-quotes; else the characters as they stand
 */
record Token(Kind kind, Span span, String text) {
    /** Kinds of tokens. */
    enum Kind {
        NUMBER,
        NAME,
        PERCENT,
        AND,
        OR,
        NOT,
        COMPARISON,
        BAND,
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        OPEN,
        CLOSE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
