/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.map;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.SwingUtilities;
import org.cytoloop.charts.values.Span;

/** Dragging zooms to a rectangle, the wheel around the mouse, a double click shows all. */
final class MapMouse extends MouseAdapter {
    private static final double LEAST = 6;
    private static final double NOTCH = 1.2;

    private final MapSurface surface;
    private final MapView view;
    private final Runnable zoomed;
    private MouseEvent start;

    MapMouse(MapSurface surface, MapView view, Runnable zoomed) {
        this.surface = surface;
        this.view = view;
        this.zoomed = zoomed;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event) && !event.isPopupTrigger()) {
            surface.requestFocusInWindow();
            start = surface.area().isPresent() ? event : null;
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        surface.area().filter(area -> start != null).ifPresent(area -> surface.setBand(band(event, area)));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (start == null || !SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        surface.setBand(null);
        surface.area().ifPresent(area -> {
            Rectangle2D band = band(event, area);
            if (band.getWidth() >= LEAST && band.getHeight() >= LEAST) {
                view.zoomTo(
                        new Span(surface.alongX(band.getMinX()), surface.alongX(band.getMaxX())),
                        new Span(surface.alongY(band.getMaxY()), surface.alongY(band.getMinY())));
                zoomed.run();
            }
        });
        start = null;
    }

    private Rectangle2D band(MouseEvent event, Rectangle2D area) {
        Rectangle2D band = new Rectangle2D.Double(start.getX(), start.getY(), 0, 0);
        band.add(event.getX(), event.getY());
        return band.createIntersection(area);
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        surface.area().filter(area -> area.contains(event.getPoint())).ifPresent(area -> {
            double factor = Math.pow(NOTCH, event.getPreciseWheelRotation());
            view.zoom(surface.alongX(event.getX()), surface.alongY(event.getY()), factor);
            zoomed.run();
        });
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
            view.reset();
            zoomed.run();
        }
    }
}
