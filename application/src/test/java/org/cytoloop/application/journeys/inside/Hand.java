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
import org.cytoloop.workbench.stage.Stages;

/** Labels of cells by keys, and slices as a whole. */
final class Hand {
    private Hand() {}

    /** Points at a cell and gives it a label, by its key. */
    static void label(CellRef cell, Point2D place, int key) {
        Pointing.at(cell, place);
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
