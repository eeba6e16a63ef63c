/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.util.List;
import java.util.Optional;

/** A kind of chart: which axes it needs and what it draws within them. Made for one drawing. */
interface Layers {
    /** The horizontal axis for all that is not hidden. */
    Ruler across();

    /** The vertical axis for all that is not hidden. */
    Ruler up();

    /** What the legend says; empty for no legend. */
    List<Entry> legend();

    /** What stands beside the legend's entries, such as a scale of colours; null for nothing. */
    default ColorScale colors() {
        return null;
    }

    /** True when lines across help to read values. */
    default boolean gridded() {
        return true;
    }

    /** Draws the data; drawing is clipped to their place. */
    void paint(Brush brush, Placed placed);

    /** What is drawn at a place, in words; called after painting. */
    Optional<String> tip(Placed placed, double x, double y);
}
