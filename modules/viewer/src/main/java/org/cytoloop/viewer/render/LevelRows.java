/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

/** Rows of one pyramid level as colours. */
@FunctionalInterface
interface LevelRows {
    /**
     * Gives a part of a row.
     *
     * @param row row of the level
     * @param from first column
     * @param end one more than the last column
     * @param target receives opaque colours from index 0
     */
    void copy(int row, int from, int end, int[] target);
}
