/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Question;

/**
 * A cell that is worth asking.
 *
 * @param question which cell, who puts it forward, and what is in question
 * @param cellSet id of the cell set its number belongs to
 * @param x centroid column, px of the full resolution
 * @param y centroid row, px of the full resolution
 * @param score the miner's score; the higher the sooner
 * @param reason why, in a sentence without names of slices, animals or groups
 */
public record MinedCell(Question question, long cellSet, float x, float y, double score, String reason) {
    /** The cell. */
    public CellRef cell() {
        return question.cell();
    }
}
