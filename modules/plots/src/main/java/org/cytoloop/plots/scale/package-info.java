/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Scales of axes: round numbers, ticks, and where values lie. */
package org.cytoloop.plots.scale;
