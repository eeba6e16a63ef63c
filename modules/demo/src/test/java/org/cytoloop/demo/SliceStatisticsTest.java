/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The slices must be as full, as different and as hard as they claim to be. */
class SliceStatisticsTest {
    private static final int SIZE = 1024;
    private static final List<SyntheticSeries> SLICES = new ArrayList<>();

    @BeforeAll
    static void plan() throws ProblemException {
        for (DemoSlice slice : DemoStudy.plan(SIZE, 1)) {
            SLICES.add(slice.series());
        }
    }

    private static float[] channel(SyntheticSeries series, int channel) {
        PixelTile tile = series.read(channel, 0, 0, 0, 0, 0, SIZE, SIZE);
        float[] values = new float[SIZE * SIZE];
        tile.copyFloats(0, values, 0, values.length);
        return values;
    }

    /** Mean of 9 x 9 px around each cell. */
    private static double[] cores(SyntheticSeries series, int channel) {
        float[] grey = channel(series, channel);
        SliceTruth truth = series.truth();
        double[] means = new double[truth.size()];
        for (int i = 0; i < means.length; i++) {
            int x = Math.max(4, Math.min(SIZE - 5, (int) truth.x(i)));
            int y = Math.max(4, Math.min(SIZE - 5, (int) truth.y(i)));
            for (int k = 0; k < 81; k++) {
                means[i] += grey[(y - 4 + k / 9) * SIZE + x - 4 + k % 9] / 81;
            }
        }
        return means;
    }

    @Test
    void cells_areAsManyAsInBrainTissue_andOfAllKinds() {
        Set<CellKind> kinds = EnumSet.noneOf(CellKind.class);
        for (SyntheticSeries series : SLICES) {
            SliceTruth truth = series.truth();
            double perMm2 = truth.size() / Math.pow(SIZE * 0.0005, 2);
            assertTrue(perMm2 > 2000 && perMm2 < 4500, truth.slice() + ": " + perMm2 + " per mm²");
            for (int i = 0; i < truth.size(); i++) {
                kinds.add(truth.kind(i));
                assertEquals(truth.kind(i) == CellKind.STRONG_ON || truth.kind(i) == CellKind.WEAK_ON, truth.on(i));
                assertTrue(truth.x(i) >= 0 && truth.x(i) < SIZE && truth.y(i) >= 0 && truth.y(i) < SIZE);
            }
        }
        assertEquals(EnumSet.allOf(CellKind.class), kinds);
    }

    @Test
    void shareOfOn_differsBetweenTheGroups() {
        double[] on = new double[3];
        double[] all = new double[3];
        for (int i = 0; i < SLICES.size(); i++) {
            SliceTruth truth = SLICES.get(i).truth();
            on[i / 2] += truth.count(CellKind.STRONG_ON) + truth.count(CellKind.WEAK_ON);
            all[i / 2] += truth.size();
        }
        String shares = on[0] / all[0] + " " + on[1] / all[1] + " " + on[2] / all[2];
        assertTrue(on[0] / all[0] > 0.10 && on[0] / all[0] < 0.20, shares);
        for (int animal = 1; animal < 3; animal++) {
            assertTrue(on[animal] / all[animal] > 1.2 * on[0] / all[0] && on[animal] / all[animal] < 0.36, shares);
        }
    }

    @Test
    void backgroundAndGain_differBetweenAnimals_notWithinOne() {
        double[] median = new double[6];
        for (int i = 0; i < 6; i++) {
            median[i] = ChannelStatistics.of(channel(SLICES.get(i), 1)).median();
        }
        String medians = Arrays.toString(median);
        for (int animal = 0; animal < 3; animal++) {
            double ratio = median[2 * animal] / median[2 * animal + 1];
            assertTrue(ratio > 0.75 && ratio < 1.33, medians);
        }
        double[] strong = new double[3];
        for (int animal = 0; animal < 3; animal++) {
            SyntheticSeries series = SLICES.get(2 * animal);
            double[] cores = cores(series, 1);
            int n = 0;
            for (int i = 0; i < cores.length; i++) {
                if (series.truth().kind(i) == CellKind.STRONG_ON) {
                    strong[animal] += cores[i];
                    n++;
                }
            }
            strong[animal] /= n;
        }
        assertTrue(strong[2] > 1.8 * strong[1], "gain of M3 over M2: " + Arrays.toString(strong));
    }

    @Test
    void channels_useTheirRange_andAreNotSaturated() {
        for (SyntheticSeries series : SLICES) {
            for (int c = 0; c < 2; c++) {
                float[] grey = channel(series, c);
                ChannelStatistics statistics = ChannelStatistics.of(grey);
                assertTrue(statistics.p999() < 60000, "saturated");
                assertTrue(statistics.p999() > 5 * statistics.p01(), "flat");
                assertTrue(statistics.mad() > 10, "no noise");
            }
        }
    }

    @Test
    void nuclei_shineInTheNuclearChannel_andMarkerInOn() {
        for (SyntheticSeries series : SLICES) {
            ChannelStatistics nuclear = ChannelStatistics.of(channel(series, 0));
            double[] dapi = cores(series, 0);
            double[] marker = cores(series, 1);
            double[] sum = new double[CellKind.values().length];
            int bright = 0;
            for (int i = 0; i < dapi.length; i++) {
                bright += dapi[i] > nuclear.median() + 3 * nuclear.mad() ? 1 : 0;
                sum[series.truth().kind(i).ordinal()] += marker[i];
            }
            assertTrue(bright > 0.93 * dapi.length, series.truth().slice() + " " + bright + " of " + dapi.length);
            for (CellKind kind : CellKind.values()) {
                sum[kind.ordinal()] /= series.truth().count(kind);
            }
            assertTrue(sum[CellKind.STRONG_ON.ordinal()] > 1.5 * sum[CellKind.WEAK_ON.ordinal()]);
            assertTrue(sum[CellKind.WEAK_ON.ordinal()] > 1.1 * sum[CellKind.OFF.ordinal()]);
            assertTrue(sum[CellKind.OFF_UNDER_VESSEL.ordinal()] > 1.1 * sum[CellKind.OFF.ordinal()]);
            assertTrue(sum[CellKind.OFF_NEAR_ON.ordinal()] > 1.02 * sum[CellKind.OFF.ordinal()]);
        }
    }

    @Test
    void oneThreshold_isNotEnough() {
        List<double[]> cells = new ArrayList<>();
        int positives = 0;
        for (SyntheticSeries series : SLICES) {
            double[] marker = cores(series, 1);
            for (int i = 0; i < marker.length; i++) {
                cells.add(new double[] {marker[i], series.truth().on(i) ? 1 : 0});
                positives += series.truth().on(i) ? 1 : 0;
            }
        }
        cells.sort((a, b) -> Double.compare(b[0], a[0]));
        double best = 0;
        int hits = 0;
        for (int called = 1; called <= cells.size(); called++) {
            hits += (int) cells.get(called - 1)[1];
            best = Math.max(best, 2.0 * hits / (called + positives));
        }
        // enough signal to see, too much overlap for a threshold
        assertTrue(best > 0.55 && best < 0.85, "best F1 of one threshold: " + best);
    }

    @Test
    void manyNuclei_touch() {
        for (SyntheticSeries series : SLICES) {
            SliceTruth truth = series.truth();
            PointGrid grid = new PointGrid(SIZE, 32);
            int close = 0;
            for (int i = 0; i < truth.size(); i++) {
                // nearest among those before it
                close += grid.nearest(truth.x(i), truth.y(i), 16) >= 0 ? 1 : 0;
                grid.add(truth.x(i), truth.y(i));
            }
            double share = close / (double) truth.size();
            assertTrue(share > 0.05 && share < 0.5, "share of close pairs " + share);
        }
    }
}
