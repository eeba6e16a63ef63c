/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Histogram of a feature with thresholds that can be dragged. */
package org.cytoloop.charts.histogram;
