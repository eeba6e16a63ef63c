/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The numbers behind charts: sorted values, ranges, bins, nice steps. Knows nothing of windows. */
package org.cytoloop.charts.values;
