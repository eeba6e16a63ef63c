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
import java.util.stream.IntStream;
import org.cytoloop.plots.model.HeatPlot;
import org.cytoloop.plots.model.HeatPlot.Cell;
import org.cytoloop.plots.model.HeatPlot.Row;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.plots.scale.Reach;
import org.cytoloop.plots.scale.Steps;

/** Cells coloured by their value, the value written in where there is room; hatched where there is none. */
final class HeatLayers implements Layers {
    private static final double HATCH = 5;
    private static final double GAPPED = 7;

    private final HeatPlot plot;
    private final PlotInk ink;
    private final ColorScale colors;
    private final Spots spots = new Spots();

    HeatLayers(HeatPlot plot, PlotInk ink) {
        this.plot = plot;
        this.ink = ink;
        Reach reach = new Reach(false);
        plot.lines().forEach(row -> row.cells().forEach(cell -> reach.include(cell.value())));
        reach.include(plot.value().low());
        reach.include(plot.value().high());
        boolean dark = PlotInk.lightness(ink.paper()) < 0.5;
        colors = new ColorScale(reach.low(), reach.high(), dark, plot.value().text());
    }

    private int places() {
        return plot.lines().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The names of the places where all rows agree, else their numbers. */
    @Override
    public Ruler across() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < places(); i++) {
            int place = i;
            List<String> here = plot.lines().stream()
                    .filter(row -> place < row.cells().size())
                    .map(row -> row.cells().get(place).name())
                    .distinct()
                    .toList();
            if (here.size() > 1) {
                return Ruler.names(plot.places(), numbers());
            }
            names.add(here.isEmpty() ? "" : here.get(0));
        }
        return Ruler.names(plot.places(), names);
    }

    private List<String> numbers() {
        return IntStream.rangeClosed(1, places()).mapToObj(Integer::toString).toList();
    }

    /** The first row is above. */
    @Override
    public Ruler up() {
        List<String> names = new ArrayList<>();
        for (int i = plot.lines().size() - 1; i >= 0; i--) {
            names.add(plot.lines().get(i).name());
        }
        return Ruler.names(plot.rows(), names);
    }

    @Override
    public List<Entry> legend() {
        return List.of();
    }

    @Override
    public ColorScale colors() {
        return colors;
    }

    @Override
    public boolean gridded() {
        return false;
    }

    @Override
    public void paint(Brush brush, Placed placed) {
        int rows = plot.lines().size();
        boolean written = written(brush, placed);
        for (int i = 0; i < rows; i++) {
            Row row = plot.lines().get(i);
            for (int k = 0; k < row.cells().size(); k++) {
                Cell cell = row.cells().get(k);
                double left = placed.x().place(k - 0.5);
                double right = placed.x().place(k + 0.5);
                double top = placed.y().place(rows - i - 0.5);
                double bottom = placed.y().place(rows - i - 1.5);
                double gap = Math.min(right - left, bottom - top) > GAPPED ? 1 : 0;
                Rectangle2D place = new Rectangle2D.Double(left, top, right - left - gap, bottom - top - gap);
                paint(brush, cell, place, written);
                spots.add(place, () -> tip(row, cell));
            }
        }
    }

    /** Either all values are written or none. */
    private boolean written(Brush brush, Placed placed) {
        Font font = ink.small();
        double room = placed.x().length() / (placed.x().high() - placed.x().low()) - 5;
        double height = placed.y().length() / (placed.y().high() - placed.y().low());
        return height >= brush.height(font)
                && plot.lines().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> Double.isFinite(cell.value()))
                        .allMatch(cell -> brush.width(text(cell), font) <= room);
    }

    private void paint(Brush brush, Cell cell, Rectangle2D place, boolean written) {
        if (!Double.isFinite(cell.value())) {
            hatch(brush, place);
            return;
        }
        Color color = colors.of(cell.value());
        brush.fill(place, color);
        if (written) {
            Color letters = ColorScale.letters(color);
            brush.centred(text(cell), ink.small(), letters, place.getCenterX(), place.getCenterY(), 0.5);
        }
    }

    /** With the decimals that tell a fiftieth of the colours apart. */
    private String text(Cell cell) {
        return NumberText.of(cell.value(), Steps.atLeast((colors.high() - colors.low()) / 50));
    }

    /** Slanted lines, cut at the edges by reckoning, since clips are heavy in files. */
    private void hatch(Brush brush, Rectangle2D place) {
        Color line = PlotInk.mix(ink.paper(), ink.text(), 0.3);
        double width = place.getWidth();
        double height = place.getHeight();
        for (double d = HATCH; d < width + height; d += HATCH) {
            double x1 = Math.max(0, d - height);
            double x2 = Math.min(width, d);
            brush.line(
                    place.getX() + x1,
                    place.getY() + d - x1,
                    place.getX() + x2,
                    place.getY() + d - x2,
                    line,
                    Brush.HAIRLINE);
        }
        brush.outline(place, line, Brush.HAIRLINE);
    }

    private String tip(Row row, Cell cell) {
        String value = Double.isFinite(cell.value()) ? Nearest.value(plot.value(), cell.value()) : cell.note();
        return row.name() + ", " + cell.name() + ": " + value;
    }

    @Override
    public Optional<String> tip(Placed placed, double x, double y) {
        return spots.at(x, y);
    }
}
