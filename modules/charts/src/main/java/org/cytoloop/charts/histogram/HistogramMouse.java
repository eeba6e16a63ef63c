/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;

/** Thresholds by the mouse, zoom by its wheel. */
final class HistogramMouse extends MouseAdapter {
    private static final double ZOOM_STEP = 1.25;
    private static final double SHIFT_STEP = 0.1;

    private final HistogramSurface surface;
    private final HistogramModel model;
    private final ThresholdMoves moves;
    private final Runnable zoomed;
    private Grip held;

    HistogramMouse(HistogramSurface surface, HistogramModel model, ThresholdMoves moves, Runnable zoomed) {
        this.surface = surface;
        this.model = model;
        this.moves = moves;
        this.zoomed = zoomed;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event) && !event.isPopupTrigger()) {
            surface.requestFocusInWindow();
            Optional<Grip> grip = surface.grip(event.getX(), event.getY());
            held = grip.orElse(null);
            grip.ifPresent(g -> surface.scale().ifPresent(scale -> moves.press(g, event.getX(), scale)));
            surface.light(held);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (moves.dragging()) {
            boolean band = event.isShiftDown() && held != null && held.part() == Grip.Part.LINE;
            surface.scale().ifPresent(scale -> moves.drag(event.getX(), band, scale));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event)) {
            held = null;
            moves.release();
            mouseMoved(event);
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        Optional<Grip> grip = surface.grip(event.getX(), event.getY());
        surface.light(grip.orElse(null));
        surface.setCursor(
                grip.isPresent() ? Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR) : Cursor.getDefaultCursor());
    }

    @Override
    public void mouseExited(MouseEvent event) {
        if (!moves.dragging()) {
            surface.light(null);
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        surface.scale().filter(scale -> !moves.dragging()).ifPresent(scale -> {
            double turns = event.getPreciseWheelRotation();
            if (event.isShiftDown()) {
                model.shift(turns * SHIFT_STEP * model.view().length());
            } else {
                model.zoom(scale.value(event.getX()), Math.pow(ZOOM_STEP, turns));
            }
            zoomed.run();
        });
    }
}
