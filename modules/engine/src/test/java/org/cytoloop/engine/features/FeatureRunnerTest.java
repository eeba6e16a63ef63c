/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.MemoryPixels;
import org.cytoloop.engine.MemorySeries;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

class FeatureRunnerTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;
    private static final FeatureContext CONTEXT = new FeatureContext(List.of("nuclei", "cFos"), 0, 8, false);

    private final MemorySeries series = new MemorySeries(
            WIDTH,
            HEIGHT,
            PixelType.UINT16,
            (c, x, y) -> SeededRandom.forPart(c, (long) y << 32 | x).nextInt(4000),
            "a",
            "b");

    private SlicePixels pixels() {
        return new MemoryPixels(series);
    }

    private static Cells cells(int n) {
        SeededRandom random = new SeededRandom(5);
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) (random.nextDouble() * WIDTH);
            y[i] = (float) (random.nextDouble() * HEIGHT);
        }
        // the corners, where less than the reach can be read
        x[0] = 0;
        y[0] = 0;
        x[1] = WIDTH - 0.01f;
        y[1] = HEIGHT - 0.01f;
        return Cells.points(x, y, new float[n]);
    }

    private static void assertSameBits(DenseFeatureMatrix expected, DenseFeatureMatrix actual) {
        assertEquals(expected.schema(), actual.schema());
        assertEquals(expected.rows(), actual.rows());
        for (int c = 0; c < expected.schema().size(); c++) {
            for (int row = 0; row < expected.rows(); row++) {
                assertEquals(
                        Float.floatToRawIntBits(expected.value(row, c)),
                        Float.floatToRawIntBits(actual.value(row, c)),
                        expected.schema().name(c) + " of row " + row);
            }
        }
    }

    @Test
    void values_areThoseOfTheWholePlane_inTheOrderOfTheSchema() throws ProblemException {
        Cells cells = cells(200);
        DenseFeatureMatrix matrix = FeatureRunner.run(
                pixels(),
                cells,
                CONTEXT,
                List.of(new WindowMean("z-mean", 6), new RankInSlice()),
                TaskContext.quiet(2),
                128);
        assertEquals(
                List.of("cFos.z-mean", "nuclei.z-mean", "rank"),
                matrix.schema().specs().stream().map(s -> s.name()).toList());
        for (int i = 0; i < cells.size(); i++) {
            for (int c = 0; c < 2; c++) {
                float expected = WindowMean.mean(pixels().plane(c), cells.x(i), cells.y(i), 6);
                assertEquals(
                        expected, matrix.value(i, matrix.schema().indexOf(c == 0 ? "nuclei.z-mean" : "cFos.z-mean")));
            }
        }
        int rank = matrix.schema().indexOf("rank");
        for (int i = 1; i < cells.size(); i++) {
            boolean further = cells.x(i) > cells.x(0);
            assertEquals(further, matrix.value(i, rank) > matrix.value(0, rank), "cell " + (i + 1));
        }
    }

    @Test
    void threadsBlocksAndOrderOfExtractors_doNotChangeABit() throws ProblemException {
        Cells cells = cells(300);
        List<FeatureExtractor> extractors =
                List.of(new WindowMean("small", 2), new WindowMean("large", 30), new RankInSlice());
        DenseFeatureMatrix expected =
                FeatureRunner.run(pixels(), cells, CONTEXT, extractors, TaskContext.quiet(1), 4096);
        List<FeatureExtractor> reversed = List.of(extractors.get(2), extractors.get(1), extractors.get(0));
        for (int block : new int[] {33, 256, 512}) {
            assertSameBits(
                    expected, FeatureRunner.run(pixels(), cells, CONTEXT, reversed, TaskContext.quiet(3), block));
        }
        assertSameBits(expected, FeatureRunner.run(pixels(), cells, CONTEXT, extractors, TaskContext.quiet(2)));
    }

    @Test
    void pixels_areReadOncePerBlock_evenWhenEveryCellReadsManyTimes() throws ProblemException {
        Cells cells = cells(500);
        FeatureRunner.run(
                pixels(),
                cells,
                CONTEXT,
                List.of(new WindowMean("a", 10), new WindowMean("b", 10)),
                TaskContext.quiet(2));
        // one block: the whole slice once per channel
        assertTrue(series.pixelsRead.get() <= 2L * WIDTH * HEIGHT, "read " + series.pixelsRead);
    }

    @Test
    void readsBeyondTheReach_stillWork() throws ProblemException {
        Cells cells = cells(50);
        DenseFeatureMatrix expected =
                FeatureRunner.run(pixels(), cells, CONTEXT, List.of(new WindowMean("m", 20)), TaskContext.quiet(1), 64);
        WindowMean liar = new WindowMean("m", 20) {
            @Override
            public int reach(FeatureContext context, double pixelSizeUm) {
                return 3;
            }
        };
        assertSameBits(expected, FeatureRunner.run(pixels(), cells, CONTEXT, List.of(liar), TaskContext.quiet(1), 64));
    }

    @Test
    void noCellsAndNoExtractors_giveEmptyMatrices() throws ProblemException {
        TaskContext task = TaskContext.quiet(2);
        DenseFeatureMatrix none =
                FeatureRunner.run(pixels(), Cells.none(), CONTEXT, List.of(new WindowMean("m", 2)), task);
        assertEquals(0, none.rows());
        assertEquals(2, none.schema().size());
        assertEquals(
                0,
                FeatureRunner.run(pixels(), cells(3), CONTEXT, List.of(), task)
                        .schema()
                        .size());
    }

    @Test
    void infiniteAndOddNan_becomeOneNan() throws ProblemException {
        float[] values = {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.intBitsToFloat(0x7fc00123), 1.5f};
        DenseFeatureMatrix matrix =
                FeatureRunner.run(pixels(), cells(4), CONTEXT, List.of(new Given(values)), TaskContext.quiet(1));
        int nan = Float.floatToRawIntBits(Float.NaN);
        for (int i = 0; i < 3; i++) {
            assertEquals(nan, Float.floatToRawIntBits(matrix.value(i, 0)));
        }
        assertEquals(1.5f, matrix.value(3, 0));
    }

    @Test
    void valueLeftUnset_isTheExtractorsFault() throws ProblemException {
        SlicePixels pixels = pixels();
        String message = assertThrows(
                        ProblemException.class,
                        () -> FeatureRunner.run(
                                pixels, cells(4), CONTEXT, List.of(new Given(new float[3])), TaskContext.quiet(1)))
                .getMessage();
        assertTrue(message.contains("given") && message.contains("cell 4"), message);
    }

    @Test
    void twoExtractorsOfOneFeature_areRefusedByName() throws ProblemException {
        String sentence = assertThrows(
                        ProblemException.class,
                        () -> FeatureSchemas.of(CONTEXT, List.of(new Given(new float[0]), new Given(new float[0]))))
                .getMessage();
        assertTrue(sentence.contains("\"value\""), sentence);
    }

    @Test
    void cancel_stops() throws ProblemException {
        SlicePixels pixels = pixels();
        assertThrows(
                CancellationException.class,
                () -> FeatureRunner.run(
                        pixels, cells(500), CONTEXT, List.of(new WindowMean("m", 2)), new CancelledTask(2, 5), 64));
    }

    @Test
    void problemOfTheReader_isPassedOn() {
        SlicePixels broken = new MemoryPixels(new SliceSeries() {
            @Override
            public SeriesInfo info() {
                return series.info();
            }

            @Override
            public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
                    throws ProblemException {
                throw new ProblemException("slice.tif is damaged.");
            }
        });
        assertThrows(
                ProblemException.class,
                () -> FeatureRunner.run(
                        broken, cells(10), CONTEXT, List.of(new WindowMean("m", 2)), TaskContext.quiet(2)));
    }
}
