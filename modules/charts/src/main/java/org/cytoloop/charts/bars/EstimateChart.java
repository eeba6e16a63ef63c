/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.bars;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.cytoloop.charts.surface.ChartMenu;

/**
 * Estimates with their intervals side by side: shares as bars, kappas as points joined by a line. Each says how many it
 * stands on. Follows the theme; saves and copies on a right click. For the EDT.
 */
public final class EstimateChart extends JPanel {
    private static final long serialVersionUID = 1L;

    private final EstimateSurface surface;

    private EstimateChart(String name, EstimateScale scale) {
        super(new BorderLayout());
        surface = new EstimateSurface(scale);
        setName(name);
        surface.setName(name + ".plot");
        surface.setComponentPopupMenu(new Popup());
        add(surface);
    }

    /** Bars for shares from 0 to 1, such as that of repeats answered otherwise, by bins of signal. */
    public static EstimateChart shares(String name) {
        return new EstimateChart(name, EstimateScale.SHARE);
    }

    /** Points for kappas, such as those of each day. */
    public static EstimateChart kappas(String name) {
        return new EstimateChart(name, EstimateScale.KAPPA);
    }

    /**
     * Shows these estimates, from left to right.
     *
     * @param labels what stands below them, such as "cFos.snr"; may be empty
     * @param values what stands beside their axis, such as "share that disagrees"; may be empty
     */
    public void setEstimates(String labels, String values, List<Estimate> estimates) {
        surface.show(labels, values, estimates);
    }

    /** Draws the eye to one of them; -1 to none. Until other estimates are set. */
    public void setMarked(int index) {
        surface.mark(index);
    }

    /** What is said as long as there are none. */
    public void setEmptyText(String text) {
        surface.setEmptyText(text);
    }

    /** The part that is painted, for tests. */
    EstimateSurface surface() {
        return surface;
    }

    /** The estimates as comma-separated lines with a header. */
    String csv() {
        StringBuilder text = new StringBuilder("label,n,estimate,low,high\n");
        for (Estimate estimate : surface.estimates()) {
            String label = '"' + estimate.label().replace("\"", "\"\"") + '"';
            text.append(String.format(
                    Locale.ROOT,
                    "%s,%d,%s,%s,%s%n",
                    label,
                    estimate.n(),
                    figure(estimate.value()),
                    figure(estimate.low()),
                    figure(estimate.high())));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String figure(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.5f", value) : "";
    }

    /** What a right click offers. */
    private final class Popup extends JPopupMenu {
        private static final long serialVersionUID = 1L;

        Popup() {
            new ChartMenu(surface, surface::valueTitle, EstimateChart.this::csv).addTo(this);
        }

        @Override
        public void show(java.awt.Component invoker, int x, int y) {
            SwingUtilities.updateComponentTreeUI(this);
            super.show(invoker, x, y);
        }
    }
}
