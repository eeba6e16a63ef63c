/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The charts of balance, growth and scores as values, for windows and reports alike. */
package org.cytoloop.steering.charts;
