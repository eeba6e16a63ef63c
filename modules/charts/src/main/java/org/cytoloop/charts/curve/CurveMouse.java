/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.cytoloop.charts.values.Span;

/** Dragging zooms, a click chooses the point below it, pointing draws the eye to the nearest point. */
final class CurveMouse extends MouseAdapter {
    /** A shorter drag is a click; a drag that is this low zooms across only. */
    private static final double LEAST = 8;

    private final CurveSurface surface;
    private final CurveView view;
    private final Runnable zoomed;
    private final Consumer<CurvePoint> chosen;
    private MouseEvent start;

    CurveMouse(CurveSurface surface, CurveView view, Runnable zoomed, Consumer<CurvePoint> chosen) {
        this.surface = surface;
        this.view = view;
        this.zoomed = zoomed;
        this.chosen = chosen;
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
        surface.area().filter(area -> start != null).ifPresent(area -> {
            Rectangle2D band = band(event, area);
            surface.setBand(band.getWidth() >= LEAST ? band : null);
        });
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (start == null || !SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        surface.area().ifPresent(area -> {
            Rectangle2D band = band(event, area);
            surface.setBand(null);
            if (band.getWidth() >= LEAST) {
                boolean across = band.getHeight() >= area.getHeight();
                view.zoomTo(
                        new Span(surface.alongX(band.getMinX()), surface.alongX(band.getMaxX())),
                        across ? null : new Span(surface.alongY(band.getMaxY()), surface.alongY(band.getMinY())));
                zoomed.run();
            } else {
                surface.near(event.getX(), event.getY()).ifPresent(chosen);
            }
        });
        start = null;
    }

    /** What is being zoomed to; all of the height as long as the drag is a level one. */
    private Rectangle2D band(MouseEvent event, Rectangle2D area) {
        double x = clamp(event.getX(), area.getMinX(), area.getMaxX());
        double y = clamp(event.getY(), area.getMinY(), area.getMaxY());
        double fromX = clamp(start.getX(), area.getMinX(), area.getMaxX());
        double fromY = clamp(start.getY(), area.getMinY(), area.getMaxY());
        boolean level = Math.abs(y - fromY) < LEAST;
        return new Rectangle2D.Double(
                Math.min(x, fromX),
                level ? area.getMinY() : Math.min(y, fromY),
                Math.abs(x - fromX),
                level ? area.getHeight() : Math.abs(y - fromY));
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        surface.point(surface.near(event.getX(), event.getY()).orElse(null));
    }

    @Override
    public void mouseExited(MouseEvent event) {
        surface.point(null);
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
            view.reset();
            zoomed.run();
        }
    }
}
