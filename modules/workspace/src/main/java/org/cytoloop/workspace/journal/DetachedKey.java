/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.Comparator;

/**
 * Names a sample without a cell.
 *
 * @param staining name of the staining
 * @param slice name of the slice
 * @param cell number in the cell set it was lost from
 * @param seq the journal event that detached it
 */
public record DetachedKey(String staining, String slice, int cell, long seq) implements Comparable<DetachedKey> {
    private static final Comparator<DetachedKey> ORDER = Comparator.comparing(DetachedKey::staining)
            .thenComparing(DetachedKey::slice)
            .thenComparingInt(DetachedKey::cell)
            .thenComparingLong(DetachedKey::seq);

    @Override
    public int compareTo(DetachedKey other) {
        return ORDER.compare(this, other);
    }
}
