/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The rounds of a staining as values: what the table, the chart and the files show of them. No Swing, no window. */
package org.cytoloop.rounds.rows;
