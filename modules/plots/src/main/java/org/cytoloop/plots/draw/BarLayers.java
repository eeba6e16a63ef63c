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
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.BarPlot.Category;
import org.cytoloop.plots.model.BarPlot.Part;
import org.cytoloop.plots.model.BarPlot.Stack;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.plots.scale.Reach;

/** Stacked bars, beside each other within each category; the first of a category full, the others pale. */
final class BarLayers implements Layers {
    private static final double WIDE = 0.78;
    private static final double BROADEST = 64;
    private static final double HEADROOM = 0.09;
    private static final double PALE = 0.55;

    private final BarPlot plot;
    private final PlotView view;
    private final PlotInk ink;
    private final Spots spots = new Spots();
    /** What stands before the numbers above the bars; null when there is no room for numbers. */
    private String before;

    BarLayers(BarPlot plot, PlotView view, PlotInk ink) {
        this.plot = plot;
        this.view = view;
        this.ink = ink;
    }

    @Override
    public Ruler across() {
        String title = plot.categories().text();
        return Ruler.names(title, plot.rows().stream().map(Category::name).toList());
    }

    @Override
    public Ruler up() {
        Reach reach = new Reach(false);
        reach.include(0);
        if (plot.shares()) {
            reach.include(1);
            return new Ruler(plot.values().label() + " (%)", false, 0, 1, false, true, List.of()).higher(HEADROOM);
        }
        for (Category row : plot.rows()) {
            row.stacks().forEach(stack -> reach.include(shown(stack)));
        }
        reach.include(plot.values().low());
        reach.include(plot.values().high());
        double high = reach.high();
        String title = plot.values().text();
        return new Ruler(title, false, Math.min(0, reach.low()), high, reach.isWhole(), false, List.of())
                .higher(HEADROOM);
    }

    @Override
    public List<Entry> legend() {
        List<Entry> entries = new ArrayList<>();
        List<String> series = plot.series();
        if (series.size() > 1) {
            for (String name : series) {
                boolean hidden = view.hidden().contains(name);
                entries.add(new Entry(name, name, ink.of(tone(name)), Entry.Sign.BLOCK, 0, hidden));
            }
        }
        List<String> stacks = stacks();
        for (int i = 0; i < stacks.size() && stacks.size() > 1; i++) {
            Entry.Sign sign = i == 0 ? Entry.Sign.BLOCK : Entry.Sign.PALE_BLOCK;
            entries.add(new Entry(stacks.get(i), null, ink.faint(), sign, 0, false));
        }
        return entries;
    }

    private List<String> stacks() {
        return plot.rows().stream()
                .flatMap(row -> row.stacks().stream())
                .map(Stack::name)
                .distinct()
                .toList();
    }

    private Tone tone(String series) {
        return plot.rows().stream()
                .flatMap(row -> row.stacks().stream())
                .flatMap(stack -> stack.parts().stream())
                .filter(part -> part.series().equals(series))
                .map(Part::tone)
                .findFirst()
                .orElse(Tone.PLAIN);
    }

    private boolean shown(Part part) {
        return !view.hidden().contains(part.series());
    }

    private double shown(Stack stack) {
        return stack.parts().stream()
                .filter(this::shown)
                .mapToDouble(Part::value)
                .sum();
    }

    @Override
    public void paint(Brush brush, Placed placed) {
        List<String> stacks = stacks();
        double room = placed.x().length() / (placed.x().high() - placed.x().low());
        double wide = Math.min(BROADEST * Math.max(1, stacks.size()), WIDE * room);
        double bar = wide / Math.max(1, stacks.size());
        double gap = bar > 8 && stacks.size() > 1 ? 1.5 : 0;
        before = before(brush, placed, bar - gap + 4);
        for (int i = 0; i < plot.rows().size(); i++) {
            Category row = plot.rows().get(i);
            for (Stack stack : row.stacks()) {
                int beside = stacks.indexOf(stack.name());
                double left = placed.x().place(i) - wide / 2 + beside * bar;
                Rectangle2D column = new Rectangle2D.Double(left + gap / 2, 0, bar - gap, 0);
                paint(brush, placed, row, stack, beside > 0, column);
            }
        }
        double base = placed.y().pinned(0);
        brush.line(placed.data().getMinX(), base, placed.data().getMaxX(), base, ink.faint(), Brush.HAIRLINE);
    }

    private void paint(Brush brush, Placed placed, Category row, Stack stack, boolean pale, Rectangle2D column) {
        double sum = shown(stack);
        double whole = plot.shares() && sum > 0 ? sum : 1;
        double below = 0;
        for (Part part : stack.parts()) {
            if (!shown(part) || part.value() <= 0) {
                continue;
            }
            double from = placed.y().place(below / whole);
            below += part.value();
            double to = placed.y().place(below / whole);
            Rectangle2D block = new Rectangle2D.Double(column.getX(), to, column.getWidth(), from - to);
            if (pale) {
                pale(brush, block, ink.of(part.tone()));
            } else {
                brush.fill(block, ink.of(part.tone()));
            }
            spots.add(block, () -> tip(row, stack, part, sum));
        }
        number(brush, placed, column, below / whole, sum);
    }

    /** A block that is told from a full one without its colour. */
    static void pale(Brush brush, Rectangle2D block, Color color) {
        brush.fill(block, PlotInk.mix(color, brush.ink().paper(), PALE));
        if (block.getWidth() > 3 && block.getHeight() > 2) {
            Rectangle2D inside = new Rectangle2D.Double(
                    block.getX() + 0.5, block.getY() + 0.5, block.getWidth() - 1, block.getHeight() - 1);
            brush.outline(inside, color, Brush.HAIRLINE);
        }
    }

    /** How many a bar stands on, above it; left out where there is no room. */
    private void number(Brush brush, Placed placed, Rectangle2D column, double top, double sum) {
        if (sum > 0 && before != null) {
            String text = before + NumberText.of(sum);
            brush.text(
                    text,
                    ink.small(),
                    ink.faint(),
                    column.getCenterX(),
                    placed.y().place(top) - 3,
                    0.5);
        }
    }

    /** The same for all bars. */
    private String before(Brush brush, Placed placed, double room) {
        Font font = ink.small();
        double widest = plot.rows().stream()
                .flatMap(row -> row.stacks().stream())
                .mapToDouble(stack -> brush.width(NumberText.of(shown(stack)), font))
                .max()
                .orElse(0);
        if (widest > room || placed.data().getHeight() < 60) {
            return null;
        }
        return plot.shares() && widest + brush.width("n = ", font) <= room ? "n = " : "";
    }

    private String tip(Category row, Stack stack, Part part, double sum) {
        String bar = stack.name().isEmpty() ? "" : ", " + stack.name();
        String unit = plot.values().unit().isEmpty() ? "" : " " + plot.values().unit();
        String share = sum > part.value()
                ? " of " + NumberText.of(sum) + unit + " (" + NumberText.percent(part.value() / sum) + ")"
                : unit;
        return row.name() + bar + ": " + part.series() + " " + NumberText.of(part.value()) + share;
    }

    @Override
    public Optional<String> tip(Placed placed, double x, double y) {
        return spots.at(x, y);
    }
}
