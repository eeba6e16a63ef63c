/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The difference between two rounds, drawn over the slices: which cells were gained and which lost. For the EDT. */
public final class DifferenceBoard {
    /** The call did not change. */
    public static final byte SAME = 0;
    /** Called ON now, and not before. */
    public static final byte GAINED = 1;
    /** Called ON before, and not now. */
    public static final byte LOST = 2;

    private final Consumer<DeskChange> changes;
    private Shown shown;

    DifferenceBoard(Consumer<DeskChange> changes) {
        this.changes = changes;
    }

    /**
     * A difference. Not to be changed; the arrays neither.
     *
     * @param title what is compared, such as "round 3 → round 4"
     * @param staining name of the staining
     * @param slices by name
     */
    public record Shown(String title, String staining, Map<String, OnSlice> slices) {
        /** Keeps an unmodifiable copy. */
        public Shown {
            slices = Map.copyOf(slices);
        }
    }

    /**
     * The difference on one slice.
     *
     * @param cellSet id of the cell set the cells are numbered by
     * @param marks per cell {@link #SAME}, {@link #GAINED} or {@link #LOST}
     */
    public record OnSlice(long cellSet, byte[] marks) {}

    /** What is shown; empty when nothing is. */
    public Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    /** Shows a difference, or none (null). */
    public void show(Shown next) {
        if (next != shown) {
            shown = next;
            changes.accept(DeskChange.DIFFERENCE);
        }
    }
}
