/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import org.cytoloop.core.api.Stability;

/**
 * Names one cell of a study.
 *
 * @param slice name of the slice
 * @param cell cell number in the slice, from 1
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
public record CellRef(String slice, int cell) implements Comparable<CellRef> {
    @Override
    public int compareTo(CellRef other) {
        int bySlice = slice.compareTo(other.slice);
        return bySlice != 0 ? bySlice : Integer.compare(cell, other.cell);
    }
}
