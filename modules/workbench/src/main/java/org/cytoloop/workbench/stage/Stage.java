/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

import java.awt.Component;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Region;

/** One slice as a viewer shows it. For the EDT. */
public interface Stage {
    /** Name of the slice. */
    String slice();

    /** What of the slice can be seen, px of the full resolution, clipped to the image; empty while nothing is shown. */
    Optional<Region> visible();

    /** Screen px per image px. */
    double scale();

    /** Brings a place to the middle without changing the scale, px of the full resolution. */
    void centreOn(double x, double y);

    /** Makes a part of the slice fill the view. */
    void show(Region region);

    /** Shows the whole slice. */
    void fit();

    /** Draws the marks of {@link RegionMarks} and the cells anew. */
    void refresh();

    /** The call of a cell of this slice as it is drawn now; empty while calls are not drawn, or the cell has none. */
    default Optional<StageCall> call(CellRef cell) {
        return Optional.empty();
    }

    /** The component that shows the slice; for placing dialogs beside it. */
    Component component();
}
