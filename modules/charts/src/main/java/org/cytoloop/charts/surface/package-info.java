/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The ground charts are drawn on: a picture kept for repainting, colours of the theme, saving and copying. */
package org.cytoloop.charts.surface;
