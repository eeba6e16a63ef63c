/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Draws charts of plots.model with JFreeChart, on any Graphics2D. */
package org.cytoloop.plots.draw;
