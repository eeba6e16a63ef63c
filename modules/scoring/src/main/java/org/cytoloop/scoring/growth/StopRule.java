/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What more labels are expected to change in what the user is after: the ON count of each slice.
 *
 * @param more number of labels to come
 * @param moves one for each slice, the largest share first; slices with few ON cells last
 */
public record StopRule(int more, List<SliceMove> moves) {
    /** With fewer ON cells one cell more is many percent. */
    private static final int FEW = 20;

    /** Sorts the slices. */
    public StopRule {
        moves = moves.stream()
                .sorted(Comparator.comparing((SliceMove move) -> move.on() < FEW)
                        .thenComparing(move -> move.on() < FEW ? -move.expected() : -move.share())
                        .thenComparing(SliceMove::slice))
                .toList();
    }

    /** The slice that is expected to change most; empty when no slice has enough ON cells. */
    public Optional<SliceMove> largest() {
        return moves.stream().findFirst().filter(move -> move.on() >= FEW);
    }

    /** All of it in a sentence. */
    public String words() {
        Optional<SliceMove> largest = largest();
        if (largest.isEmpty()) {
            return "No slice has as many as " + FEW + " ON cells: what " + more
                    + " more labels would change cannot be told in percent.";
        }
        SliceMove most = largest.get();
        String to = most.isDirected()
                ? String.format(Locale.ROOT, "from %.0f to about %.0f", most.on(), most.on() + most.drift())
                : String.format(Locale.ROOT, "%.0f, by about %.0f either way", most.on(), most.expected());
        return String.format(
                Locale.ROOT,
                "%d more labels are expected to move no slice's ON count by more than %s %% (most: slice %s, %s).%s",
                more,
                percent(most.share()),
                most.slice(),
                to,
                fewWords());
    }

    /** A slice with few ON cells may well move by more percent, and is not meant. */
    private String fewWords() {
        long few = moves.stream().filter(move -> move.on() < FEW).count();
        if (few == 0) {
            return "";
        }
        return (few == 1 ? " This leaves out 1 slice" : " This leaves out " + few + " slices") + " with fewer than "
                + FEW + " ON cells.";
    }

    /** A share in percent, rounded up. */
    private static String percent(double share) {
        double percent = 100 * share;
        return percent < 10
                ? String.format(Locale.ROOT, "%.1f", Math.ceil(10 * percent) / 10)
                : String.format(Locale.ROOT, "%.0f", Math.ceil(percent));
    }
}
