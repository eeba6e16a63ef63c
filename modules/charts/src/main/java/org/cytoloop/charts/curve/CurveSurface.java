/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.ChartSurface;
import org.cytoloop.charts.surface.EmptyText;
import org.cytoloop.charts.surface.PlainChart;
import org.cytoloop.charts.values.AxisScale;
import org.openide.util.NbBundle.Messages;

/** Paints curves between their axes. */
@Messages({"CurveSurface_name=Chart"})
final class CurveSurface extends ChartSurface {
    private static final long serialVersionUID = 1L;
    private static final double NEAR = 16;
    private static final int TITLE_HEIGHT = 140;
    /** Legends have a row each so many px of height. */
    private static final int HEIGHT_PER_ROW = 90;

    private final transient CurveView view;
    private transient CurveData data = CurveData.NONE;
    private transient Rectangle2D area;
    private transient CurveScale across;
    private transient CurveScale up;
    private transient CurvePoint pointed;
    private transient Rectangle2D band;
    private Figures xFigures = Figures.NUMBER;
    private Figures yFigures = Figures.NUMBER;
    private String intervals = Bundle.CurveWords_usual();
    private String emptyText = "";
    private boolean diagonal;

    CurveSurface(CurveView view) {
        this.view = view;
        setFocusable(true);
        setToolTipText("");
        setPreferredSize(new Dimension(420, 240));
        setMinimumSize(new Dimension(160, 110));
    }

    void setData(CurveData next) {
        data = next;
        pointed = null;
        refresh();
    }

    CurveData data() {
        return data;
    }

    void setFigures(Figures x, Figures y) {
        xFigures = x;
        yFigures = y;
        refresh();
    }

    void setIntervals(String words) {
        intervals = words;
    }

    void setDiagonal(boolean on) {
        diagonal = on;
        refresh();
    }

    void setEmptyText(String text) {
        emptyText = text;
        refresh();
    }

    CurveWords words() {
        return new CurveWords(data, xFigures, yFigures, intervals);
    }

    @Override
    protected void drawGround(Graphics2D g, int width, int height, ChartInk ink) {
        area = null;
        if (data.isEmpty()) {
            EmptyText.draw(g, emptyText, width, height, ink);
            return;
        }
        FontMetrics metrics = g.getFontMetrics(ink.small());
        int top = 2 + drawTitle(g, width, height, ink);
        CurveLegend legend = new CurveLegend(data, metrics, width - 20, Math.max(1, height / HEIGHT_PER_ROW));
        legend.draw(g, 10, top, ink);
        top += legend.height();
        Rectangle2D place = new Rectangle2D.Double(4, top, width - 6.0, Math.max(1, height - top - 1.0));
        area = PlainChart.draw(
                CurveAxes.plot(data, view, xFigures, yFigures, metrics, place.getWidth(), place.getHeight(), ink),
                g,
                place,
                ink);
        across = new CurveScale(new AxisScale(view.x(), area.getMinX(), area.getMaxX()), view.logarithmic());
        up = new CurveScale(new AxisScale(view.y(), area.getMaxY(), area.getMinY()), false);
        drawCurves(g, ink);
    }

    private int drawTitle(Graphics2D g, int width, int height, ChartInk ink) {
        if (data.title().isEmpty() || height < TITLE_HEIGHT) {
            return 0;
        }
        g.setFont(ink.font());
        FontMetrics metrics = g.getFontMetrics();
        if (metrics.stringWidth(data.title()) > width - 16) {
            return 0;
        }
        g.setColor(ink.text());
        g.drawString(data.title(), 10, metrics.getAscent() + 3);
        return metrics.getHeight() + 4;
    }

    private void drawCurves(Graphics2D g, ChartInk ink) {
        Shape before = g.getClip();
        // points on an axis are drawn whole
        g.clip(new Rectangle2D.Double(
                area.getMinX() - 6, area.getMinY() - 6, area.getWidth() + 12, area.getHeight() + 12));
        MarkPainter marks = new MarkPainter(across, up, area);
        data.marks().forEach(mark -> marks.draw(g, mark, ink));
        Shape roomy = g.getClip();
        g.clip(area);
        if (diagonal) {
            marks.diagonal(g, ink);
        }
        CurvePainter painter = new CurvePainter(across, up);
        for (int i = 0; i < data.curves().size(); i++) {
            painter.drawBand(g, data.curves().get(i), CurvePen.of(data.curves().get(i), i, ink));
        }
        for (int i = 0; i < data.curves().size(); i++) {
            Curve curve = data.curves().get(i);
            g.setClip(curve.style() == Curve.Style.LINE || view.zoomed() ? area : roomy);
            painter.draw(g, curve, CurvePen.of(curve, i, ink));
        }
        g.setClip(before);
    }

    // --------------------------------------------------------------- what moves

    @Override
    protected void drawOverlay(Graphics2D g, int width, int height, ChartInk ink) {
        if (area == null) {
            return;
        }
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
        if (pointed != null) {
            drawPointed(g, ink);
        }
    }

    private void drawPointed(Graphics2D g, ChartInk ink) {
        Curve curve = data.curves().get(pointed.curve());
        double x = across.place(curve.x(pointed.index()));
        double y = up.place(curve.y(pointed.index()));
        g.setColor(ink.text());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(new Ellipse2D.Double(x - 7, y - 7, 14, 14));
        if (showsFocus()) {
            g.setFont(ink.small());
            String text = words().point(pointed);
            FontMetrics metrics = g.getFontMetrics();
            double wide = metrics.stringWidth(text) + 10.0;
            double left = Math.max(1, Math.min(getWidth() - wide - 1, x - wide / 2));
            boolean above = y - 14 - metrics.getHeight() > 0;
            double box = above ? y - 12 - metrics.getHeight() : y + 12;
            RoundRectangle2D note = new RoundRectangle2D.Double(left, box, wide, metrics.getHeight() + 2.0, 6, 6);
            g.setColor(ink.paper());
            g.fill(note);
            g.setColor(ink.faint());
            g.setStroke(new BasicStroke(1));
            g.draw(note);
            g.setColor(ink.text());
            g.drawString(text, (float) left + 5, (float) (box + 1 + metrics.getAscent()));
        }
    }

    /** Draws the eye to a point; null to none. */
    void point(CurvePoint next) {
        if (next == null ? pointed != null : !next.equals(pointed)) {
            pointed = next;
            repaint();
            getAccessibleContext()
                    .firePropertyChange(
                            AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY,
                            null,
                            getAccessibleContext().getAccessibleDescription());
        }
    }

    Optional<CurvePoint> pointed() {
        return Optional.ofNullable(pointed);
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

    /** The number along the level axis at a place. */
    double alongX(double x) {
        return across.scale().value(x);
    }

    /** The number along the upright axis at a place. */
    double alongY(double y) {
        return up.scale().value(y);
    }

    /** True when a point lies between the axes. */
    boolean isSeen(CurvePoint point) {
        return area != null && new CurvePainter(across, up).isSeen(data.curves().get(point.curve()), point.index());
    }

    /** The point nearest to a place; empty when none is near. */
    Optional<CurvePoint> near(double x, double y) {
        CurvePoint best = null;
        double least = NEAR;
        for (int c = 0; c < data.curves().size() && area != null; c++) {
            Curve curve = data.curves().get(c);
            for (int i = 0; i < curve.size(); i++) {
                CurvePoint point = new CurvePoint(c, i);
                double away = isSeen(point)
                        ? Math.hypot(across.place(curve.x(i)) - x, up.place(curve.y(i)) - y)
                        : Double.POSITIVE_INFINITY;
                // of points at one place the one that is drawn last is seen
                if (away < least || away == least && best != null) {
                    least = away;
                    best = point;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return near(event.getX(), event.getY()).map(words()::point).orElse(null);
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
            return !data.title().isEmpty()
                    ? data.title()
                    : data.yTitle().isEmpty() ? Bundle.CurveSurface_name() : data.yTitle();
        }

        @Override
        public String getAccessibleDescription() {
            if (data.isEmpty()) {
                return emptyText;
            }
            return pointed == null ? words().all() : words().point(pointed);
        }
    }
}
