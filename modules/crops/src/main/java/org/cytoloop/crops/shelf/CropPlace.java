/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import org.cytoloop.core.model.CellRef;

/**
 * A cell of which a crop is wanted.
 *
 * @param cell the cell
 * @param x column of the middle, px of the full resolution
 * @param y row of the middle, px of the full resolution
 */
public record CropPlace(CellRef cell, double x, double y) {}
