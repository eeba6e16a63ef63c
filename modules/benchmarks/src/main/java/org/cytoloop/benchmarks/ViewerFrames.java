/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.AutoContrast;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;
import org.cytoloop.viewer.cells.CellLayer;
import org.cytoloop.viewer.cells.CellLook;
import org.cytoloop.viewer.render.ImageRenderer;
import org.cytoloop.viewer.view.ViewState;

/**
 * Frames of the slice viewer: an image of 10 000 x 10 000 px with two 16-bit channels and a pyramid, 100 000 cells with
 * outlines; time to the first picture and the first sharp one, and frame times while the view moves along a fixed path,
 * sixty times a second, drawn into a picture in memory. Times of the work of the painting thread are told beside those
 * of the clock, because the clock also sees what else the machine does.
 *
 * <p>Arguments: folder for the image (default: the system's temporary folder), where it is kept for the next time.
 */
public final class ViewerFrames {
    private static final int SIZE = 10_000;
    private static final int CELLS = 100_000;
    private static final int FRAMES = 90;
    private static final long FRAME_NANOS = 1_000_000_000L / 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private final LargeSlice slice = new LargeSlice(SIZE, CELLS);

    private ViewerFrames(PrintStream out) {
        this.out = out;
    }

    /** Runs the benchmark and prints a table on standard output. */
    public static void main(String[] arguments) throws IOException, ProblemException, InterruptedException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir"));
        ViewerFrames frames = new ViewerFrames(System.out);
        Path file = frames.image(folder);
        for (int run = 1; run <= 2; run++) {
            frames.out.printf(Locale.ROOT, "%nRun %d%n", run);
            for (int[] size : new int[][] {{1280, 800}, {2560, 1440}}) {
                frames.run(file, size[0], size[1]);
            }
        }
    }

    private Path image(Path folder) throws IOException, ProblemException {
        SliceWriterProvider writer = Services.first(SliceWriterProvider.class, "image writer");
        Path file = folder.resolve("cytoloop-viewer-frames-" + writer.version() + writer.extension());
        if (Files.notExists(file)) {
            Files.createDirectories(folder);
            long start = System.nanoTime();
            writer.write(slice, slice.info(), file, TaskContext.quiet());
            out.printf(Locale.ROOT, "wrote %s in %.1f s%n", file, (System.nanoTime() - start) / 1e9);
        }
        return file;
    }

    private void run(Path file, int width, int height) throws ProblemException, InterruptedException {
        out.printf(Locale.ROOT, "%d x %d%n", width, height);
        BufferedImage screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = screen.createGraphics();
        Semaphore changes = new Semaphore(0);
        long start = System.nanoTime();
        try (SliceImage image = SliceImage.open(new ImageLocation(List.of(file), 0))) {
            SliceSeries series = image.series();
            report("opened", start);
            DisplaySettings display = AutoContrast.of(series);
            report("contrast chosen", start);
            try (ImageRenderer renderer = new ImageRenderer(series, changes::release)) {
                for (double scale : new double[] {0, 1}) {
                    start = System.nanoTime();
                    ViewState view = ViewState.fit(SIZE, SIZE, width, height);
                    view = scale == 0 ? view : new ViewState(SIZE / 2.0, SIZE / 2.0, scale, width, height);
                    renderer.paint(g, view, display, 1);
                    if (scale == 0) {
                        changes.acquire();
                        renderer.paint(g, view, display, 1);
                        report("first picture", start);
                    }
                    while (!renderer.isSharp(view, display, 1)) {
                        changes.acquire();
                        renderer.paint(g, view, display, 1);
                    }
                    report(scale == 0 ? "first sharp picture" : "sharp after a jump to 1:1", start);
                }
                paths(g, renderer, display, width, height);
            }
        }
        g.dispose();
    }

    private void report(String what, long start) {
        out.printf(Locale.ROOT, "  %-28s %6.0f ms%n", what, (System.nanoTime() - start) / 1e6);
    }

    private void paths(Graphics2D g, ImageRenderer renderer, DisplaySettings display, int width, int height) {
        CellLayer layer = new CellLayer(slice.cells());
        out.println("                                       overlay, work       overlay, clock          full, work"
                + "         full, clock");
        out.println("  path                         median   p95   max  median   p95   max  median   p95   max"
                + "  median   p95   max  ms");
        ViewState fit = ViewState.fit(SIZE, SIZE, width, height);
        for (double scale : new double[] {fit.scale(), 0.25, 0.5, 1, 4}) {
            String name = String.format(Locale.ROOT, "pan at %.2f", scale);
            path(name, g, renderer, display, layer, i -> new ViewState(SIZE * 0.3, SIZE * 0.3, scale, width, height)
                    .panned(-13.0 * i, -7.0 * i));
        }
        double zoom = Math.pow(4 / fit.scale(), 1.0 / FRAMES);
        path("zoom from whole to 4", g, renderer, display, layer, i -> {
            ViewState view = fit;
            for (int k = 0; k < i; k++) {
                view = view.zoomed(zoom, width * 0.6, height * 0.4);
            }
            return view;
        });
    }

    private void path(
            String name,
            Graphics2D g,
            ImageRenderer renderer,
            DisplaySettings display,
            CellLayer layer,
            IntFunction<ViewState> views) {
        CellLook look = look();
        double[][] times = new double[4][FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            ViewState view = views.apply(i);
            long start = System.nanoTime();
            long startWork = threads.getCurrentThreadCpuTime();
            renderer.paint(g, view, display, 1);
            long middle = System.nanoTime();
            long middleWork = threads.getCurrentThreadCpuTime();
            layer.paint(g, view, look, 1);
            long end = System.nanoTime();
            long endWork = threads.getCurrentThreadCpuTime();
            times[0][i] = (endWork - middleWork) / 1e6;
            times[1][i] = (end - middle) / 1e6;
            times[2][i] = (endWork - startWork) / 1e6;
            times[3][i] = (end - start) / 1e6;
            LockSupport.parkNanos(start + FRAME_NANOS - System.nanoTime());
        }
        out.printf(
                Locale.ROOT,
                "  %-27s %s%s%s%s%n",
                name,
                numbers(times[0]),
                numbers(times[1]),
                numbers(times[2]),
                numbers(times[3]));
    }

    private static String numbers(double[] times) {
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "%8.1f %5.1f %5.1f",
                times[times.length / 2],
                times[(int) (times.length * 0.95)],
                times[times.length - 1]);
    }

    /** Calls for all cells, labels for one in fifty. */
    private static CellLook look() {
        SeededRandom random = new SeededRandom(2);
        byte[] labels = new byte[CELLS];
        float[] pOn = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            labels[i] = i % 50 == 0 ? (byte) (1 + i / 50 % 3) : CellLook.NONE;
            pOn[i] = (float) random.nextDouble();
        }
        return new CellLook(labels, pOn, 0.5, true, true, true, true);
    }
}
