/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The list of slices as data: what is shown of each, filter, order, groups and totals. No Swing; the windows of this
 * module show it.
 */
package org.cytoloop.slices.rows;
