/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import org.cytoloop.workbench.desk.DifferenceBoard;

/**
 * The difference between two rounds on one slice. Not to be changed; the array neither.
 *
 * @param title what is compared, such as "round 3 → round 4"
 * @param marks per cell {@link DifferenceBoard#SAME}, {@link DifferenceBoard#GAINED} or {@link DifferenceBoard#LOST}
 * @param gained number of cells that are called ON now, and were not before
 * @param lost number of cells that were called ON before, and are not now
 */
public record SliceDifference(String title, byte[] marks, int gained, int lost) {
    static SliceDifference of(String title, byte[] marks) {
        int gained = 0;
        int lost = 0;
        for (byte mark : marks) {
            gained += mark == DifferenceBoard.GAINED ? 1 : 0;
            lost += mark == DifferenceBoard.LOST ? 1 : 0;
        }
        return new SliceDifference(title, marks, gained, lost);
    }

    /** The mark of a cell, index from 0. */
    public byte mark(int index) {
        return marks[index];
    }
}
