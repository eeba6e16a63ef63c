/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.calls;

import org.cytoloop.workspace.CellSetInfo;

/**
 * The calls of one slice. The array is not copied and must not be changed.
 *
 * @param cellSet the cells they are for
 * @param pOn p(ON) of each, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record SliceCalls(CellSetInfo cellSet, float[] pOn) {}
