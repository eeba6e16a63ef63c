/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import javax.swing.JComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;

/** The mouse over a cell of a slice. */
final class Pointer {
    private Pointer() {}

    /** Brings a cell to the middle of its slice, and the mouse over it; returns where that is on the canvas. */
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
        Ui.await(cell + " is under the mouse", () -> Desk.get()
                .study()
                .orElseThrow()
                .selection()
                .hovered()
                .filter(cell::equals)
                .isPresent());
        return middle;
    }

    /** Gives the cell under the mouse a label, by its key. */
    static void label(CellRef cell, Point2D place, int key) {
        at(cell, place);
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(key);
        Bench.awaitQuiet();
    }

    /** Shows a whole slice, and takes the mouse off it. */
    static void whole(String slice) {
        Ui.act(() -> Stages.installed().orElseThrow().open(slice));
        Bench.awaitStage(slice);
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Ui.focus(canvas);
        Ui.keys(KeyEvent.VK_F);
        Ui.hover(canvas, new Point(2, 2));
    }
}
