/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.bars;

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
import java.util.List;
import java.util.Locale;
import javax.accessibility.AccessibleContext;
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

/** Paints estimates side by side: bars or points, whiskers for intervals, the number each stands on. */
@Messages({
    "# {0} - what it belongs to",
    "# {1} - estimate",
    "# {2} - number",
    "EstimateSurface_plain={0}: {1}, n = {2}",
    "# {0} - what it belongs to",
    "# {1} - estimate",
    "# {2} - lower end",
    "# {3} - upper end",
    "# {4} - number",
    "EstimateSurface_interval={0}: {1} (95 % interval {2} to {3}), n = {4}",
    "# {0} - number",
    "EstimateSurface_n=n = {0}"
})
final class EstimateSurface extends ChartSurface {
    private static final long serialVersionUID = 1L;
    private static final double BAR_WIDTH = 0.64;
    private static final BasicStroke WHISKER = new BasicStroke(1.5f);
    private static final BasicStroke JOIN =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 3}, 0);

    private final EstimateScale scale;
    private transient List<Estimate> estimates = List.of();
    private transient Rectangle2D data;
    private String labelTitle = "";
    private String valueTitle = "";
    private String emptyText = "";
    private int marked = -1;

    EstimateSurface(EstimateScale scale) {
        this.scale = scale;
        setToolTipText("");
        setPreferredSize(new Dimension(420, 200));
        setMinimumSize(new Dimension(160, 100));
    }

    void show(String labels, String values, List<Estimate> next) {
        labelTitle = labels;
        valueTitle = values;
        estimates = List.copyOf(next);
        marked = -1;
        refresh();
    }

    List<Estimate> estimates() {
        return estimates;
    }

    String valueTitle() {
        return valueTitle;
    }

    void mark(int index) {
        marked = index;
        refresh();
    }

    void setEmptyText(String text) {
        emptyText = text;
        refresh();
    }

    @Override
    protected void drawGround(Graphics2D g, int width, int height, ChartInk ink) {
        data = null;
        if (estimates.isEmpty()) {
            EmptyText.draw(g, emptyText, width, height, ink);
            return;
        }
        Span values = scale.span(estimates);
        Rectangle2D place = new Rectangle2D.Double(4, 2, width - 6.0, height - 3.0);
        data = PlainChart.draw(axes(values, g.getFontMetrics(ink.small()), height, ink), g, place, ink);
        // the chart's own scale, upside down as screens are
        AxisScale up = new AxisScale(values, data.getMaxY() * -1, data.getMinY() * -1);
        if (scale == EstimateScale.KAPPA) {
            join(g, up, ink);
        }
        for (int i = 0; i < estimates.size(); i++) {
            if (Double.isFinite(estimates.get(i).value())) {
                draw(g, i, up, ink);
            }
            number(g, i, up, ink);
        }
    }

    private XYPlot axes(Span values, FontMetrics metrics, int height, ChartInk ink) {
        String[] labels = estimates.stream().map(Estimate::label).toArray(String[]::new);
        SymbolAxis across = new SymbolAxis(labelTitle.isEmpty() ? null : labelTitle, labels);
        across.setGridBandsVisible(false);
        across.setRange(-0.5, labels.length - 0.5);
        PlainChart.dress(across, ink);
        boolean fits = !valueTitle.isEmpty() && metrics.stringWidth(valueTitle) < height - 45;
        NumberAxis up = new NumberAxis(fits ? valueTitle : null);
        up.setRange(values.low(), values.high());
        String pattern = scale == EstimateScale.SHARE ? "0.#%" : "0.0#";
        up.setNumberFormatOverride(new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)));
        PlainChart.dress(up, ink);
        return new XYPlot(null, across, up, null);
    }

    private double x(double place) {
        return data.getMinX() + (place + 0.5) / estimates.size() * data.getWidth();
    }

    private void draw(Graphics2D g, int index, AxisScale up, ChartInk ink) {
        Estimate estimate = estimates.get(index);
        double x = x(index);
        double y = -up.pinned(estimate.value());
        g.setColor(index == marked ? ink.text() : ink.data());
        if (scale == EstimateScale.SHARE) {
            double wide = BAR_WIDTH * data.getWidth() / estimates.size();
            g.fill(new Rectangle2D.Double(x - wide / 2, y, wide, data.getMaxY() - y));
        } else {
            g.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
        }
        if (estimate.hasInterval()) {
            double low = -up.pinned(estimate.low());
            double high = -up.pinned(estimate.high());
            double cap = Math.min(6, data.getWidth() / estimates.size() / 4);
            g.setColor(index == marked && scale == EstimateScale.SHARE ? ink.faint() : ink.text());
            g.setStroke(WHISKER);
            g.draw(new Line2D.Double(x, low, x, high));
            g.draw(new Line2D.Double(x - cap, low, x + cap, low));
            g.draw(new Line2D.Double(x - cap, high, x + cap, high));
        }
    }

    /** How many an estimate stands on, above it; without "n =" where there is little room. */
    private void number(Graphics2D g, int index, AxisScale up, ChartInk ink) {
        Estimate estimate = estimates.get(index);
        double top =
                Double.isFinite(estimate.value()) ? estimate.value() : up.span().low();
        top = estimate.hasInterval() ? Math.max(top, estimate.high()) : top;
        g.setFont(ink.small());
        FontMetrics metrics = g.getFontMetrics();
        double room = data.getWidth() / estimates.size() - 2;
        boolean roomy =
                estimates.stream().allMatch(any -> metrics.stringWidth(Bundle.EstimateSurface_n(any.n())) <= room);
        String text = roomy ? Bundle.EstimateSurface_n(estimate.n()) : Integer.toString(estimate.n());
        double above = scale == EstimateScale.KAPPA ? 6 : 5;
        double y = Math.max(data.getMinY() + metrics.getAscent() - 4, -up.pinned(top) - above);
        if (metrics.stringWidth(text) <= room + 2) {
            g.setColor(ink.faint());
            g.drawString(text, (float) (x(index) - metrics.stringWidth(text) / 2.0), (float) y);
        }
    }

    private void join(Graphics2D g, AxisScale up, ChartInk ink) {
        g.setColor(ink.data());
        g.setStroke(JOIN);
        int before = -1;
        for (int i = 0; i < estimates.size(); i++) {
            if (Double.isFinite(estimates.get(i).value())) {
                if (before >= 0) {
                    double from = -up.pinned(estimates.get(before).value());
                    g.draw(new Line2D.Double(
                            x(before), from, x(i), -up.pinned(estimates.get(i).value())));
                }
                before = i;
            }
        }
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        if (data == null || !data.contains(event.getX(), Math.min(event.getY(), data.getMaxY() - 1))) {
            return null;
        }
        int index = (int) ((event.getX() - data.getMinX()) / data.getWidth() * estimates.size());
        return inWords(estimates.get(Math.min(index, estimates.size() - 1)));
    }

    /** An estimate in words. */
    String inWords(Estimate estimate) {
        String value = scale.text(estimate.value());
        return estimate.hasInterval()
                ? Bundle.EstimateSurface_interval(
                        estimate.label(), value, scale.text(estimate.low()), scale.text(estimate.high()), estimate.n())
                : Bundle.EstimateSurface_plain(estimate.label(), value, estimate.n());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    /** Says what is seen. */
    private final class Spoken extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAccessibleName() {
            return valueTitle;
        }

        @Override
        public String getAccessibleDescription() {
            return estimates.isEmpty()
                    ? emptyText
                    : String.join(
                            "; ",
                            estimates.stream()
                                    .map(EstimateSurface.this::inWords)
                                    .toList());
        }
    }
}
