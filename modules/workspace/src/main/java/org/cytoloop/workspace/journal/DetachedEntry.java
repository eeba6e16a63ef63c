/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

/**
 * A sample without a cell.
 *
 * @param entry the sample, with the number of its lost cell
 * @param x where the cell was, px
 * @param y where the cell was, px
 */
public record DetachedEntry(SampleEntry entry, float x, float y) {}
