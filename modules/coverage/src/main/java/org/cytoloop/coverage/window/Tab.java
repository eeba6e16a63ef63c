/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.window;

/** The tabs of the window, from left to right. */
enum Tab {
    /** Slices and their distance from the training set. */
    SLICES,
    /** Where cells live, and where labels. */
    MAP,
    /** What more labels would bring. */
    GROWTH
}
