/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

/**
 * Cells of a slice, or of several, counted for the correction. Cells that somebody labelled, for training or in the
 * exam, are seen: what they are need not be estimated.
 *
 * @param cells all cells
 * @param calledOn cells called ON
 * @param seen cells whose answer is ON or OFF
 * @param seenOn seen cells that are ON
 * @param seenCalledOn seen cells that are called ON
 */
public record Tally(long cells, long calledOn, long seen, long seenOn, long seenCalledOn) {
    /** No cells. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Refuses counts that cannot be. */
    public Tally {
        boolean possible = seenOn >= 0
                && seenCalledOn >= 0
                && seenOn <= seen
                && seenCalledOn <= Math.min(seen, calledOn)
                && seen <= cells
                && calledOn - seenCalledOn <= cells - seen;
        if (!possible) {
            throw new IllegalArgumentException("not possible: " + cells + " cells, " + calledOn + " called ON, " + seen
                    + " seen, of which " + seenOn + " ON and " + seenCalledOn + " called ON");
        }
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                cells + other.cells,
                calledOn + other.calledOn,
                seen + other.seen,
                seenOn + other.seenOn,
                seenCalledOn + other.seenCalledOn);
    }

    /** Cells nobody has seen. */
    public long unseen() {
        return cells - seen;
    }

    /** Cells nobody has seen that are called ON. */
    public long unseenCalledOn() {
        return calledOn - seenCalledOn;
    }
}
