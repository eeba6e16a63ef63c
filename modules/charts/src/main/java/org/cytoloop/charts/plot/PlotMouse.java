/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.plot;

import java.awt.Cursor;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.cytoloop.plots.draw.DrawnPlot;

/**
 * Zooms by dragging a box and by the wheel, shows all on a double click, hides series by their entry in the legend. In
 * a pane that scrolls the wheel scrolls; with Ctrl it zooms.
 */
final class PlotMouse extends MouseAdapter implements FocusListener {
    private static final int LEAST = 5;
    private static final double NOTCH = 1.25;

    private final PlotSurface surface;
    private MouseEvent start;

    private PlotMouse(PlotSurface surface) {
        this.surface = surface;
    }

    static void install(PlotSurface surface) {
        PlotMouse mouse = new PlotMouse(surface);
        surface.addMouseListener(mouse);
        surface.addMouseMotionListener(mouse);
        surface.addMouseWheelListener(mouse);
        surface.addFocusListener(mouse);
    }

    private Optional<String> entry(MouseEvent event) {
        return surface.drawn().flatMap(drawn -> drawn.legend(event.getX(), event.getY()));
    }

    private Optional<Rectangle2D> data() {
        return surface.drawn().map(DrawnPlot::data).filter(data -> data.getWidth() > 0);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        start = null;
        if (SwingUtilities.isLeftMouseButton(event) && !event.isPopupTrigger()) {
            surface.requestFocusInWindow();
            Optional<String> entry = entry(event);
            if (entry.isPresent()) {
                surface.look(surface.view().toggled(entry.get()));
            } else {
                start = data().isPresent() ? event : null;
            }
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (start != null) {
            surface.setBand(band(event).orElse(null));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (start != null) {
            band(event).ifPresent(surface::zoom);
            surface.setBand(null);
            start = null;
        }
    }

    /** What is being zoomed to; all of an axis along which the mouse hardly moved; empty for a mere click. */
    private Optional<Rectangle2D> band(MouseEvent event) {
        double across = Math.abs(event.getX() - start.getX());
        double up = Math.abs(event.getY() - start.getY());
        if (Math.max(across, up) < LEAST) {
            return Optional.empty();
        }
        return data().map(data -> {
                    double left = across < LEAST ? data.getMinX() : Math.min(event.getX(), start.getX());
                    double top = up < LEAST ? data.getMinY() : Math.min(event.getY(), start.getY());
                    Rectangle2D box = new Rectangle2D.Double(
                            left, top, across < LEAST ? data.getWidth() : across, up < LEAST ? data.getHeight() : up);
                    return box.createIntersection(data);
                })
                .filter(box -> box.getWidth() > 0 && box.getHeight() > 0);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        boolean hand = entry(event).isPresent();
        surface.setCursor(hand ? Cursor.getPredefinedCursor(Cursor.HAND_CURSOR) : null);
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2
                && SwingUtilities.isLeftMouseButton(event)
                && entry(event).isEmpty()) {
            surface.look(surface.view().unzoomed());
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        JScrollPane pane = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, surface);
        if (pane != null && !event.isControlDown()) {
            pane.dispatchEvent(SwingUtilities.convertMouseEvent(surface, event, pane));
            return;
        }
        double factor = Math.pow(NOTCH, event.getPreciseWheelRotation());
        zoom(surface, event.getX(), event.getY(), factor);
    }

    /** Zooms around a place; a factor above 1 shows more. */
    static void zoom(PlotSurface surface, double x, double y, double factor) {
        surface.drawn().map(DrawnPlot::data).filter(data -> data.getWidth() > 0).ifPresent(data -> {
            double fixedX = Math.max(data.getMinX(), Math.min(data.getMaxX(), x));
            double fixedY = Math.max(data.getMinY(), Math.min(data.getMaxY(), y));
            surface.zoom(new Rectangle2D.Double(
                    fixedX - (fixedX - data.getMinX()) * factor,
                    fixedY - (fixedY - data.getMinY()) * factor,
                    data.getWidth() * factor,
                    data.getHeight() * factor));
        });
    }

    @Override
    public void focusGained(FocusEvent event) {
        surface.repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
        surface.repaint();
    }
}
