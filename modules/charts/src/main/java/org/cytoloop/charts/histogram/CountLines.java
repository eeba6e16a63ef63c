/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import org.cytoloop.charts.surface.ChartInk;
import org.cytoloop.core.model.Label;

/** The counts in words above a histogram: of all cells, and of the own labels. */
final class CountLines {
    private static final int LEFT = 6;
    private static final double GAP = 16;

    private final HistogramModel model;
    private final ChartInk ink;

    CountLines(HistogramModel model, ChartInk ink) {
        this.model = model;
        this.ink = ink;
    }

    /** What is said of all cells, longest form first. */
    static List<String> ofCells(HistogramModel model, HistogramValues values) {
        return model.activeMark()
                .map(mark -> CountTexts.sides(SideCounts.of(values.all(), mark), mark))
                .orElse(List.of(CountTexts.cells(values.all().size())));
    }

    /** What is said of a label, such as "ON 3 · 1 · 120". */
    static String ofLabel(HistogramModel model, HistogramValues values, Label label) {
        String counts = model.activeMark()
                .map(mark -> CountTexts.brief(SideCounts.of(values.of(label), mark), mark))
                .orElse(CountTexts.number(values.of(label).size()));
        return label + " " + counts;
    }

    /**
     * Paints the lines.
     *
     * @param room width that may be taken by the first line
     */
    void draw(Graphics2D g, HistogramValues values, HistogramLayout layout, double room) {
        g.setFont(ink.font());
        FontMetrics metrics = g.getFontMetrics();
        List<String> forms = ofCells(model, values);
        String text = forms.stream()
                .filter(form -> metrics.stringWidth(form) <= room - LEFT)
                .findFirst()
                .orElse(forms.get(forms.size() - 1));
        g.setColor(ink.text());
        g.drawString(text, LEFT, (float) layout.baseline(0));
        unseen(g, values, layout, LEFT + metrics.stringWidth(text) + GAP, room);
        if (layout.lines() > 1) {
            labels(g, values, layout.baseline(1));
        }
    }

    private void unseen(Graphics2D g, HistogramValues values, HistogramLayout layout, double from, double room) {
        String text = CountTexts.unseen(
                model.outside(), values.all().missing(), values.all().size());
        g.setFont(ink.small());
        double width = g.getFontMetrics().stringWidth(text);
        if (!text.isEmpty() && from + width <= room) {
            g.setColor(ink.faint());
            g.drawString(text, (float) (room - width), (float) layout.baseline(0));
        }
    }

    private void labels(Graphics2D g, HistogramValues values, double baseline) {
        g.setFont(ink.small());
        FontMetrics metrics = g.getFontMetrics();
        double x = LEFT;
        for (Label label : values.lanes()) {
            LabelLanes.sign(g, label, x + 4, baseline - metrics.getAscent() / 2.0 + 1, 7);
            String text = ofLabel(model, values, label);
            g.setColor(ink.text());
            g.drawString(text, (float) x + 12, (float) baseline);
            x += 12 + metrics.stringWidth(text) + GAP;
        }
    }
}
