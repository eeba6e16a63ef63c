/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Point;
import java.awt.geom.Point2D;
import javax.swing.JComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;

/** The mouse over a cell of a slice. */
final class Pointing {
    private Pointing() {}

    /**
     * Brings a cell to the middle of its slice, and the mouse over it.
     *
     * @param place centroid, px of the full resolution
     * @return where that is in the viewer's canvas
     */
    static Point at(CellRef cell, Point2D place) {
        Ui.act(() -> Stages.installed().orElseThrow().open(cell.slice()));
        Stage stage = Bench.awaitStage(cell.slice());
        Ui.act(() -> stage.centreOn(place.getX(), place.getY()));
        if (Ui.ask(stage::scale) < 1.5) {
            Ui.command("Slice", "org.cytoloop.viewer.actions.ActualSizeAction");
            Ui.command("Slice", "org.cytoloop.viewer.actions.ZoomInAction");
            Ui.act(() -> stage.centreOn(place.getX(), place.getY()));
        }
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Point middle = Ui.ask(() -> new Point(canvas.getWidth() / 2, canvas.getHeight() / 2));
        Ui.hover(canvas, middle);
        Ui.await(
                cell + " is under the mouse",
                () -> Bench.openNow().selection().hovered().filter(cell::equals).isPresent());
        return middle;
    }
}
