/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.cytoloop.charts.surface.ChartMenu;
import org.cytoloop.charts.values.Span;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/**
 * Curves with bands or whiskers between two axes. Dragging zooms, a double click or Escape shows all; the arrow keys go
 * from point to point and say its value. Follows the theme; saves and copies on a right click. For the EDT.
 */
@Messages({
    "CurveChart_reset=&Reset Zoom",
    "CurveChart_resetHint=Show all of the chart again (Escape, or a double click)",
    "CurveChart_file=Chart"
})
public final class CurveChart extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient CurveView view = new CurveView();
    private final CurveSurface surface = new CurveSurface(view);
    private final JButton reset = new JButton();
    private Figures xFigures = Figures.NUMBER;
    private Figures yFigures = Figures.NUMBER;
    private transient PointListener listener;

    /**
     * A chart without curves.
     *
     * @param name name of the component; the part that is painted is called {@code name.plot}, the button that shows all
     *     again {@code name.reset}
     */
    public CurveChart(String name) {
        super(new BorderLayout());
        setName(name);
        surface.setName(name + ".plot");
        Mnemonics.setLocalizedText(reset, Bundle.CurveChart_reset());
        reset.setToolTipText(Bundle.CurveChart_resetHint());
        reset.setName(name + ".reset");
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
        CurveMouse mouse = new CurveMouse(surface, view, this::zoomed, this::choose);
        surface.addMouseListener(mouse);
        surface.addMouseMotionListener(mouse);
        CurveKeys.install(surface, view, this::zoomed, this::choose);
        surface.setComponentPopupMenu(new Popup());
        add(surface);
    }

    /** Shows these curves. The zoom is kept as long as the titles stay the same. */
    public void setData(CurveData data) {
        CurveData before = surface.data();
        boolean same = before.title().equals(data.title())
                && before.xTitle().equals(data.xTitle())
                && before.yTitle().equals(data.yTitle())
                && !data.isEmpty();
        view.setData(data);
        if (!same) {
            view.reset();
        }
        surface.setData(data);
        zoomed();
    }

    /** What is said as long as there is nothing to show. */
    public void setEmptyText(String text) {
        surface.setEmptyText(text);
    }

    /**
     * Fixes what the horizontal axis shows; without, it shows all points.
     *
     * @param low less than {@code high}; more than 0 on a logarithmic axis
     */
    public void setXRange(double low, double high) {
        view.setFixedX(new Span(low, high));
        zoomed();
    }

    /** Fixes what the vertical axis shows; without, it shows all points and their intervals. */
    public void setYRange(double low, double high) {
        view.setFixedY(new Span(low, high));
        zoomed();
    }

    /** Lets both axes show all points again. */
    public void freeRanges() {
        view.setFixedX(null);
        view.setFixedY(null);
        zoomed();
    }

    /** Whether the horizontal axis is logarithmic; points at 0 and below are not drawn then. */
    public void setLogX(boolean logarithmic) {
        view.setLogarithmic(logarithmic);
        zoomed();
    }

    /** Whether the line where y equals x is drawn, as for a calibration. */
    public void setDiagonal(boolean on) {
        surface.setDiagonal(on);
    }

    /** How the numbers along the horizontal axis are written. */
    public void setXFigures(Figures figures) {
        xFigures = figures;
        view.setXFigures(figures);
        surface.setFigures(xFigures, yFigures);
    }

    /** How the numbers along the vertical axis are written. */
    public void setYFigures(Figures figures) {
        yFigures = figures;
        surface.setFigures(xFigures, yFigures);
    }

    /** What bands and whiskers are called in words, such as "10th to 90th percentile"; a 95 % interval unless told. */
    public void setIntervalWords(String words) {
        surface.setIntervals(words);
    }

    /** Tells of points that are chosen; null for nobody. */
    public void setPointListener(PointListener next) {
        listener = next;
    }

    /** Shows all of the curves, or the ranges that were fixed. */
    public void resetZoom() {
        view.reset();
        zoomed();
    }

    /** The part that is painted, for tests. */
    CurveSurface surface() {
        return surface;
    }

    /** Whether a part is shown. */
    boolean isZoomed() {
        return view.zoomed();
    }

    private void choose(CurvePoint point) {
        surface.point(point);
        if (listener != null) {
            listener.chosen(point.curve(), point.index());
        }
    }

    private void zoomed() {
        reset.setVisible(view.zoomed());
        placeReset();
        surface.refresh();
    }

    private void placeReset() {
        Dimension size = reset.getPreferredSize();
        reset.setBounds(surface.getWidth() - size.width - 2, 1, size.width, Math.min(size.height, 20));
    }

    private String fileName() {
        CurveData data = surface.data();
        String title = data.title().isEmpty() ? data.yTitle() : data.title();
        return title.isEmpty() ? Bundle.CurveChart_file() : title;
    }

    /** What a right click offers. */
    private final class Popup extends JPopupMenu {
        private static final long serialVersionUID = 1L;

        private final JMenuItem all =
                ChartMenu.item("resetZoom", Bundle.CurveChart_reset(), CurveChart.this::resetZoom);

        Popup() {
            add(all);
            addSeparator();
            new ChartMenu(surface, CurveChart.this::fileName, () -> CurveTable.csv(surface.data())).addTo(this);
        }

        @Override
        public void show(Component invoker, int x, int y) {
            all.setEnabled(view.zoomed());
            SwingUtilities.updateComponentTreeUI(this);
            super.show(invoker, x, y);
        }
    }
}
