/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.charts.surface.ChartSurface;
import org.cytoloop.charts.surface.EmptyText;
import org.cytoloop.charts.values.AxisScale;
import org.cytoloop.charts.values.Bins;
import org.cytoloop.plots.scale.Steps;
import org.openide.util.NbBundle.Messages;

/** Paints a histogram and its thresholds. */
@Messages({
    "# {0} - from",
    "# {1} - to",
    "# {2} - unit",
    "# {3} - number of cells",
    "HistogramSurface_bin={0} to {1} {2}: {3}",
    "HistogramSurface_line=Drag the threshold, or move it with the arrow keys; drag with Shift to make its grey band",
    "HistogramSurface_edge=Drag the end of the grey band, or use the up and down keys",
    "HistogramSurface_axis=Wheel zooms, Shift and wheel moves along; right click for logarithmic counts, saving, copying",
    "# {0} - feature",
    "HistogramSurface_name=Histogram of {0}",
    "HistogramSurface_none=Histogram without data"
})
final class HistogramSurface extends ChartSurface {
    private static final long serialVersionUID = 1L;
    private static final int LEAST_WIDTH = 40;

    private final transient HistogramModel model;
    private transient AxisScale scale;
    private transient Rectangle2D data;
    private transient HistogramLayout layout;
    private transient Grip lit;
    private String emptyText = "";
    private int reserved;

    HistogramSurface(HistogramModel model) {
        this.model = model;
        setName("charts.histogram.plot");
        setFocusable(true);
        setToolTipText("");
        setPreferredSize(new Dimension(420, 220));
        setMinimumSize(new Dimension(160, 100));
    }

    void setEmptyText(String text) {
        emptyText = text;
        refresh();
    }

    /** Keeps room free at the right of the first line. */
    void reserve(int width) {
        reserved = width;
    }

    /** Where values lie; empty before the first painting or without data. */
    Optional<AxisScale> scale() {
        return model.values().isPresent() ? Optional.ofNullable(scale) : Optional.empty();
    }

    /** What can be taken hold of at a place. */
    Optional<Grip> grip(double x, double y) {
        boolean inside = data != null && y >= layout.lanesTop() && y <= data.getMaxY() + Grip.REACH;
        return scale().filter(s -> inside).flatMap(s -> Grip.at(x, model.marks(), model.active(), s));
    }

    /** Lights what is under the mouse or held; null for nothing. */
    void light(Grip grip) {
        if (!java.util.Objects.equals(grip, lit)) {
            lit = grip;
            repaint();
        }
    }

    @Override
    protected void drawGround(Graphics2D g, int width, int height, ChartInk ink) {
        scale = null;
        data = null;
        Optional<HistogramValues> values = model.values();
        if (values.isEmpty() || values.get().all().size() == 0) {
            EmptyText.draw(g, emptyText, width, height, ink);
            return;
        }
        double line = g.getFontMetrics(ink.font()).getHeight();
        layout = HistogramLayout.of(width, height, line, values.get().lanes().size());
        Bins bins = model.bins(Math.max(LEAST_WIDTH, width - LEAST_WIDTH));
        data = HistogramChart.draw(bins, model.view(), model.logarithmic(), axis(values.get()), g, layout.chart(), ink);
        if (data.getWidth() > 1) {
            scale = new AxisScale(model.view(), data.getMinX(), data.getMaxX());
            new LabelLanes(values.get(), scale, ink).draw(g, layout.lanesTop(), layout.laneHeight());
        }
    }

    @Override
    protected void drawOverlay(Graphics2D g, int width, int height, ChartInk ink) {
        if (scale().isPresent()) {
            HistogramOverlay overlay =
                    new HistogramOverlay(scale, layout.lanesTop(), data.getMinY() + 2, data.getMaxY(), ink);
            model.pointer().ifPresent(value -> overlay.pointer(g, value));
            for (int step = 1; step <= model.marks().size(); step++) {
                int index = (model.active() + step) % model.marks().size();
                Grip.Part held = lit != null && lit.index() == index ? lit.part() : null;
                overlay.mark(g, model.marks().get(index), index == model.active(), held);
            }
            model.values().ifPresent(v -> new CountLines(model, ink).draw(g, v, layout, width - 6.0 - reserved));
        }
        if (showsFocus()) {
            g.setColor(ink.accent());
            g.drawRect(0, 0, width - 1, height - 1);
        }
    }

    private static String axis(HistogramValues values) {
        return values.unit().isEmpty() ? values.title() : values.title() + " (" + values.unit() + ")";
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        Optional<Grip> grip = grip(event.getX(), event.getY());
        if (grip.isPresent()) {
            return grip.get().part() == Grip.Part.LINE
                    ? Bundle.HistogramSurface_line()
                    : Bundle.HistogramSurface_edge();
        }
        if (scale().isEmpty()) {
            return emptyText.isEmpty() ? null : emptyText;
        }
        boolean onBars = event.getX() >= scale.left()
                && event.getX() <= scale.right()
                && event.getY() >= layout.lanesTop()
                && event.getY() <= data.getMaxY();
        return onBars ? binText(scale.value(event.getX())) : Bundle.HistogramSurface_axis();
    }

    /** The bin at a value in words, with the own labels in it. */
    private String binText(double value) {
        HistogramValues values = model.values().orElseThrow();
        Bins bins = model.bins(Math.max(LEAST_WIDTH, getWidth() - LEAST_WIDTH));
        int bin = bins.at(value);
        if (bin < 0) {
            return Bundle.HistogramSurface_axis();
        }
        String cells = CountTexts.cells(bins.counts()[bin])
                + values.lanes().stream()
                        .map(label -> ", " + label + " "
                                + Bins.of(values.of(label), model.view(), bins.width())
                                        .counts()[bin])
                        .collect(Collectors.joining());
        var step = Steps.atMost(bins.width());
        return Bundle.HistogramSurface_bin(
                Steps.text(bins.edge(bin), step), Steps.text(bins.edge(bin + 1), step), values.unit(), cells);
    }

    /** Everything in words, for those who do not see the chart. */
    String inWords() {
        return model.values()
                .map(values -> CountLines.ofCells(model, values).get(0)
                        + values.lanes().stream()
                                .map(label -> "; " + CountLines.ofLabel(model, values, label))
                                .collect(Collectors.joining()))
                .orElse(emptyText);
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
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.SLIDER;
        }

        @Override
        public String getAccessibleName() {
            return model.values()
                    .map(values -> Bundle.HistogramSurface_name(values.title()))
                    .orElse(Bundle.HistogramSurface_none());
        }

        @Override
        public String getAccessibleDescription() {
            return inWords();
        }
    }
}
