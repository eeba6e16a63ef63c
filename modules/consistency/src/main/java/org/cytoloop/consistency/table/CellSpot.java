/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.table;

import org.cytoloop.core.model.CellRef;

/**
 * A cell of a table and where it lies.
 *
 * @param cell the cell
 * @param x centroid column, px of the full resolution
 * @param y centroid row, px of the full resolution
 */
public record CellSpot(CellRef cell, double x, double y) {}
