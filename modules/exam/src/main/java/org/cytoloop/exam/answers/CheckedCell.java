/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answers;

import org.cytoloop.core.model.ExamCell;

/**
 * An answered cell of an exam with what the current round makes of it.
 *
 * @param cell the cell and its answer
 * @param x centroid column, px of the full resolution
 * @param y centroid row, px of the full resolution
 * @param pOn p(ON) under the current round; NaN when there is no round
 * @param calledOn whether the current round calls it ON
 */
record CheckedCell(ExamCell cell, double x, double y, double pOn, boolean calledOn) {
    /** True when the answer and the call differ. */
    boolean differs() {
        return !Double.isNaN(pOn)
                && switch (cell.answer()) {
                    case ON -> !calledOn;
                    case OFF -> calledOn;
                    case UNSURE -> false;
                };
    }
}
