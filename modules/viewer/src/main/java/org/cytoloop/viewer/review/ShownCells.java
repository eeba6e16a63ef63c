/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

/**
 * Which cells filters leave on the screen. Not to be changed; the array neither.
 *
 * @param mask per cell whether it is drawn; null when all are, because there is nothing to compare with
 * @param count number of cells that are drawn
 * @param words what is shown, such as "only uncertain, p(ON) 0.30 to 0.70"
 */
public record ShownCells(boolean[] mask, int count, String words) {
    /** True when a cell is drawn, index from 0. */
    public boolean shows(int index) {
        return mask == null || mask[index];
    }
}
