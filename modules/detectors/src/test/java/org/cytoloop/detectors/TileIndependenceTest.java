/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import static org.cytoloop.testkit.CellDetectorContract.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.testkit.ArrayPlane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileIndependenceTest {
    private static final int WHOLE = 4096;

    private final NucleiDetector detector = new NucleiDetector();

    @ParameterizedTest
    @CsvSource({"8, 5", "17, 7", "33, 11", "55, 13", "90, 17"})
    void anyTileSizeAndThreads_givesTheSame(double diameter, long seed) throws ProblemException {
        SyntheticNuclei image = SyntheticNuclei.crowded(731, 577, diameter, 0.03, seed);
        Plane plane = image.stored(100, 1000, 65535);
        ParameterSet parameters = ParameterSet.defaults(detector.parameters());
        CellDetector.Result whole = detector.detect(plane, parameters, TaskContext.quiet(1), WHOLE);
        assertTrue(
                whole.cells().size() > image.count / 2, "found " + whole.cells().size() + " of " + image.count);
        int[][] tilesAndThreads = {{WHOLE, 4}, {61, 2}, {128, 1}, {128, 2}, {128, 4}, {256, 4}, {512, 2}};
        for (int[] choice : tilesAndThreads) {
            CellDetector.Result tiled = detector.detect(plane, parameters, TaskContext.quiet(choice[1]), choice[0]);
            assertEquals(whole.diameterPx(), tiled.diameterPx());
            assertSame(whole.cells(), tiled.cells());
        }
    }

    @Test
    void tinyTiles_cutCellsManyTimesAndStillAgree() throws ProblemException {
        Plane plane = SyntheticNuclei.crowded(203, 150, 24, 0.05, 3).stored(10, 200, 255);
        ParameterSet parameters = ParameterSet.defaults(detector.parameters());
        CellDetector.Result whole = detector.detect(plane, parameters, TaskContext.quiet(1), WHOLE);
        for (int tile : new int[] {1, 2, 3, 7, 16}) {
            assertSame(
                    whole.cells(),
                    detector.detect(plane, parameters, TaskContext.quiet(2), tile)
                            .cells());
        }
    }

    @Test
    void saturatedPlateausAndSnakes_doNotDependOnTiles() throws ProblemException {
        // flat tops, long structures and holes larger and smaller than the limit
        int size = 400;
        float[] pixels = new float[size * size];
        SeededRandom random = new SeededRandom(8);
        for (int i = 0; i < 60; i++) {
            int w = 4 + random.nextInt(i % 3 == 0 ? 200 : 30);
            int h = 4 + random.nextInt(i % 3 == 1 ? 200 : 30);
            int x0 = random.nextInt(size);
            int y0 = random.nextInt(size);
            float value = i % 4 == 3 ? 0 : 255;
            for (int y = y0; y < Math.min(size, y0 + h); y++) {
                for (int x = x0; x < Math.min(size, x0 + w); x++) {
                    pixels[y * size + x] = value;
                }
            }
        }
        Plane plane = new ArrayPlane(size, size, pixels);
        ParameterSet parameters = ParameterSet.of(
                detector.parameters(), Map.of("diameter-px", "20", "max-size", "1000", "min-size", "0"));
        CellDetector.Result whole = detector.detect(plane, parameters, TaskContext.quiet(1), WHOLE);
        assertTrue(whole.cells().size() > 10, "found " + whole.cells().size());
        for (int tile : new int[] {37, 100, 128}) {
            assertSame(
                    whole.cells(),
                    detector.detect(plane, parameters, TaskContext.quiet(2), tile)
                            .cells());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 90", "2, 90", "3, 90", "90, 1", "90, 2", "90, 3", "2, 2", "3, 3"})
    void narrowPlanes_areCutLikeOthers(int width, int height) throws ProblemException {
        SyntheticNuclei image = SyntheticNuclei.crowded(100, 100, 6, 0.02, 8);
        Plane plane = cut(image.stored(10, 200, 255), width, height);
        ParameterSet parameters = ParameterSet.of(detector.parameters(), Map.of("diameter-px", "6", "min-size", "0"));
        CellDetector.Result whole = detector.detect(plane, parameters, TaskContext.quiet(1), WHOLE);
        for (int tile : new int[] {1, 2, 5, 40}) {
            assertSame(
                    whole.cells(),
                    detector.detect(plane, parameters, TaskContext.quiet(2), tile)
                            .cells());
        }
    }

    private static Plane cut(ArrayPlane plane, int width, int height) {
        float[] pixels = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = plane.pixels()[y * plane.width() + x];
            }
        }
        return new ArrayPlane(width, height, pixels);
    }

    @Test
    void cuttingThePlane_keepsCellsFarFromTheCut() throws ProblemException {
        // what a cell looks like depends on its neighbourhood alone, given the global thresholds
        SyntheticNuclei image = SyntheticNuclei.crowded(600, 300, 16, 0.02, 4);
        ArrayPlane plane = image.stored(100, 1000, 65535);
        DetectorSettings settings = DetectorSettings.of(ParameterSet.defaults(detector.parameters()));
        ImageMeasure measure = ImageMeasure.of(plane, settings, TaskContext.quiet(1));
        DetectionScale scale = measure.scale();
        BinnedPlane pixels = new BinnedPlane(plane, measure.input(), scale.bin());
        Box core = new Box(200, 100, 50, 40);
        Landscape near = Landscape.of(pixels, core, scale, measure.thresholds());
        Landscape far = Landscape.of(pixels, new Box(0, 0, 600, 300), scale, measure.thresholds());
        for (int y = core.y0(); y < core.y1(); y++) {
            for (int x = core.x0(); x < core.x1(); x++) {
                assertEquals(
                        far.heights().data()[far.heights().index(x, y)],
                        near.heights().data()[near.heights().index(x, y)]);
            }
        }
    }
}
