/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Curves with bands or whiskers, such as scores by round or by number of labels. */
package org.cytoloop.charts.curve;
