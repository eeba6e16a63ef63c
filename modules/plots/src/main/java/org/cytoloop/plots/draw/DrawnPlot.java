/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Where the parts of a drawn chart lie, in the space it was drawn in. */
public interface DrawnPlot {
    /** Where the data lie, within the axes. */
    Rectangle2D data();

    /** What a chart says of a place: the value drawn there, with its name and unit. */
    Optional<String> tip(double x, double y);

    /** The series whose entry of the legend lies at a place. */
    Optional<String> legend(double x, double y);

    /** The value of the horizontal axis at a place; NaN when the axis has none. */
    double valueX(double x);

    /** The value of the vertical axis at a place; NaN when the axis has none. */
    double valueY(double y);
}
