/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.plots.scale.Scale;
import org.cytoloop.plots.scale.Tick;
import org.cytoloop.plots.scale.Ticks;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Draws the axes with JFreeChart and says where the data lie. What has no room is shortened or left out. */
final class Frame {
    private static final double TITLED_WIDTH = 170;
    private static final double TITLED_HEIGHT = 110;
    private static final double MARK = 6;
    private static final double RIGHT = 10;
    private static final double WIDEST_NAME = 0.3;

    private final Brush brush;
    private final Ruler across;
    private final Ruler up;
    private final Rectangle2D area;
    private final Font font;
    private final boolean titledAcross;
    private final boolean titledUp;

    Frame(Brush brush, Ruler across, Ruler up, Rectangle2D area) {
        this.brush = brush;
        this.across = across;
        this.up = up;
        this.area = area;
        font = brush.ink().small();
        titledAcross = !across.title().isEmpty() && area.getHeight() >= TITLED_HEIGHT;
        titledUp = !up.title().isEmpty() && area.getWidth() >= TITLED_WIDTH && area.getHeight() >= TITLED_HEIGHT;
    }

    /** Draws the axes. */
    Placed draw(boolean gridded) {
        double line = brush.height(font);
        double below = MARK + line + (titledAcross ? line + 2 : 0);
        List<Tick> upTicks = upTicks(area.getHeight() - below);
        double left = MARK + widest(upTicks) + (titledUp ? line + 3 : 0);
        double width = Math.max(1, area.getWidth() - left - RIGHT);
        Scale flat = new Scale(across.logarithmic(), across.low(), across.high(), 0, width);
        NameTicks names = names(flat);
        List<Tick> acrossTicks = names == null ? numbers(flat) : names.ticks();
        if (names != null && names.slanted()) {
            below += names.height() - line;
            upTicks = upTicks(area.getHeight() - below);
        }
        Rectangle2D data = new Rectangle2D.Double(
                area.getMinX() + left, area.getMinY(), width, Math.max(1, area.getHeight() - below));
        Placed placed = new Placed(
                data,
                new Scale(across.logarithmic(), across.low(), across.high(), data.getMinX(), data.getMaxX()),
                new Scale(up.logarithmic(), up.low(), up.high(), data.getMaxY(), data.getMinY()));
        axes(placed, acrossTicks, upTicks, left, below, gridded);
        texts(placed, acrossTicks, names != null && names.slanted(), upTicks);
        titles(data);
        return placed;
    }

    private NameTicks names(Scale flat) {
        return across.names().isEmpty()
                ? null
                : NameTicks.of(across.names(), flat, brush.letters(), font, area.getHeight() / 4);
    }

    private List<Tick> numbers(Scale flat) {
        double apart = area.getWidth() < 300 ? 10 : 18;
        return Ticks.of(flat, across.whole(), across.percent(), text -> brush.width(text, font) + apart);
    }

    private List<Tick> upTicks(double height) {
        Scale scale = new Scale(up.logarithmic(), up.low(), up.high(), 0, Math.max(1, height));
        double line = brush.height(font);
        if (up.names().isEmpty()) {
            double apart = height < 120 ? 1.5 * line : 2.2 * line;
            return Ticks.of(scale, up.whole(), up.percent(), text -> apart);
        }
        double room = scale.length() / (up.high() - up.low());
        int step = (int) Math.max(1, Math.ceil(line / room));
        double widest = WIDEST_NAME * area.getWidth();
        return names(scale, step, widest);
    }

    private List<Tick> names(Scale scale, int step, double widest) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < up.names().size(); i += step) {
            if (scale.shows(i)) {
                ticks.add(new Tick(i, brush.letters().shortenedName(up.names().get(i), font, widest)));
            }
        }
        return ticks;
    }

    private double widest(List<Tick> ticks) {
        return ticks.stream()
                .mapToDouble(tick -> brush.width(tick.text(), font))
                .max()
                .orElse(0);
    }

    private void axes(
            Placed placed, List<Tick> acrossTicks, List<Tick> upTicks, double left, double below, boolean gridded) {
        PlotInk ink = brush.ink();
        if (gridded) {
            grid(placed, upTicks);
        }
        TickedAxis domain =
                new TickedAxis(placed.x(), acrossTicks, across.names().isEmpty(), below, ink);
        TickedAxis range = new TickedAxis(placed.y(), upTicks, up.names().isEmpty(), left, ink);
        range.setAxisLineVisible(!gridded);
        range.setTickMarksVisible(false);
        XYPlot plot = new XYPlot(null, domain, range, null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(0, 0, 0, RIGHT));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        JFreeChart chart = new JFreeChart(null, ink.font(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        // axes are upright: hard edges are sharper than soft ones
        chart.setAntiAlias(false);
        Graphics2D g = brush.graphics();
        chart.draw(g, area, new ChartRenderingInfo(null));
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** JFreeChart leaves lines across to renderers, of which there are none here. */
    private void grid(Placed placed, List<Tick> upTicks) {
        for (Tick tick : upTicks) {
            double y = Math.rint(placed.y().place(tick.value()));
            brush.line(
                    placed.data().getMinX(),
                    y,
                    placed.data().getMaxX(),
                    y,
                    brush.ink().grid(),
                    Brush.HAIRLINE);
        }
    }

    private void texts(Placed placed, List<Tick> acrossTicks, boolean slanted, List<Tick> upTicks) {
        Rectangle2D data = placed.data();
        Color color = brush.ink().faint();
        double end = Double.NEGATIVE_INFINITY;
        double base = data.getMaxY() + 4 + brush.letters().ascent(font);
        for (Tick tick : acrossTicks) {
            double x = placed.x().place(tick.value());
            if (slanted) {
                brush.turned(tick.text(), font, color, x + 4, data.getMaxY() + 11, 1, -NameTicks.SLOPE);
                continue;
            }
            double width = brush.width(tick.text(), font);
            // the last number must not reach beyond the paper
            double start = Math.min(x - width / 2, area.getMaxX() - width);
            if (start >= end) {
                brush.text(tick.text(), font, color, start, base, 0);
                end = start + width + 3;
            }
        }
        for (Tick tick : upTicks) {
            double middle = Math.max(placed.y().place(tick.value()), area.getMinY());
            brush.centred(tick.text(), font, color, data.getMinX() - MARK + 1, middle, 1);
        }
    }

    private void titles(Rectangle2D data) {
        if (titledAcross) {
            String text = brush.letters().shortened(across.title(), font, area.getWidth() - 8);
            double half = brush.width(text, font) / 2;
            double middle = Math.max(area.getMinX() + half, Math.min(area.getMaxX() - half, data.getCenterX()));
            double base = area.getMaxY() - 0.25 * font.getSize2D();
            brush.text(text, font, brush.ink().text(), middle, base, 0.5);
        }
        if (titledUp) {
            String text = brush.letters().shortened(up.title(), font, area.getHeight() - 4);
            double half = brush.width(text, font) / 2;
            double middle = Math.max(area.getMinY() + half, Math.min(area.getMaxY() - half, data.getCenterY()));
            double base = area.getMinX() + brush.letters().ascent(font) * 0.9;
            brush.turned(text, font, brush.ink().text(), base, middle, 0.5, -Math.PI / 2);
        }
    }
}
