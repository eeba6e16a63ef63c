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

    /**
     * What is seen when a part of the drawing fills the axes: never more than all there is, and all of an axis where the
     * part holds all of it.
     *
     * @param view what was drawn
     * @param part in the space that was drawn in; may reach beyond the data
     */
    PlotView zoomed(PlotView view, Rectangle2D part);

    /** The value of the horizontal axis at a place, for categories 0 in the middle of the first; NaN for no axis. */
    double valueX(double x);

    /** The value of the vertical axis at a place, like {@link #valueX}. */
    double valueY(double y);
}
