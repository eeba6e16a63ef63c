/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.cytoloop.charts.surface.ChartMenu;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/**
 * Histogram of a feature over all cells, with the own labels above it and thresholds that can be dragged. For the event
 * thread; sorting is done in the background. Without data it shows a text.
 */
@Messages({
    "ThresholdHistogram_counting=Counting cells...",
    "ThresholdHistogram_empty=No values yet",
    "ThresholdHistogram_log=&Logarithmic Counts",
    "ThresholdHistogram_reset=&Reset Zoom",
    "ThresholdHistogram_all=Show &All Values",
    "ThresholdHistogram_resetHint=Show the usual part of the axis again",
    "ThresholdHistogram_file=Histogram"
})
public final class ThresholdHistogram extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final RequestProcessor SORTING = new RequestProcessor("Sorting feature values", 1);

    private final transient HistogramModel model = new HistogramModel();
    private final transient Executor background;
    private final transient Executor delivery;
    private final HistogramSurface surface = new HistogramSurface(model);
    private final transient ThresholdMoves moves = new ThresholdMoves(model, surface::repaint);
    private final JButton reset = new JButton();
    private String emptyText = Bundle.ThresholdHistogram_empty();
    private transient HistogramData newest;

    /** An empty histogram. */
    public ThresholdHistogram() {
        this(SORTING, EventQueue::invokeLater);
    }

    /** For tests, with their own ways to the background and back. */
    ThresholdHistogram(Executor background, Executor delivery) {
        super(new BorderLayout());
        this.background = background;
        this.delivery = delivery;
        setName("charts.histogram");
        add(surface);
        Mnemonics.setLocalizedText(reset, Bundle.ThresholdHistogram_reset());
        reset.setToolTipText(Bundle.ThresholdHistogram_resetHint());
        reset.setName("charts.histogram.reset");
        reset.setFocusable(false);
        reset.putClientProperty("JButton.buttonType", "toolBarButton");
        reset.setVisible(false);
        reset.addActionListener(event -> resetZoom());
        surface.add(reset);
        surface.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                placeReset();
            }
        });
        HistogramMouse mouse = new HistogramMouse(surface, model, moves, this::zoomed);
        surface.addMouseListener(mouse);
        surface.addMouseMotionListener(mouse);
        surface.addMouseWheelListener(mouse);
        HistogramKeys.install(surface, moves);
        surface.setEmptyText(emptyText);
        surface.setComponentPopupMenu(new Popup());
    }

    /** Shows these values; null for none. The zoom is kept as long as the title stays the same. */
    public void setData(HistogramData data) {
        newest = data;
        if (data == null) {
            show(null);
            return;
        }
        HistogramValues before = model.values().orElse(null);
        if (before == null || !before.title().equals(data.title())) {
            show(null);
            surface.setEmptyText(Bundle.ThresholdHistogram_counting());
        }
        background.execute(() -> {
            HistogramValues next = HistogramValues.of(data, before);
            delivery.execute(() -> {
                if (data == newest) {
                    show(next);
                }
            });
        });
    }

    /** Shows these thresholds; the active one stays the same as far as there is one at its place. */
    public void setThresholds(List<ThresholdMark> marks) {
        boolean zoomedBefore = model.zoomed();
        var view = model.view();
        model.setMarks(marks);
        if (view.equals(model.view()) && zoomedBefore == model.zoomed()) {
            surface.repaint();
        } else {
            zoomed();
        }
    }

    /** The thresholds as they are shown, moved by the user or not. */
    public List<ThresholdMark> thresholds() {
        return model.marks();
    }

    /** Makes a threshold the active one: the one that is drawn boldly, counted by and moved by keys. Not told back. */
    public void setActive(int index) {
        model.setActive(index);
        surface.repaint();
    }

    /** Which threshold is the active one; 0 when there is none. */
    public int active() {
        return model.active();
    }

    /** Tells of thresholds that are moved; null for nobody. */
    public void setListener(ThresholdListener listener) {
        moves.setListener(listener);
    }

    /** Points at a value, such as that of the cell under the mouse; empty for nowhere. */
    public void setPointer(OptionalDouble value) {
        boolean finite = value.isPresent() && Double.isFinite(value.getAsDouble());
        if (model.setPointer(finite ? value : OptionalDouble.empty())) {
            surface.repaint();
        }
    }

    /** What is said in place of a histogram while there are no data. */
    public void setEmptyText(String text) {
        emptyText = text;
        if (newest == null) {
            surface.setEmptyText(text);
        }
    }

    /** Whether counts are shown on a logarithmic scale. */
    public void setLogarithmic(boolean logarithmic) {
        model.setLogarithmic(logarithmic);
        surface.refresh();
    }

    /** The part that is painted, for tests. */
    HistogramSurface surface() {
        return surface;
    }

    private void show(HistogramValues next) {
        model.setValues(next);
        surface.setEmptyText(emptyText);
        zoomed();
    }

    private void resetZoom() {
        model.resetZoom();
        zoomed();
    }

    private void zoomed() {
        reset.setVisible(model.zoomed());
        placeReset();
        surface.refresh();
    }

    private void placeReset() {
        Dimension size = reset.getPreferredSize();
        reset.setBounds(surface.getWidth() - size.width - 2, 1, size.width, Math.min(size.height, 20));
        surface.reserve(reset.isVisible() ? size.width : 0);
    }

    /** What a right click offers. */
    private final class Popup extends JPopupMenu {
        private static final long serialVersionUID = 1L;

        private final JCheckBoxMenuItem logarithmic = new JCheckBoxMenuItem();

        Popup() {
            Mnemonics.setLocalizedText(logarithmic, Bundle.ThresholdHistogram_log());
            logarithmic.setName("charts.histogram.log");
            logarithmic.addActionListener(event -> setLogarithmic(logarithmic.isSelected()));
            add(logarithmic);
            add(ChartMenu.item("resetZoom", Bundle.ThresholdHistogram_reset(), ThresholdHistogram.this::resetZoom));
            add(ChartMenu.item("showAll", Bundle.ThresholdHistogram_all(), () -> {
                model.showAll();
                zoomed();
            }));
            addSeparator();
            new ChartMenu(surface, this::fileName, () -> HistogramTable.csv(model)).addTo(this);
        }

        @Override
        public void show(java.awt.Component invoker, int x, int y) {
            logarithmic.setSelected(model.logarithmic());
            javax.swing.SwingUtilities.updateComponentTreeUI(this);
            super.show(invoker, x, y);
        }

        private String fileName() {
            return model.values().map(HistogramValues::title).orElse(Bundle.ThresholdHistogram_file());
        }
    }
}
