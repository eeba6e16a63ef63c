/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.time.Instant;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * A confirmed mistake of the classifier: a cell that was asked about and answered otherwise than it had been called.
 *
 * @param cell the present cell
 * @param x centroid column, px of the full resolution
 * @param y centroid row, px of the full resolution
 * @param truth the answer: ON for a missed ON cell, OFF for one called ON falsely
 * @param round number of the round whose call was wrong, 0 for a live classifier
 * @param pOn p(ON) it gave the cell, 0 to 1; NaN when not known
 * @param miner who put the cell forward; see {@link org.cytoloop.core.model.Question#miner}
 * @param time when it was answered
 */
public record Mistake(
        CellRef cell, double x, double y, Label truth, int round, float pOn, String miner, Instant time) {}
