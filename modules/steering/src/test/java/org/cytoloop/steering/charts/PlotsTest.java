/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.PlotMark;
import org.cytoloop.scoring.growth.GrowthCurve;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.steering.balance.BalanceBy;
import org.cytoloop.steering.balance.BalanceRow;
import org.cytoloop.steering.growth.RoundScores;
import org.cytoloop.steering.growth.SampleGrowth;
import org.junit.jupiter.api.Test;

class PlotsTest {
    private static final long HOUR = 3_600_000;

    private static RoundInfo round(int number, long time, int on, int off) {
        return new RoundInfo(
                "cFos",
                number,
                Instant.ofEpochMilli(time),
                "forest",
                1,
                0.5,
                on,
                off,
                "",
                "",
                "",
                Map.of("grouped.kind", 2.0, "grouped.f1", 0.7, "grouped.f1.low", 0.6, "grouped.f1.high", 0.8),
                1,
                "",
                "");
    }

    private static List<String> texts(List<PlotMark> marks) {
        return marks.stream().map(PlotMark::text).toList();
    }

    @Test
    void samplesAndCalls_standSideBySide_inOneCategory() {
        BarPlot plot = BalancePlots.of(
                List.of(new BalanceRow("A1", 3, 1, 5), new BalanceRow("A2", 0, 0, 2)),
                List.of(new BalanceRow("A1", 30, 70, 0), new BalanceRow("B1", 1, 0, 0)),
                4,
                BalanceBy.SLICE,
                true,
                "nothing");
        assertEquals(
                List.of("A1", "B1"),
                plot.rows().stream().map(BarPlot.Category::name).toList());
        assertEquals(
                List.of("samples", "calls of round 4"),
                plot.rows().get(0).stacks().stream().map(BarPlot.Stack::name).toList());
        assertEquals(100, plot.rows().get(0).stacks().get(1).sum());
        assertEquals("ON and OFF in samples and calls by slice", plot.title());
        assertEquals(List.of("A1", "samples", "ON", "3"), plot.table().get(1));
    }

    @Test
    void withoutSamples_thereIsNothingToShow() {
        BarPlot plot =
                BalancePlots.of(List.of(new BalanceRow("", 0, 0, 3)), List.of(), 0, BalanceBy.ALL, false, "label some");
        assertTrue(plot.isEmpty());
        assertEquals("label some", plot.emptyText());
        assertTrue(GrowthPlots.overTime(SampleGrowth.NONE, List.of(), "").isEmpty());
        assertTrue(GrowthPlots.overRounds(List.of(), 3, 4, "").isEmpty());
        assertTrue(ScorePlots.of(List.of(), "").isEmpty());
        assertTrue(CurvePlots.of(null, "").isEmpty());
    }

    @Test
    void samplesWithoutAnimal_areNamedSo() {
        List<BalanceRow> rows = List.of(new BalanceRow("", 1, 1, 0));
        assertEquals(
                "no animal",
                BalancePlots.of(rows, List.of(), 0, BalanceBy.ANIMAL, true, "")
                        .rows()
                        .get(0)
                        .name());
        assertEquals(
                "all",
                BalancePlots.of(rows, List.of(), 0, BalanceBy.ALL, true, "")
                        .rows()
                        .get(0)
                        .name());
    }

    @Test
    void overTime_linesGoOnToTheLastRound_whichIsMarked() {
        SampleGrowth growth = SampleGrowth.NONE.and(HOUR, 10, 0).and(2 * HOUR, 10, 20);
        LinePlot plot = GrowthPlots.overTime(growth, List.of(round(1, 5 * HOUR, 10, 20)), "");
        assertEquals("h", plot.x().unit());
        assertArrayEquals(new double[] {0, 1, 4}, plot.lines().get(0).x());
        assertArrayEquals(new double[] {10, 30, 30}, plot.lines().get(0).y());
        assertArrayEquals(new double[] {0, 20, 20}, plot.lines().get(2).y());
        assertEquals(List.of("200: train", "round 1"), texts(plot.marks()));
        assertEquals(4, plot.marks().get(1).value());
        assertTrue(plot.y().high() > GrowthPlots.FIRST, "the next aim is in sight");
    }

    @Test
    void theUnitOfTime_suitsItsLength() {
        assertEquals("min", unit(HOUR));
        assertEquals("h", unit(30 * HOUR));
        assertEquals("d", unit(400 * HOUR));
    }

    private static String unit(long length) {
        SampleGrowth growth = SampleGrowth.NONE.and(7, 1, 0).and(7 + length, 2, 0);
        return GrowthPlots.overTime(growth, List.of(), "").x().unit();
    }

    @Test
    void quality_isMarkedWhenItIsInSight() {
        SampleGrowth growth = SampleGrowth.NONE.and(1, 400, 400);
        assertEquals(
                List.of("200: train", "2000: quality matters more"),
                texts(GrowthPlots.overTime(growth, List.of(), "").marks()));
    }

    @Test
    void ofManyRounds_notEveryOneIsNamed() {
        SampleGrowth growth = SampleGrowth.NONE.and(1, 40, 40);
        List<RoundInfo> rounds = java.util.stream.IntStream.rangeClosed(1, 50)
                .mapToObj(number -> round(number, number * HOUR, 40, 40))
                .toList();
        List<String> texts = texts(GrowthPlots.overTime(growth, rounds, "").marks());
        assertEquals(51, texts.size());
        assertEquals(
                10, texts.stream().filter(text -> text.startsWith("round ")).count());
    }

    @Test
    void overRounds_whatThereIsNowComesLast() {
        LinePlot plot = GrowthPlots.overRounds(List.of(round(1, 0, 10, 20), round(2, 1, 15, 25)), 18, 30, "");
        assertArrayEquals(new double[] {1, 2, 3}, plot.lines().get(0).x());
        assertArrayEquals(new double[] {30, 40, 48}, plot.lines().get(0).y());
        assertArrayEquals(new double[] {10, 15, 18}, plot.lines().get(1).y());
    }

    @Test
    void aScoreNoRoundHas_isNoLine() {
        RoundScores first = RoundScores.of(round(1, 0, 1, 1));
        assertEquals(1, ScorePlots.of(List.of(first), "").lines().size());
        LinePlot plot =
                ScorePlots.of(List.of(first, RoundScores.of(round(2, 0, 1, 1)).with(new Interval(0.5, 0.4, 0.6))), "");
        assertEquals(List.of("whole animals left out", "exam"), plot.series());
        assertArrayEquals(new double[] {Double.NaN, 0.4}, plot.lines().get(1).low());
    }

    @Test
    void theCurve_goesOnBeyondToday_withItsMarks() {
        double[][] f1 = {{0.6, 0.62}, {0.7, 0.72}, {0.75, 0.74}, {0.78, 0.77}};
        GrowthCurve curve = GrowthCurve.of(new int[] {50, 100, 150, 300}, f1, 3);
        GrowthReport report = new GrowthReport(300, Grouping.SLICE, "forest", curve, null, "", List.of());
        LinePlot plot = CurvePlots.of(report, "");
        double[] fitted = plot.lines().get(0).x();
        assertEquals(50, fitted[0]);
        assertEquals(500, fitted[fitted.length - 1]);
        assertArrayEquals(new double[] {50, 100, 150, 300}, plot.lines().get(1).x());
        assertEquals("F1 on left-out slices", plot.y().label());
        assertEquals(List.of("200: train", "now", "2000: quality matters more"), texts(plot.marks()));
    }
}
