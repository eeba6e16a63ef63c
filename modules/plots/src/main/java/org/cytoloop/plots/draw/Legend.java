/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.plots.scale.NumberText;

/** The legend below the title, in rows; none when it would take more than a good part of the chart. */
final class Legend {
    private static final double SIGN = 14;
    private static final double GAP = 5;
    private static final double APART = 14;
    private static final double MOST = 0.25;
    private static final double LONGEST = 0.6;
    /** A lower chart has one row. */
    private static final double ROWS = 210;

    private final List<Placing> placings = new ArrayList<>();
    private final Brush brush;
    private final Font font;
    private final double rowHeight;
    private final double height;

    /** Room for how many others there are. */
    private static final double MORE = 22;

    /** Where an entry is drawn; those that have no room are counted in one without entry. */
    private record Placing(Entry entry, String text, double x, double row, double width) {}

    Legend(Brush brush, List<Entry> entries, Rectangle2D area) {
        this.brush = brush;
        font = brush.ink().small();
        rowHeight = brush.height(font) + 3;
        double x = 0;
        int row = 0;
        boolean single = area.getHeight() < ROWS;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String text = brush.letters().shortened(entry.name(), font, LONGEST * area.getWidth());
            double width = SIGN + GAP + brush.width(text, font);
            double more = single && i < entries.size() - 1 ? MORE : 0;
            if (single && x > 0 && x + width + more > area.getWidth()) {
                String others = "+" + (entries.size() - i);
                placings.add(new Placing(null, others, x - SIGN - GAP, 0, brush.width(others, font)));
                break;
            }
            if (x > 0 && x + width > area.getWidth()) {
                x = 0;
                row++;
            }
            placings.add(new Placing(entry, text, x, row, width));
            x += width + APART;
        }
        double wanted = placings.isEmpty() ? 0 : (row + 1) * rowHeight + 2;
        if (wanted > MOST * area.getHeight()) {
            placings.clear();
            wanted = 0;
        }
        height = wanted;
    }

    double height() {
        return height;
    }

    /** True when all entries have room in one row, and there are any. */
    boolean isOneRow() {
        return !placings.isEmpty()
                && placings.stream().allMatch(placing -> placing.entry() != null && placing.row() == 0);
    }

    /** Draws it; says where its entries lie. */
    List<Hit> draw(double left, double top) {
        List<Hit> hits = new ArrayList<>();
        for (Placing placing : placings) {
            Entry entry = placing.entry();
            double x = left + placing.x();
            double y = top + placing.row() * rowHeight;
            double middle = y + rowHeight / 2;
            if (entry == null) {
                brush.centred(placing.text(), font, brush.ink().faint(), x + SIGN + GAP, middle, 0);
                continue;
            }
            Color faded = PlotInk.mix(brush.ink().paper(), brush.ink().text(), 0.35);
            sign(entry, x, middle, entry.hidden() ? faded : entry.color());
            brush.centred(
                    placing.text(), font, entry.hidden() ? faded : brush.ink().text(), x + SIGN + GAP, middle, 0);
            if (entry.hidden()) {
                double end = x + placing.width();
                brush.line(x + SIGN + GAP, middle, end, middle, faded, Brush.HAIRLINE);
            }
            if (entry.series() != null) {
                double room = placing.width() + APART / 2;
                hits.add(new Hit(new Rectangle2D.Double(x, y, room, rowHeight), entry.series()));
            }
        }
        return hits;
    }

    private void sign(Entry entry, double x, double middle, Color color) {
        double end = x + SIGN;
        Rectangle2D block = new Rectangle2D.Double(x + 1.5, middle - 5, 11, 10);
        switch (entry.sign()) {
            case BLOCK -> {
                if (entry.hidden()) {
                    brush.outline(block, color, Brush.HAIRLINE);
                } else {
                    brush.fill(block, color);
                }
            }
            case PALE_BLOCK -> BarLayers.pale(brush, block, color);
            case LINE -> brush.line(x, middle, end, middle, color, Brush.LINE);
            case BROKEN_LINE -> brush.line(x, middle, end, middle, color, Brush.BROKEN);
            case POINT -> brush.fill(Signs.point(entry.index(), x + SIGN / 2, middle), color);
            case BOTH -> {
                brush.line(x, middle, end, middle, color, Brush.THIN);
                brush.fill(Signs.point(entry.index(), x + SIGN / 2, middle), color);
            }
        }
    }

    /** Where an entry lies. */
    record Hit(Rectangle2D place, String series) {
        static Optional<String> at(List<Hit> hits, double x, double y) {
            return hits.stream()
                    .filter(hit -> hit.place().contains(x, y))
                    .map(Hit::series)
                    .findFirst();
        }
    }

    /** Height of a scale of colours. */
    static double colorsHeight(Brush brush) {
        return brush.height(brush.ink().small()) + 6;
    }

    /** Draws a scale of colours: what it means, its least value, its colours, its greatest value. */
    static void drawColors(Brush brush, ColorScale colors, double left, double top, double width) {
        Font font = brush.ink().small();
        double middle = top + colorsHeight(brush) / 2 - 1;
        String low = NumberText.of(colors.low());
        String high = NumberText.of(colors.high());
        double bar = Math.min(120, width * 0.3);
        double numbers = brush.width(low, font) + brush.width(high, font) + bar + 12;
        String title = brush.letters().shortened(colors.title(), font, width - numbers - APART);
        double x = left;
        if (!title.isEmpty()) {
            brush.centred(title, font, brush.ink().text(), x, middle, 0);
            x += brush.width(title, font) + APART;
        }
        brush.centred(low, font, brush.ink().faint(), x, middle, 0);
        x += brush.width(low, font) + 6;
        int steps = 40;
        for (int i = 0; i < steps; i++) {
            double value = colors.low() + (i + 0.5) / steps * (colors.high() - colors.low());
            double wide = bar / steps;
            // a little over the next, so that no lines are seen between
            double reach = i == steps - 1 ? wide : wide + 0.6;
            brush.fill(x + i * wide, middle - 5, reach, 10, colors.of(value));
        }
        brush.centred(high, font, brush.ink().faint(), x + bar + 6, middle, 0);
    }
}
