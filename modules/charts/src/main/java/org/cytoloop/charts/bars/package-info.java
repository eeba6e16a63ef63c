/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Shares and agreement with their intervals, by bin and by day. */
package org.cytoloop.charts.bars;
