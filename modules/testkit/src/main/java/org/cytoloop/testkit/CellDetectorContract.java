/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellDetector;
import org.junit.jupiter.api.Test;

/** What every {@link CellDetector} must do; a plug-in author extends it and names the detector. */
public abstract class CellDetectorContract {
    private static final int SIZE = 400;
    private static final int SPACING = 40;
    private static final double RADIUS = 8;

    /** For subclasses. */
    protected CellDetectorContract() {}

    /** The detector under test. */
    protected abstract CellDetector detector();

    @Test
    final void id_isStableKebabCase() {
        Described.assertWell(detector());
    }

    @Test
    final void parameters_haveAutomaticDiameterAndSensitivity() {
        List<ParameterSpec> specs = detector().parameters();
        ParameterSet defaults = ParameterSet.defaults(specs);
        assertTrue(defaults.isAutomatic(CellDetector.DIAMETER_PX), "the diameter is automatic by default");
        assertTrue(defaults.isAutomatic(CellDetector.SENSITIVITY), "the sensitivity is automatic by default");
        Described.assertWell(specs);
    }

    @Test
    final void brightDiscs_areFoundWhereTheyAre() throws ProblemException {
        CellDetector.Result result = detect(discs(), TaskContext.quiet(2));
        Cells cells = result.cells();
        int perAxis = SIZE / SPACING;
        assertEquals(perAxis * perAxis, cells.size());
        boolean[] found = new boolean[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            int column = (int) (cells.x(i) / SPACING);
            int row = (int) (cells.y(i) / SPACING);
            assertEquals(discCentre(column), cells.x(i), 1, "x of cell " + i);
            assertEquals(discCentre(row), cells.y(i), 1, "y of cell " + i);
            assertTrue(!found[row * perAxis + column], "two cells in one disc");
            found[row * perAxis + column] = true;
        }
        assertTrue(result.diameterPx() > RADIUS && result.diameterPx() < 4 * RADIUS, "diameter " + result.diameterPx());
        assertTrue(result.sensitivity() >= 0 && result.sensitivity() <= 1, "sensitivity " + result.sensitivity());
    }

    @Test
    final void part_hasTheCellsOfTheWhole() throws ProblemException {
        Region part = new Region(SPACING, 2 * SPACING, 4 * SPACING, 5 * SPACING);
        ParameterSet parameters = ParameterSet.defaults(detector().parameters());
        Cells cells = detector()
                .detectPart(discs(), part, parameters, TaskContext.quiet(2))
                .cells();
        assertEquals(4 * 5, cells.size());
        for (int i = 0; i < cells.size(); i++) {
            assertTrue(part.contains(cells.x(i), cells.y(i)), "cell " + i + " lies in the part");
            assertEquals(discCentre((int) (cells.x(i) / SPACING)), cells.x(i), 1, "x of cell " + i);
            assertEquals(discCentre((int) (cells.y(i) / SPACING)), cells.y(i), 1, "y of cell " + i);
        }
    }

    @Test
    final void cells_areOrderedInsideAndOutlined() throws ProblemException {
        Cells cells = detect(discs(), TaskContext.quiet(2)).cells();
        for (int i = 0; i < cells.size(); i++) {
            assertTrue(cells.x(i) > 0 && cells.x(i) < SIZE && cells.y(i) > 0 && cells.y(i) < SIZE);
            assertTrue(Float.isNaN(cells.area(i)) || cells.area(i) > 0);
            if (i > 0) {
                int byRow = Float.compare(cells.y(i - 1), cells.y(i));
                assertTrue(byRow < 0 || byRow == 0 && cells.x(i - 1) <= cells.x(i), "order at cell " + i);
            }
            for (int p = 0; p < cells.outlinePoints(i); p++) {
                assertEquals(cells.x(i), cells.outlineX(i, p), 3 * RADIUS);
                assertEquals(cells.y(i), cells.outlineY(i, p), 3 * RADIUS);
            }
        }
    }

    @Test
    final void anyNumberOfThreads_givesTheSame() throws ProblemException {
        Plane plane = discs();
        Cells expected = detect(plane, TaskContext.quiet(1)).cells();
        assertSame(expected, detect(plane, TaskContext.quiet(1)).cells());
        assertSame(expected, detect(plane, TaskContext.quiet(2)).cells());
        assertSame(expected, detect(plane, TaskContext.quiet(5)).cells());
    }

    @Test
    final void givenParameters_areReportedBack() throws ProblemException {
        ParameterSet given = ParameterSet.of(
                detector().parameters(), Map.of(CellDetector.DIAMETER_PX, "15.5", CellDetector.SENSITIVITY, "0.25"));
        CellDetector.Result result = detector().detect(discs(), given, TaskContext.quiet(1));
        assertEquals(15.5, result.diameterPx());
        assertEquals(0.25, result.sensitivity());
    }

    @Test
    final void constantImages_haveNoCells() throws ProblemException {
        for (float value : new float[] {0, 1, 255, 65535, -3, Float.NaN, Float.POSITIVE_INFINITY}) {
            float[] pixels = new float[300 * 200];
            Arrays.fill(pixels, value);
            assertEquals(
                    0,
                    detect(new ArrayPlane(300, 200, pixels), TaskContext.quiet(2))
                            .cells()
                            .size());
        }
    }

    @Test
    final void tinyImages_areNoProblem() throws ProblemException {
        SeededRandom random = new SeededRandom(3);
        for (int[] size : new int[][] {{1, 1}, {1, 7}, {5, 3}, {2, 2}, {64, 1}, {17, 40}}) {
            float[] pixels = new float[size[0] * size[1]];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = random.nextInt(200);
            }
            Cells cells = detect(new ArrayPlane(size[0], size[1], pixels), TaskContext.quiet(2))
                    .cells();
            for (int i = 0; i < cells.size(); i++) {
                assertTrue(cells.x(i) <= size[0] && cells.y(i) <= size[1]);
            }
        }
    }

    @Test
    final void pixelsThatAreNotNumbers_doNotSpoilTheRest() throws ProblemException {
        ArrayPlane plane = discs();
        Cells clean = detect(plane, TaskContext.quiet(2)).cells();
        // in the gap between discs
        plane.pixels()[0] = Float.NaN;
        plane.pixels()[1] = Float.POSITIVE_INFINITY;
        plane.pixels()[SIZE * SPACING] = Float.NEGATIVE_INFINITY;
        assertEquals(clean.size(), detect(plane, TaskContext.quiet(2)).cells().size());
    }

    @Test
    final void cancelledTask_stops() {
        assertThrows(CancellationException.class, () -> detect(discs(), new CancelledTask(2, 2)));
    }

    @Test
    final void progress_staysBetweenNoneAndAll() throws ProblemException {
        AtomicBoolean reported = new AtomicBoolean();
        AtomicBoolean outside = new AtomicBoolean();
        TaskContext task = new TaskContext() {
            @Override
            public int threads() {
                return 2;
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progress(double fraction, String what) {
                reported.set(true);
                if (!(fraction >= 0 && fraction <= 1)) {
                    outside.set(true);
                }
            }
        };
        detect(discs(), task);
        assertTrue(reported.get());
        assertTrue(!outside.get());
    }

    @Test
    final void unreadableImage_isTheUsersProblem() {
        Plane broken = new Plane() {
            @Override
            public int width() {
                return SIZE;
            }

            @Override
            public int height() {
                return SIZE;
            }

            @Override
            public void read(int x, int y, int width, int height, float[] target) throws ProblemException {
                throw new ProblemException("The disk is gone.");
            }
        };
        ProblemException e = assertThrows(ProblemException.class, () -> detect(broken, TaskContext.quiet(2)));
        assertEquals("The disk is gone.", e.getMessage());
    }

    private CellDetector.Result detect(Plane plane, TaskContext task) throws ProblemException {
        return detector().detect(plane, ParameterSet.defaults(detector().parameters()), task);
    }

    /** Soft bright discs of radius 8 on a square grid of 40 px, on a noisy background. */
    private static ArrayPlane discs() {
        SeededRandom random = new SeededRandom(1);
        float[] pixels = new float[SIZE * SIZE];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double dx = x + 0.5 - discCentre(x / SPACING);
                double dy = y + 0.5 - discCentre(y / SPACING);
                double inside = RADIUS - Math.sqrt(dx * dx + dy * dy);
                double cover = Math.min(1, Math.max(0, inside / 2 + 0.5));
                pixels[y * SIZE + x] = (float) (200 + 800 * cover + 15 * random.nextGaussian());
            }
        }
        return new ArrayPlane(SIZE, SIZE, pixels);
    }

    private static double discCentre(int index) {
        return index * SPACING + SPACING / 2.0;
    }

    /** Fails unless two detections are equal to the last bit. */
    public static void assertSame(Cells expected, Cells actual) {
        assertEquals(expected.size(), actual.size(), "number of cells");
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.x(i), actual.x(i), "x of cell " + i);
            assertEquals(expected.y(i), actual.y(i), "y of cell " + i);
            assertEquals(expected.area(i), actual.area(i), "area of cell " + i);
            assertEquals(expected.outlinePoints(i), actual.outlinePoints(i), "outline of cell " + i);
            for (int p = 0; p < expected.outlinePoints(i); p++) {
                assertEquals(expected.outlineX(i, p), actual.outlineX(i, p), "outline of cell " + i);
                assertEquals(expected.outlineY(i, p), actual.outlineY(i, p), "outline of cell " + i);
            }
        }
    }
}
