/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.SortedMap;
import org.cytoloop.core.model.CellRef;

/**
 * The cells a round was trained on, as the journal recorded them.
 *
 * @param on the ON samples
 * @param off the OFF samples
 * @param cellSets by slice, the id of the cell set the cell numbers belong to
 */
public record TrainedCells(List<CellRef> on, List<CellRef> off, SortedMap<String, Long> cellSets) {}
