/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.ChartSurface;
import org.cytoloop.charts.surface.EmptyText;
import org.cytoloop.charts.surface.PlainChart;
import org.cytoloop.charts.values.AxisScale;
import org.cytoloop.workbench.widgets.LabelColors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.openide.util.NbBundle.Messages;

/** Paints the density of cells, and labelled cells on top: ON as discs, OFF as rings. */
@Messages({
    "MapSurface_name=Coverage map",
    "MapSurface_cells=density of cells",
    "MapSurface_on=ON labels",
    "MapSurface_off=OFF labels",
    "# {0} - number of cells",
    "MapSurface_here=About {0} cells here",
    "# {0} - ON labels",
    "# {1} - OFF labels",
    "MapSurface_labels=, {0} ON and {1} OFF labels within reach of the mouse",
    "# {0} - cells",
    "# {1} - ON labels",
    "# {2} - OFF labels",
    "MapSurface_all={0} cells, {1} ON and {2} OFF labels"
})
final class MapSurface extends ChartSurface {
    private static final long serialVersionUID = 1L;
    private static final double POINT = 3;
    private static final double NEAR = 10;
    private static final int LEGEND_GAP = 16;

    private final transient MapView view;
    private transient MapData data = MapData.NONE;
    private transient DensityBins bins;
    private transient Rectangle2D area;
    private transient AxisScale across;
    private transient AxisScale up;
    private transient Rectangle2D band;
    private String emptyText = "";

    MapSurface(MapView view) {
        this.view = view;
        setFocusable(true);
        setToolTipText("");
        setPreferredSize(new Dimension(460, 380));
        setMinimumSize(new Dimension(160, 120));
    }

    void setData(MapData next) {
        data = next;
        refresh();
    }

    MapData data() {
        return data;
    }

    void setEmptyText(String text) {
        emptyText = text;
        refresh();
    }

    @Override
    protected void drawGround(Graphics2D g, int width, int height, ChartInk ink) {
        area = null;
        if (data.cells().size() == 0) {
            EmptyText.draw(g, emptyText, width, height, ink);
            return;
        }
        int top = drawLegend(g, ink);
        XYPlot plot = new XYPlot(null, axis(data.xTitle(), true, ink), axis(data.yTitle(), false, ink), null);
        Rectangle2D place = new Rectangle2D.Double(4, top, width - 6.0, Math.max(1, height - top - 1.0));
        area = PlainChart.draw(plot, g, place, ink);
        across = new AxisScale(view.x(), area.getMinX(), area.getMaxX());
        up = new AxisScale(view.y(), area.getMaxY(), area.getMinY());
        bins = new DensityBins(data.cells(), view.x(), view.y(), area.getWidth(), area.getHeight());
        Shape before = g.getClip();
        g.clip(area);
        drawBins(g, ink);
        drawPoints(g, data.off(), false, ink);
        drawPoints(g, data.on(), true, ink);
        g.setClip(before);
    }

    private NumberAxis axis(String title, boolean level, ChartInk ink) {
        NumberAxis axis = new NumberAxis(title);
        axis.setRange(
                level ? view.x().low() : view.y().low(),
                level ? view.x().high() : view.y().high());
        PlainChart.dress(axis, ink);
        return axis;
    }

    private int drawLegend(Graphics2D g, ChartInk ink) {
        g.setFont(ink.small());
        FontMetrics metrics = g.getFontMetrics();
        int height = metrics.getHeight() + 8;
        double middle = height / 2.0;
        float base = (float) (middle + metrics.getAscent() / 2.0 - 1);
        double x = 12;
        g.setColor(shade(0.6, ink));
        g.fill(new Rectangle2D.Double(x, middle - 4, 8, 8));
        x = legend(g, Bundle.MapSurface_cells(), x + 12, base, ink);
        drawPoint(g, x + 4, middle, true, ink);
        x = legend(g, Bundle.MapSurface_on(), x + 12, base, ink);
        drawPoint(g, x + 4, middle, false, ink);
        legend(g, Bundle.MapSurface_off(), x + 12, base, ink);
        return height;
    }

    private static double legend(Graphics2D g, String text, double x, float base, ChartInk ink) {
        g.setColor(ink.text());
        g.drawString(text, (float) x, base);
        return x + g.getFontMetrics().stringWidth(text) + LEGEND_GAP;
    }

    private void drawBins(Graphics2D g, ChartInk ink) {
        double width = area.getWidth() / bins.across();
        double height = area.getHeight() / bins.up();
        for (int row = 0; row < bins.up(); row++) {
            for (int column = 0; column < bins.across(); column++) {
                double shade = bins.shade(column, row);
                if (shade > 0) {
                    g.setColor(shade(shade, ink));
                    g.fill(new Rectangle2D.Double(
                            area.getMinX() + column * width,
                            area.getMaxY() - (row + 1) * height,
                            width + 0.3,
                            height + 0.3));
                }
            }
        }
    }

    private static Color shade(double shade, ChartInk ink) {
        return ChartInk.mix(ink.paper(), ink.text(), 0.08 + 0.52 * shade);
    }

    private void drawPoints(Graphics2D g, MapData.Cloud points, boolean on, ChartInk ink) {
        for (int i = 0; i < points.size(); i++) {
            if (points.has(i)) {
                drawPoint(g, across.x(points.x()[i]), up.x(points.y()[i]), on, ink);
            }
        }
    }

    private static void drawPoint(Graphics2D g, double x, double y, boolean on, ChartInk ink) {
        Ellipse2D disc = new Ellipse2D.Double(x - POINT, y - POINT, 2 * POINT, 2 * POINT);
        g.setStroke(new BasicStroke(on ? 1f : 3.4f));
        g.setColor(ink.paper());
        g.draw(disc);
        g.setColor(on ? LabelColors.ON : LabelColors.OFF);
        if (on) {
            g.fill(disc);
        } else {
            g.setStroke(new BasicStroke(1.8f));
            g.draw(disc);
        }
    }

    @Override
    protected void drawOverlay(Graphics2D g, int width, int height, ChartInk ink) {
        if (showsFocus()) {
            g.setColor(ink.accent());
            g.setStroke(new BasicStroke(1));
            g.draw(new Rectangle2D.Double(0.5, 0.5, width - 1.0, height - 1.0));
        }
        if (band != null) {
            g.setColor(ChartInk.veil(ink.accent(), 50));
            g.fill(band);
            g.setColor(ink.accent());
            g.setStroke(new BasicStroke(1));
            g.draw(band);
        }
    }

    /** Shows what is being zoomed to; null for nothing. */
    void setBand(Rectangle2D next) {
        band = next;
        repaint();
    }

    /** Between the axes; empty before it was painted and when there is nothing to show. */
    Optional<Rectangle2D> area() {
        return Optional.ofNullable(area);
    }

    double alongX(double x) {
        return across.value(x);
    }

    double alongY(double y) {
        return up.value(y);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        if (area == null || !area.contains(event.getPoint())) {
            return null;
        }
        long here = Math.round(bins.at(alongX(event.getX()), alongY(event.getY())));
        int on = near(data.on(), event);
        int off = near(data.off(), event);
        String text = Bundle.MapSurface_here(PlainChart.wholeNumbers().format(here));
        return on + off == 0 ? text : text + Bundle.MapSurface_labels(Integer.toString(on), Integer.toString(off));
    }

    private int near(MapData.Cloud points, MouseEvent event) {
        int count = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.has(i)
                    && Math.hypot(across.x(points.x()[i]) - event.getX(), up.x(points.y()[i]) - event.getY()) <= NEAR) {
                count++;
            }
        }
        return count;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    private final class Spoken extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAccessibleName() {
            return Bundle.MapSurface_name();
        }

        @Override
        public String getAccessibleDescription() {
            if (data.cells().size() == 0) {
                return emptyText;
            }
            double cells = 0;
            for (float weight : data.cells().weight()) {
                cells += weight;
            }
            return Bundle.MapSurface_all(
                    PlainChart.wholeNumbers().format(Math.round(cells)),
                    Integer.toString(data.on().size()),
                    Integer.toString(data.off().size()));
        }
    }
}
