/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.List;

/**
 * Whether a family becomes smaller from round to round.
 *
 * @param direction what can be said
 * @param rounds how rounds stand to it, the oldest first; the first is where it was found, as far as that is known
 * @param now number of the current round, 0 when there is none
 * @param words one or two sentences; they hold no name of a slice
 */
public record Trend(Direction direction, List<RoundStanding> rounds, int now, String words) {
    /** Keeps an unmodifiable copy. */
    public Trend {
        rounds = List.copyOf(rounds);
    }

    /** What can be said of a family over the rounds. */
    public enum Direction {
        /** Fewer of its cells are called wrongly than were; more than chance explains. */
        SHRINKS("shrinks"),
        /** Neither fewer nor more, as far as can be told. */
        STAYS("stays"),
        /** More of its cells are called wrongly than were. */
        GROWS("grows"),
        /** Too few cells, or no round since. */
        CANNOT_BE_TOLD("cannot be told yet");

        private final String words;

        Direction(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }
}
