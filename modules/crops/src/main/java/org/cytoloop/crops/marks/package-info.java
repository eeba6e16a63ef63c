/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** How crops say what their cells are labelled, and that something speaks against it. */
package org.cytoloop.crops.marks;
