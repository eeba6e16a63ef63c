/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.viewer.cells.CellLayer;
import org.cytoloop.viewer.cells.CellLook;
import org.cytoloop.viewer.review.CallChange;
import org.cytoloop.viewer.review.CallsBefore;
import org.cytoloop.viewer.review.CellFilter;
import org.cytoloop.viewer.review.HeatLayer;
import org.cytoloop.viewer.review.ShownCells;
import org.cytoloop.viewer.review.UncertainTour;
import org.cytoloop.viewer.review.UncertaintyMap;
import org.cytoloop.viewer.view.ViewState;

/**
 * Review of a slice of 10 000 x 10 000 px with 100 000 cells: what a filter, the uncertainty map and a step to the next
 * uncertain cell cost when calls change, and what they add to a frame while the view moves. Times of the work of the
 * thread, ms.
 */
public final class ReviewFrames {
    private static final int SIZE = 10_000;
    private static final int CELLS = 100_000;
    private static final int TIMES = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;

    private ReviewFrames(PrintStream out) {
        this.out = out;
    }

    /** Runs the benchmark and prints a table on standard output. */
    public static void main(String[] arguments) {
        new ReviewFrames(System.out).run();
    }

    private void run() {
        Cells cells = new LargeSlice(SIZE, CELLS).cells();
        float[] now = calls(1);
        CallsBefore before = new CallsBefore("round 1 to round 2", calls(2), 0.5);
        ShownCells shown = CellFilter.uncertain(now, 0.5);
        out.printf(Locale.ROOT, "%d of %d cells uncertain%n", shown.count(), CELLS);
        out.println("                                 median   p95   max  ms");
        measure("only uncertain", i -> CellFilter.uncertain(now, 0.4 + i * 0.001));
        measure("only changed", i -> CellFilter.changed(CallChange.of(before, now, 0.4 + i * 0.001)));
        measure("uncertainty map", i -> UncertaintyMap.of(cells, now, 0.4 + i * 0.001));
        UncertainTour tour = new UncertainTour();
        UncertainTour.Calls calls = new UncertainTour.Calls(1, 1, now, 0.5, i -> true);
        measure("next uncertain", i -> tour.next(calls));
        CellLayer layer = new CellLayer(cells);
        UncertaintyMap map = UncertaintyMap.of(cells, now, 0.5);
        for (int[] size : new int[][] {{1280, 800}, {2560, 1440}}) {
            BufferedImage screen = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
            Graphics2D g = screen.createGraphics();
            double fit = ViewState.fit(SIZE, SIZE, size[0], size[1]).scale();
            for (double scale : new double[] {fit, 0.5, 2}) {
                String name = String.format(Locale.ROOT, "%d x %d at %.2f, ", size[0], size[1], scale);
                ViewState view = new ViewState(SIZE / 2.0, SIZE / 2.0, scale, size[0], size[1]);
                HeatLayer heat = new HeatLayer();
                measure(name + "map", i -> heat.paint(g, view.panned(-13.0 * i, -7.0 * i), map, 1));
                CellLook all = look(now, null);
                CellLook few = look(now, shown.mask());
                measure(name + "all", i -> layer.paint(g, view.panned(-13.0 * i, -7.0 * i), all, 1));
                measure(name + "few", i -> layer.paint(g, view.panned(-13.0 * i, -7.0 * i), few, 1));
            }
            g.dispose();
        }
    }

    private static CellLook look(float[] pOn, boolean[] shown) {
        return new CellLook(new byte[CELLS], pOn, 0.5, true, true, true, true, null, shown);
    }

    /** Most calls are certain, as they are after some rounds. */
    private static float[] calls(long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[] pOn = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            double p = random.nextDouble();
            pOn[i] = (float) (p * p * p * p);
        }
        return pOn;
    }

    private void measure(String what, IntConsumer work) {
        double[] times = new double[TIMES];
        for (int i = 0; i < 2 * TIMES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.accept(i);
            times[i % TIMES] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "  %-29s %8.2f %5.2f %5.2f%n",
                what,
                times[TIMES / 2],
                times[(int) (TIMES * 0.95)],
                times[TIMES - 1]);
    }
}
