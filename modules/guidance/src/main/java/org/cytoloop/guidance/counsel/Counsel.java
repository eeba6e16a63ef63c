/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;

/**
 * What advisers say of a situation, the most urgent first, of equals the adviser registered first.
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
    public record Piece(String adviser, Advice advice) {
        /** True when both are the same advice, perhaps with other numbers: same adviser, same topic. */
        public boolean sameAs(Piece other) {
            return adviser.equals(other.adviser) && advice.topic().equals(other.advice.topic());
        }
    }

    /**
     * Asks all advisers once; an adviser that throws, or does not answer within seconds, is left out and logged. Who asks
     * often keeps a {@link Council}. Never on the event thread.
     */
    public static Counsel of(Situation situation, List<Adviser> advisers, PutOff putOff) {
        return sorted(situation, new Council(advisers).said(situation, TaskContext.quiet(1)), putOff);
    }

    /**
     * Sorts what was said and leaves out what was put off.
     *
     * @param said in the order of the advisers
     */
    public static Counsel sorted(Situation situation, List<Piece> said, PutOff putOff) {
        List<Piece> pieces = new ArrayList<>();
        int left = 0;
        for (Piece piece : said) {
            if (putOff.covers(piece.adviser(), piece.advice(), situation)) {
                left++;
            } else {
                pieces.add(piece);
            }
        }
        pieces.sort(Comparator.comparingInt((Piece piece) -> piece.advice().priority())
                .reversed());
        return new Counsel(pieces, left);
    }
}
