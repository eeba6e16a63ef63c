/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** All cells of a slice as one drawing, and the answer to what lies where. */
package org.cytoloop.viewer.cells;
