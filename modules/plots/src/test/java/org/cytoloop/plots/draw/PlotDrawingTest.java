/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlotDrawingTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 320;

    private record Look(BufferedImage image, DrawnPlot places) {
        /** The value of the vertical axis stands at this height. */
        double y(double value) {
            Rectangle2D data = places.data();
            double low = places.valueY(data.getMaxY());
            double high = places.valueY(data.getMinY());
            return data.getMaxY() - (value - low) / (high - low) * data.getHeight();
        }

        double x(double value) {
            Rectangle2D data = places.data();
            double low = places.valueX(data.getMinX());
            double high = places.valueX(data.getMaxX());
            return data.getMinX() + (value - low) / (high - low) * data.getWidth();
        }

        Optional<String> tip(double x, double y) {
            return places.tip(x(x), y(y));
        }

        int colors() {
            Set<Integer> seen = new HashSet<>();
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    seen.add(image.getRGB(x, y));
                }
            }
            return seen.size();
        }

        boolean shows(Color color) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if (image.getRGB(x, y) == color.getRGB()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static Look draw(Plot plot, PlotView view, PlotInk ink, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        DrawnPlot places = PlotDrawing.draw(plot, view, ink, g, new Rectangle2D.Double(0, 0, width, height));
        g.dispose();
        return new Look(image, places);
    }

    private static Look draw(Plot plot, PlotView view) {
        return draw(plot, view, PlotInk.print(), WIDTH, HEIGHT);
    }

    static Stream<Plot> all() {
        return SamplePlots.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void draw_eachKindAtEachSizeInLightAndDark_showsDataWithinThePaper(Plot plot) {
        for (PlotInk ink : List.of(PlotInk.print(), SamplePlots.dark())) {
            for (int[] size : new int[][] {{800, 500}, {WIDTH, HEIGHT}, {260, 180}, {120, 80}, {40, 30}}) {
                Look look = draw(plot, PlotView.ALL, ink, size[0], size[1]);
                assertTrue(look.colors() > 3, plot.title() + " at " + size[0]);
                assertEquals(ink.paper().getRGB(), look.image().getRGB(0, 0));
                Rectangle2D paper = new Rectangle2D.Double(0, 0, size[0], size[1]);
                assertTrue(
                        paper.contains(look.places().data()),
                        plot.title() + look.places().data());
            }
        }
        Rectangle2D data =
                draw(plot, PlotView.ALL, PlotInk.print(), 260, 180).places().data();
        assertTrue(data.getWidth() * data.getHeight() > 0.33 * 260 * 180, plot.title() + ": data have " + data);
    }

    @Test
    void draw_nothingToShow_saysWhatToDo() {
        BarPlot empty =
                new BarPlot("Balance", "Draw a batch first.", Axis.of("", ""), Axis.of("", ""), false, List.of());
        Look look = draw(empty, PlotView.ALL);
        assertTrue(look.colors() > 2);
        assertEquals(0, look.places().data().getWidth());
        assertEquals(Optional.of("Balance"), look.places().tip(20, 8));
        assertEquals(Optional.empty(), look.places().tip(WIDTH / 2.0, HEIGHT / 2.0));
        assertTrue(Double.isNaN(look.places().valueX(20)));
    }

    @Test
    void tip_bar_tellsValueShareAndN() {
        Look look = draw(SamplePlots.bars(6, false), PlotView.ALL);
        String tip = look.tip(-0.2, 5).orElseThrow();
        assertTrue(tip.matches("mouse1_CA1_A, samples: ON \\d+ of \\d+ cells \\(\\d+\u00a0%\\)"), tip);
        assertTrue(look.tip(0.2, 5).orElseThrow().contains("calls"));
    }

    @Test
    void tip_pointOfLine_tellsValueIntervalAndPlace() {
        Look look = draw(SamplePlots.scores(), PlotView.ALL);
        assertEquals(
                Optional.of("Grouped by animal: Balanced accuracy 0.78 (0.7 to 0.86), Round 2"), look.tip(2, 0.78));
        assertEquals(Optional.empty(), look.tip(2, 0.2));
        assertEquals(Optional.of("Exam: Balanced accuracy 0.76 (0.68 to 0.83), Round 3"), look.tip(3, 0.76));
    }

    @Test
    void tip_betweenStepsFarApart_tellsTheLevel() {
        LinePlot plot = new LinePlot(
                "Rounds",
                "",
                Axis.of("Day", ""),
                Axis.of("Samples", "cells"),
                List.of(new LinePlot.Line(
                        "all",
                        org.cytoloop.plots.model.Tone.PLAIN,
                        LinePlot.Style.STEPS,
                        new double[] {0, 10},
                        new double[] {4, 8})),
                List.of());
        assertEquals(
                Optional.of("all: Samples 4 cells, Day 0"),
                draw(plot, PlotView.ALL).tip(7, 4));
    }

    @Test
    void tip_histogram_tellsCountsOfAllSeries() {
        Look look = draw(SamplePlots.histogram(), PlotView.ALL);
        String tip = look.tip(0.97, 0.01).orElseThrow();
        assertTrue(tip.startsWith("p(ON) 0.95 to 1; ON: 123 of 879 (14\u00a0%); OFF: 4 of "), tip);
    }

    @Test
    void tip_groups_tellsAnimalOrQuartiles() {
        Look look = draw(SamplePlots.groups(), PlotView.ALL);
        assertEquals(Optional.of("M7 (fear): Density of ON 260 cells/mm² (233 to 281)"), look.tip(1, 260));
        assertEquals(
                Optional.of("fear: median Density of ON 233 cells/mm², quartiles 222 to 247, n = 3"),
                look.tip(1.15, 240));
        assertEquals(Optional.of("M9 (no group): Density of ON 170 cells/mm²"), look.tip(2, 170));
    }

    @Test
    void tip_heat_tellsValueOrWhyThereIsNone() {
        Look look = draw(SamplePlots.heat(), PlotView.ALL);
        assertEquals(Optional.of("mouse 1, m0s0: Share of ON 0.02"), look.tip(0, 4));
        assertEquals(Optional.of("mouse 2, m1s2: not reviewed"), look.tip(2, 3));
    }

    @Test
    void legend_entry_canBeHitAndHidesItsSeries() {
        Plot plot = SamplePlots.histogram();
        Look all = draw(plot, PlotView.ALL);
        Optional<String> hit = Optional.empty();
        for (int y = 0; y < HEIGHT && hit.isEmpty(); y++) {
            hit = all.places().legend(14, y);
        }
        assertEquals(Optional.of("ON"), hit);
        assertEquals(Optional.empty(), all.places().legend(WIDTH / 2.0, HEIGHT / 2.0));

        Look less = draw(plot, PlotView.ALL.toggled("ON"));
        Color orange = new Color(0xE69F00);
        assertTrue(all.shows(orange));
        assertFalse(less.shows(orange));
        assertFalse(less.tip(0.97, 0.01).orElseThrow().contains("ON:"));
        assertEquals(PlotView.ALL, PlotView.ALL.toggled("ON").toggled("ON"));
    }

    @Test
    void zoomed_box_fillsTheAxes() {
        Plot plot = SamplePlots.scores();
        Look all = draw(plot, PlotView.ALL);
        Rectangle2D box = new Rectangle2D.Double(all.x(2), all.y(0.9), all.x(4) - all.x(2), all.y(0.6) - all.y(0.9));
        PlotView view = all.places().zoomed(PlotView.ALL, box);
        assertEquals(2, view.xLow(), 1e-9);
        assertEquals(4, view.xHigh(), 1e-9);
        assertEquals(0.6, view.yLow(), 1e-9);
        assertEquals(0.9, view.yHigh(), 1e-9);
        Look part = draw(plot, view);
        assertEquals(2, part.places().valueX(part.places().data().getMinX()), 1e-9);
        assertNotEquals(0, part.colors());
        Rectangle2D wide = new Rectangle2D.Double(-5000, -5000, 10_000, 10_000);
        assertEquals(PlotView.ALL, part.places().zoomed(view, wide));
        assertTrue(view.isZoomed());
        assertEquals(PlotView.ALL, view.unzoomed());
    }

    @Test
    void zoomed_categories_neverLessThanOne() {
        Look all = draw(SamplePlots.bars(60, true), PlotView.ALL);
        PlotView view = all.places()
                .zoomed(
                        PlotView.ALL,
                        new Rectangle2D.Double(all.x(30), all.places().data().getMinY(), 0.5, 50));
        assertEquals(1, view.xHigh() - view.xLow(), 1e-9);
        assertTrue(draw(SamplePlots.bars(60, true), view).colors() > 3);
    }

    @Test
    void draw_logarithmicAxis_laysDecadesOutEvenly() {
        Look look = draw(SamplePlots.learning(), PlotView.ALL);
        Rectangle2D data = look.places().data();
        double at = look.places().valueX(data.getCenterX());
        double ends = look.places().valueX(data.getMinX()) * look.places().valueX(data.getMaxX());
        assertEquals(Math.sqrt(ends), at, 1e-6 * at);
    }

    @Test
    void in_otherSeries_forgetsHiddenOnesThatAreGone() {
        PlotView view = PlotView.ALL.toggled("ON").toggled("gone");
        assertEquals(Set.of("ON"), view.in(SamplePlots.histogram()).hidden());
    }

    @ParameterizedTest
    @MethodSource("all")
    void summary_eachKind_saysNumbers(Plot plot) {
        String words = PlotSummary.of(plot);
        assertTrue(words.matches(".*\\d.*\\."), words);
    }
}
