/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.groups;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.cytoloop.charts.surface.ChartMenu;

/**
 * Groups side by side: each animal a point with its interval, and the mean with one standard deviation to each side.
 * Follows the theme; tells numbers under the mouse; saves and copies on a right click. For the EDT.
 */
public final class GroupChart extends JPanel {
    private static final long serialVersionUID = 1L;

    private final GroupSurface surface = new GroupSurface();

    /** An empty chart. */
    public GroupChart(String name) {
        super(new BorderLayout());
        setName(name);
        surface.setName(name + ".plot");
        surface.setComponentPopupMenu(new Popup());
        add(surface);
    }

    /**
     * Shows these points.
     *
     * @param values what stands beside their axis, such as "ON cells per mm²"
     * @param percent true when values are shares, 0 to 1, to be shown in percent
     * @param points groups stand in the order of their first point
     */
    public void setPoints(String values, boolean percent, List<GroupPoint> points) {
        surface.show(values, percent, points);
    }

    /** What is said as long as there is no point. */
    public void setEmptyText(String text) {
        surface.setEmptyText(text);
    }

    /** The points as comma-separated lines with a header. */
    String csv() {
        StringBuilder text = new StringBuilder("group,unit,value,low,high\n");
        for (GroupPoint point : surface.points()) {
            text.append(quoted(point.group())).append(',').append(quoted(point.label()));
            for (double value : new double[] {point.value(), point.low(), point.high()}) {
                text.append(',').append(Double.isFinite(value) ? String.format(Locale.ROOT, "%.6g", value) : "");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** What a right click offers. */
    private final class Popup extends JPopupMenu {
        private static final long serialVersionUID = 1L;

        Popup() {
            new ChartMenu(surface, surface::valueTitle, GroupChart.this::csv).addTo(this);
        }

        @Override
        public void show(java.awt.Component invoker, int x, int y) {
            SwingUtilities.updateComponentTreeUI(this);
            super.show(invoker, x, y);
        }
    }
}
