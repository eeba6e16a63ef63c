/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Sums over slices.
 *
 * @param slices number of slices
 * @param animals number of different animals; slices without one do not count
 * @param cells number of cells
 * @param undetected number of slices whose cells are not known
 * @param on samples that are ON
 * @param off samples that are OFF
 * @param sampled number of slices with samples
 */
public record Totals(int slices, int animals, long cells, int undetected, int on, int off, int sampled) {
    /** The sums of these slices. */
    public static Totals of(Collection<SliceRow> rows) {
        Set<String> animals = new HashSet<>();
        long cells = 0;
        int undetected = 0;
        int on = 0;
        int off = 0;
        int sampled = 0;
        for (SliceRow row : rows) {
            animals.add(row.animal());
            cells += Math.max(0, row.cells());
            undetected += row.detected() ? 0 : 1;
            on += row.samples().on();
            off += row.samples().off();
            sampled += row.samples().total() > 0 ? 1 : 0;
        }
        animals.remove("");
        return new Totals(rows.size(), animals.size(), cells, undetected, on, off, sampled);
    }
}
