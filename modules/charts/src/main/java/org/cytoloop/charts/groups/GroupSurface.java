/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.groups;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.ChartSurface;
import org.cytoloop.charts.surface.EmptyText;
import org.cytoloop.charts.surface.PlainChart;
import org.cytoloop.charts.values.AxisScale;
import org.cytoloop.charts.values.Span;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.openide.util.NbBundle.Messages;

/** Paints points by group, with means. */
@Messages({
    "# {0} - unit",
    "# {1} - group",
    "# {2} - value",
    "GroupSurface_plain={0} ({1}): {2}",
    "# {0} - unit",
    "# {1} - group",
    "# {2} - value",
    "# {3} - lower end",
    "# {4} - upper end",
    "GroupSurface_interval={0} ({1}): {2}, 95 % interval {3} to {4}"
})
final class GroupSurface extends ChartSurface {
    private static final long serialVersionUID = 1L;
    private static final double RADIUS = 4.5;
    private static final double NEAR = 12;
    private static final BasicStroke WHISKER = new BasicStroke(1.3f);
    private static final BasicStroke MEAN = new BasicStroke(2.4f);

    private transient List<GroupPoint> points = List.of();
    private transient List<Spot> spots = List.of();
    private String valueTitle = "";
    private String emptyText = "";
    private boolean percent;

    private record Spot(double x, double y, GroupPoint point) {}

    /** Mean and standard deviation (0 of a single point) of a group that has points. */
    private record Mean(double value, double sd) {
        static Mean of(List<GroupPoint> points) {
            double sum = 0;
            for (GroupPoint point : points) {
                sum += point.value();
            }
            double mean = sum / points.size();
            double squares = 0;
            for (GroupPoint point : points) {
                squares += (point.value() - mean) * (point.value() - mean);
            }
            return new Mean(mean, Math.sqrt(squares / Math.max(1, points.size() - 1)));
        }
    }

    GroupSurface() {
        setToolTipText("");
        setPreferredSize(new Dimension(420, 200));
        setMinimumSize(new Dimension(160, 100));
    }

    void show(String values, boolean shares, List<GroupPoint> next) {
        valueTitle = values;
        percent = shares;
        points = next.stream().filter(point -> Double.isFinite(point.value())).toList();
        refresh();
    }

    List<GroupPoint> points() {
        return points;
    }

    String valueTitle() {
        return valueTitle;
    }

    void setEmptyText(String text) {
        emptyText = text;
        refresh();
    }

    @Override
    protected void drawGround(Graphics2D g, int width, int height, ChartInk ink) {
        List<Spot> drawn = new ArrayList<>();
        spots = drawn;
        if (points.isEmpty()) {
            EmptyText.draw(g, emptyText, width, height, ink);
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        points.forEach(point -> names.add(point.group()));
        List<String> groups = List.copyOf(names);
        Span values = new Span(0, 1.06 * most(names));
        Rectangle2D place = new Rectangle2D.Double(4, 2, width - 8.0, height - 3.0);
        Rectangle2D data =
                PlainChart.draw(axes(groups, values, g.getFontMetrics(ink.small()), height, ink), g, place, ink);
        AxisScale up = new AxisScale(values, -data.getMaxY(), -data.getMinY());
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i);
            double wide = data.getWidth() / groups.size();
            drawGroup(g, of(group), data.getMinX() + (i + 0.5) * wide, wide, up, ink, drawn);
        }
    }

    /** The highest that is drawn: a point, the end of an interval, or a mean with its standard deviation. */
    private double most(Set<String> groups) {
        double most = 0;
        for (String group : groups) {
            Mean mean = Mean.of(of(group));
            most = Math.max(most, mean.value() + mean.sd());
        }
        for (GroupPoint point : points) {
            most = Math.max(most, point.hasInterval() ? Math.max(point.value(), point.high()) : point.value());
        }
        return most > 0 ? most : 1;
    }

    private List<GroupPoint> of(String group) {
        return points.stream().filter(point -> point.group().equals(group)).toList();
    }

    private XYPlot axes(List<String> groups, Span values, FontMetrics metrics, int height, ChartInk ink) {
        SymbolAxis across = new SymbolAxis(null, groups.toArray(String[]::new));
        across.setGridBandsVisible(false);
        across.setRange(-0.5, groups.size() - 0.5);
        PlainChart.dress(across, ink);
        boolean fits = metrics.stringWidth(valueTitle) < height - 45;
        NumberAxis up = new NumberAxis(fits ? valueTitle : null);
        up.setRange(values.low(), values.high());
        if (percent) {
            up.setNumberFormatOverride(new DecimalFormat("0.#%", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        }
        PlainChart.dress(up, ink);
        return new XYPlot(null, across, up, null);
    }

    private static void drawGroup(
            Graphics2D g, List<GroupPoint> of, double x, double wide, AxisScale up, ChartInk ink, List<Spot> drawn) {
        Mean mean = Mean.of(of);
        double reach = Math.min(70, wide * 0.36);
        if (of.size() > 1) {
            double top = -up.pinned(mean.value() + mean.sd());
            double bottom = -up.pinned(Math.max(0, mean.value() - mean.sd()));
            g.setColor(ChartInk.veil(ink.data(), 50));
            g.fill(new Rectangle2D.Double(x - reach, top, 2 * reach, bottom - top));
            g.setColor(ink.text());
            g.setStroke(MEAN);
            g.draw(new Line2D.Double(x - reach, -up.pinned(mean.value()), x + reach, -up.pinned(mean.value())));
        }
        for (int i = 0; i < of.size(); i++) {
            GroupPoint point = of.get(i);
            double at = x + (i - (of.size() - 1) / 2.0) * Math.min(26, 2 * reach / of.size());
            double y = -up.pinned(point.value());
            g.setColor(ink.text());
            if (point.hasInterval()) {
                g.setStroke(WHISKER);
                g.draw(new Line2D.Double(at, -up.pinned(point.low()), at, -up.pinned(point.high())));
            }
            g.setColor(ink.accent());
            g.fill(new Ellipse2D.Double(at - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
            g.setColor(ink.text());
            g.setStroke(WHISKER);
            g.draw(new Ellipse2D.Double(at - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
            drawn.add(new Spot(at, y, point));
        }
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        Spot nearest = null;
        double least = NEAR;
        for (Spot spot : spots) {
            double distance = Math.hypot(spot.x() - event.getX(), spot.y() - event.getY());
            if (distance < least) {
                least = distance;
                nearest = spot;
            }
        }
        if (nearest == null) {
            return null;
        }
        GroupPoint point = nearest.point();
        return point.hasInterval()
                ? Bundle.GroupSurface_interval(
                        point.label(), point.group(), text(point.value()), text(point.low()), text(point.high()))
                : Bundle.GroupSurface_plain(point.label(), point.group(), text(point.value()));
    }

    private String text(double value) {
        return percent
                ? String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
