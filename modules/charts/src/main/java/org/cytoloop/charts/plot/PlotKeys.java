/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.plot;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.cytoloop.plots.draw.DrawnPlot;

/** Keys of a chart: plus and minus zoom, the arrows move what is seen, Home and Escape show all. */
final class PlotKeys {
    private static final double STEP = 1.25;
    private static final double MOVE = 0.1;

    private PlotKeys() {}

    static void install(PlotSurface surface) {
        Consumer<Double> zoom = factor -> surface.drawn()
                .map(DrawnPlot::data)
                .ifPresent(data -> PlotMouse.zoom(surface, data.getCenterX(), data.getCenterY(), factor));
        for (int key : new int[] {KeyEvent.VK_PLUS, KeyEvent.VK_ADD, KeyEvent.VK_EQUALS}) {
            bind(surface, key, "zoomIn", () -> zoom.accept(1 / STEP));
        }
        for (int key : new int[] {KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT}) {
            bind(surface, key, "zoomOut", () -> zoom.accept(STEP));
        }
        for (int key : new int[] {KeyEvent.VK_HOME, KeyEvent.VK_ESCAPE}) {
            bind(surface, key, "showAll", () -> surface.look(surface.view().unzoomed()));
        }
        bind(surface, KeyEvent.VK_LEFT, "left", () -> move(surface, -MOVE, 0));
        bind(surface, KeyEvent.VK_RIGHT, "right", () -> move(surface, MOVE, 0));
        bind(surface, KeyEvent.VK_UP, "up", () -> move(surface, 0, -MOVE));
        bind(surface, KeyEvent.VK_DOWN, "down", () -> move(surface, 0, MOVE));
    }

    private static void bind(PlotSurface surface, int key, String name, Runnable what) {
        surface.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0), name);
        surface.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    /** Shows as much, further on; stays where the end of the axis would be left. */
    private static void move(PlotSurface surface, double across, double down) {
        if (!surface.view().isZoomed()) {
            return;
        }
        surface.drawn()
                .map(DrawnPlot::data)
                .ifPresent(data -> surface.zoom(new Rectangle2D.Double(
                        data.getMinX() + across * data.getWidth(),
                        data.getMinY() + down * data.getHeight(),
                        data.getWidth(),
                        data.getHeight())));
    }
}
