/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.List;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;

/**
 * What advisers say of a situation, the most urgent first. An adviser that throws is left out and logged.
 *
 * @param pieces the pieces of advice, those that were put off left out
 * @param putOff how many were put off ("not now" or "never")
 */
public record Counsel(List<Piece> pieces, int putOff) {
    /** Keeps an unmodifiable copy. */
    public Counsel {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of advice and who gives it.
     *
     * @param adviser id of the adviser
     * @param advice what it says
     */
    public record Piece(String adviser, Advice advice) {}

    /** Asks all advisers. */
    public static Counsel of(Situation situation, List<Adviser> advisers, PutOff putOff) {
        throw new UnsupportedOperationException("guidance");
    }
}
