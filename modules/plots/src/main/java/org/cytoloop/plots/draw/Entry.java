/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;

/**
 * An entry of a legend.
 *
 * @param name what is written
 * @param series the series that it hides; null when it hides none
 * @param color of its sign
 * @param sign how it looks
 * @param index which shape its point has
 * @param hidden true when its series is not drawn
 */
record Entry(String name, String series, Color color, Sign sign, int index, boolean hidden) {
    /** How the sign beside the name looks. */
    enum Sign {
        BLOCK,
        PALE_BLOCK,
        LINE,
        BROKEN_LINE,
        POINT,
        BOTH
    }
}
