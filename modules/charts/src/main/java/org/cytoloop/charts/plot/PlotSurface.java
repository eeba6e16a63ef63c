/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.plot;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.ChartSurface;
import org.cytoloop.plots.draw.DrawnPlot;
import org.cytoloop.plots.draw.PlotDrawing;
import org.cytoloop.plots.draw.PlotSummary;
import org.cytoloop.plots.draw.PlotView;
import org.cytoloop.plots.model.Plot;

/** Paints a chart and what moves over it. */
final class PlotSurface extends ChartSurface {
    private static final long serialVersionUID = 1L;
    private static final int VEIL = 50;

    private transient Plot plot;
    private transient PlotView view = PlotView.ALL;
    private transient DrawnPlot drawn;
    private transient Rectangle2D band;

    PlotSurface() {
        setFocusable(true);
        setToolTipText("");
        setPreferredSize(new Dimension(420, 240));
        setMinimumSize(new Dimension(120, 80));
    }

    /** Shows another chart; what is hidden or zoomed stays while it is of the same kind and title. */
    void show(Plot next) {
        boolean same = plot != null
                && next != null
                && plot.getClass() == next.getClass()
                && plot.title().equals(next.title());
        view = same ? view.in(next) : PlotView.ALL;
        plot = next;
        getAccessibleContext().firePropertyChange(AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, null, title());
        refresh();
    }

    Plot plot() {
        return plot;
    }

    PlotView view() {
        return view;
    }

    void look(PlotView next) {
        if (!next.equals(view)) {
            view = next;
            refresh();
        }
    }

    /** Where things lie; empty before it was painted and when there is no chart. */
    Optional<DrawnPlot> drawn() {
        return Optional.ofNullable(drawn);
    }

    /** Shows what is being zoomed to; null for nothing. */
    void setBand(Rectangle2D next) {
        band = next;
        repaint();
    }

    /** Zooms to a part of what was painted. */
    void zoom(Rectangle2D part) {
        drawn().ifPresent(known -> look(known.zoomed(view, part)));
    }

    String title() {
        return plot == null ? "" : plot.title();
    }

    @Override
    protected void drawGround(Graphics2D g, int width, int height, ChartInk colors) {
        drawn = plot == null
                ? null
                : PlotDrawing.draw(plot, view, colors.plots(), g, new Rectangle2D.Double(0, 0, width, height));
    }

    @Override
    protected void drawOverlay(Graphics2D g, int width, int height, ChartInk colors) {
        g.setStroke(new BasicStroke(1));
        if (showsFocus()) {
            g.setColor(colors.accent());
            g.draw(new Rectangle2D.Double(0.5, 0.5, width - 1.0, height - 1.0));
        }
        if (band != null) {
            g.setColor(ChartInk.veil(colors.accent(), VEIL));
            g.fill(band);
            g.setColor(colors.accent());
            g.draw(band);
        }
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return drawn().flatMap(known -> known.tip(event.getX(), event.getY())).orElse(null);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Accessible();
        }
        return accessibleContext;
    }

    private final class Accessible extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }

        @Override
        public String getAccessibleName() {
            return title();
        }

        @Override
        public String getAccessibleDescription() {
            return plot == null ? "" : PlotSummary.of(plot);
        }
    }
}
