/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import java.util.Collection;

/**
 * The one thing worth doing next about the slices.
 *
 * @param kind what it is
 * @param count number of slices it is about
 */
public record Hint(Kind kind, int count) {
    /** Few slices labelled well are worth more than many labelled thinly. */
    public static final int MOST_TRAINING_SLICES = 5;

    /** What there is to do, the most pressing first. */
    public enum Kind {
        /** Images are not where they should be. */
        MISSING,
        /** Cells have not been detected yet. */
        NO_CELLS,
        /** Samples are spread over many slices. */
        SPREAD,
        /** Nothing. */
        NONE
    }

    /** The hint for these slices. */
    public static Hint of(Collection<SliceRow> rows) {
        int missing = (int) rows.stream().filter(SliceRow::missing).count();
        if (missing > 0) {
            return new Hint(Kind.MISSING, missing);
        }
        Totals totals = Totals.of(rows);
        if (totals.undetected() > 0) {
            return new Hint(Kind.NO_CELLS, totals.undetected());
        }
        return totals.sampled() > MOST_TRAINING_SLICES
                ? new Hint(Kind.SPREAD, totals.sampled())
                : new Hint(Kind.NONE, 0);
    }
}
