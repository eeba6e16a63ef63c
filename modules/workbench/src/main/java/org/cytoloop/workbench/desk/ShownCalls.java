/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

/**
 * Calls of one slice that a screen shows in place of those of the current round. Not to be changed; the array neither.
 *
 * @param cellSet id of the cell set they were computed for
 * @param pOn p(ON) per cell, 0 to 1
 * @param threshold p(ON) from which a cell is called ON
 */
public record ShownCalls(long cellSet, float[] pOn, double threshold) {}
