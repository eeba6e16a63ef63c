/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.charts.surface.ChartInk;

/** Says which curve is which: samples of lines and points with their names, in as many rows as there is room for. */
final class CurveLegend {
    private static final int SAMPLE = 26;
    private static final int GAP = 14;
    private static final String MORE = "…";

    private final CurveData data;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final int rowHeight;
    private boolean cut;

    /** Lays the names out; a chart with one curve needs none. */
    CurveLegend(CurveData data, FontMetrics metrics, int width, int mostRows) {
        this.data = data;
        this.rowHeight = metrics.getHeight();
        long named =
                data.curves().stream().filter(curve -> !curve.name().isEmpty()).count();
        if (named > 1) {
            layOut(metrics, width, mostRows);
        }
    }

    private void layOut(FontMetrics metrics, int width, int mostRows) {
        int x = 0;
        for (int i = 0; i < data.curves().size(); i++) {
            String name = data.curves().get(i).name();
            if (name.isEmpty()) {
                continue;
            }
            int needed = SAMPLE + metrics.stringWidth(name) + GAP;
            if (rows.isEmpty() || x > 0 && x + needed - GAP > width) {
                if (rows.size() == mostRows) {
                    cut = true;
                    return;
                }
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(i);
            x += needed;
        }
    }

    /** Its height in px; 0 when there is none. */
    int height() {
        return rows.isEmpty() ? 0 : rows.size() * rowHeight + 2;
    }

    void draw(Graphics2D g, int left, int top, ChartInk ink) {
        g.setFont(ink.small());
        FontMetrics metrics = g.getFontMetrics();
        int baseline = top + metrics.getAscent();
        for (int r = 0; r < rows.size(); r++) {
            int x = left;
            for (int index : rows.get(r)) {
                Curve curve = data.curves().get(index);
                sample(g, curve, CurvePen.of(curve, index, ink), x, baseline - metrics.getAscent() * 0.38);
                g.setColor(ink.text());
                g.drawString(curve.name(), x + SAMPLE, baseline);
                x += SAMPLE + metrics.stringWidth(curve.name()) + GAP;
            }
            if (cut && r == rows.size() - 1) {
                g.setColor(ink.faint());
                g.drawString(MORE, x, baseline);
            }
            baseline += rowHeight;
        }
    }

    private static void sample(Graphics2D g, Curve curve, CurvePen pen, int x, double y) {
        g.setColor(pen.color());
        if (curve.style() != Curve.Style.POINTS) {
            g.setStroke(pen.line());
            g.draw(new java.awt.geom.Line2D.Double(x, y, x + SAMPLE - 6.0, y));
        }
        if (curve.style() != Curve.Style.LINE) {
            g.fill(pen.point(x + (SAMPLE - 6) / 2.0, y));
        }
    }
}
