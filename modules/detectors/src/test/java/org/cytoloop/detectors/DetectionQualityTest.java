/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.testkit.ArrayPlane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionQualityTest {
    private final NucleiDetector detector = new NucleiDetector();

    private CellDetector.Result detect(Plane plane, Map<String, String> given) throws ProblemException {
        return detector.detect(plane, ParameterSet.of(detector.parameters(), given), TaskContext.quiet(2));
    }

    @ParameterizedTest
    @CsvSource({"8, 0.02", "14, 0.05", "28, 0.05", "45, 0.1", "80, 0.1"})
    void crowdedNuclei_areFoundWithoutParameters(double diameter, double noise) throws ProblemException {
        SyntheticNuclei image = SyntheticNuclei.crowded(700, 600, diameter, noise, 21);
        CellDetector.Result result = detect(image.stored(300, 3000, 65535), Map.of());
        assertTrue(image.f1(result.cells()) >= 0.93, "F1 " + image.f1(result.cells()) + " of " + image.count);
        assertEquals(diameter, result.diameterPx(), 0.3 * diameter);
    }

    @ParameterizedTest
    @CsvSource({"0, 200, 255", "1000, 50000, 65535", "-0.5, 0.001, 1e9", "0, 900, 255"})
    void anyRangeOfValues_givesTheSameCells(double offset, double gain, double largest) throws ProblemException {
        SyntheticNuclei image = SyntheticNuclei.crowded(500, 500, 20, 0.03, 5);
        float[] values = new float[image.pixels.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.min(largest, offset + gain * image.pixels[i]);
        }
        Cells cells = detect(new ArrayPlane(500, 500, values), Map.of()).cells();
        assertTrue(image.f1(cells) >= 0.93, "F1 " + image.f1(cells));
    }

    @Test
    void touchingPair_isSplit() throws ProblemException {
        SyntheticNuclei image = new SyntheticNuclei(200, 120, 2);
        image.addEllipse(40, 60, 12, 12, 0, 1);
        image.addEllipse(100, 60, 12, 11, 0, 0.9f);
        image.addEllipse(124, 61, 12, 11, 0.4, 1);
        image.blur(1);
        image.noise(0.01);
        Cells cells = detect(image.stored(50, 500, 65535), Map.of()).cells();
        assertEquals(3, cells.size());
        assertEquals(1.0, image.f1(cells));
    }

    @Test
    void areaAndOutline_fitTheDisc() throws ProblemException {
        SyntheticNuclei image = new SyntheticNuclei(300, 300, 2);
        for (int i = 0; i < 9; i++) {
            image.addEllipse(50.5 + 100 * (i % 3), 50.5 + 100 * (i / 3), 15, 15, 0, 1);
        }
        image.blur(1);
        Cells cells = detect(image.stored(0, 255, 255), Map.of()).cells();
        assertEquals(9, cells.size());
        double truth = Math.PI * 15 * 15;
        for (int i = 0; i < 9; i++) {
            assertEquals(50.5 + 100 * (i % 3), cells.x(i), 0.2);
            assertEquals(50.5 + 100 * (i / 3), cells.y(i), 0.2);
            // the border is drawn where a third of the contrast is left, a little outside the steepest place
            assertEquals(truth, cells.area(i), 0.25 * truth);
            assertEquals(cells.area(i), polygonArea(cells, i), 0.04 * truth);
        }
    }

    @Test
    void unevenBackground_addsNoCellsAndHidesNone() throws ProblemException {
        SyntheticNuclei image = SyntheticNuclei.crowded(800, 600, 18, 0, 9);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 800; x++) {
                // a slope of three times the brightness of a cell, and a broad hill
                double hill = Math.exp(-((x - 500) * (x - 500) + (y - 200) * (y - 200)) / (2.0 * 150 * 150));
                image.pixels[y * 800 + x] += (float) (3.0 * x / 800 + 2 * hill);
            }
        }
        image.noise(0.03);
        Cells cells = detect(image.stored(100, 2000, 65535), Map.of()).cells();
        assertTrue(image.f1(cells) >= 0.9, "F1 " + image.f1(cells));
    }

    @Test
    void brightNoisyTissue_isNotTakenForCells() throws ProblemException {
        // half glass, half tissue as bright as a third of a cell, whose noise grows with its brightness
        SyntheticNuclei image = new SyntheticNuclei(600, 400, 77);
        for (int i = 0; i < 40; i++) {
            image.addEllipse(330 + 30 * (i % 8), 50 + 70 * (i / 8), 7, 6, i, 1);
        }
        image.blur(1);
        SeededRandom random = new SeededRandom(5);
        for (int i = 0; i < image.pixels.length; i++) {
            boolean tissue = i % 600 > 240;
            image.pixels[i] += (float) ((tissue ? 0.35 : 0) + (tissue ? 0.08 : 0.01) * random.nextGaussian());
        }
        Cells cells = detect(image.stored(100, 2000, 65535), Map.of()).cells();
        assertEquals(40, SyntheticNuclei.hits(cells, image.truth, 600));
        int wrong = 0;
        for (int i = 0; i < cells.size(); i++) {
            // the edge of the tissue itself is left out: there the surroundings are half dark
            wrong += cells.x(i) > 270 && image.truth[(int) cells.y(i) * 600 + (int) cells.x(i)] == 0 ? 1 : 0;
        }
        assertTrue(wrong <= 4, "in empty tissue: " + wrong);
    }

    @Test
    void darkCells_areFoundOnALightBackground() throws ProblemException {
        SyntheticNuclei image = new SyntheticNuclei(400, 400, 6);
        for (int i = 0; i < 64; i++) {
            image.addEllipse(25 + 50 * (i % 8), 25 + 50 * (i / 8), 9, 8, i, 1);
        }
        image.blur(1);
        image.noise(0.03);
        Plane plane = image.stored(230, -150, 255);
        assertEquals(1.0, image.f1(detect(plane, Map.of("polarity", "dark")).cells()));
        assertEquals(1.0, image.f1(detect(plane, Map.of()).cells()), "chosen by itself");
    }

    @Test
    void pureNoise_givesFewCells() throws ProblemException {
        SyntheticNuclei image = new SyntheticNuclei(600, 600, 12);
        image.noise(1);
        Cells cells = detect(image.stored(1000, 50, 65535), Map.of()).cells();
        assertTrue(cells.size() <= 3, "found " + cells.size());
    }

    @Test
    void moreSensitivity_findsWeakerCells() throws ProblemException {
        SyntheticNuclei image = new SyntheticNuclei(400, 400, 6);
        for (int i = 0; i < 64; i++) {
            image.addEllipse(25 + 50 * (i % 8), 25 + 50 * (i / 8), 9, 8, i, i % 4 == 0 ? 0.1f : 1);
        }
        image.blur(1);
        image.noise(0.002);
        Plane plane = image.stored(100, 10000, 65535);
        assertEquals(48, detect(plane, Map.of("sensitivity", "0.4")).cells().size());
        assertEquals(64, detect(plane, Map.of("sensitivity", "0.9")).cells().size());
    }

    @Test
    void sizeLimits_areKept() throws ProblemException {
        SyntheticNuclei image = new SyntheticNuclei(300, 100, 6);
        image.addEllipse(50, 50, 4, 4, 0, 1);
        image.addEllipse(120, 50, 10, 10, 0, 1);
        image.addEllipse(220, 50, 25, 25, 0, 1);
        image.blur(1);
        Plane plane = image.stored(0, 200, 255);
        Map<String, String> limits = Map.of("diameter-px", "20", "min-size", "0.5", "max-size", "2");
        Cells cells = detect(plane, limits).cells();
        assertEquals(1, cells.size());
        assertEquals(120, cells.x(0), 1);
    }

    @Test
    void sparseCellsOnALargePlane_areFoundThoughSamplesMissThem() throws ProblemException {
        for (int noise : new int[] {1, 7}) {
            sparseCellsAreFound(noise);
        }
    }

    private void sparseCellsAreFound(int noise) throws ProblemException {
        int size = 3000;
        float[] pixels = new float[size * size];
        SeededRandom random = new SeededRandom(31);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 100 + random.nextInt(noise);
        }
        int[][] centres = {{700, 1400}, {1950, 60}, {2500, 2900}};
        for (int[] c : centres) {
            for (int y = -9; y <= 9; y++) {
                for (int x = -9; x <= 9; x++) {
                    pixels[(c[1] + y) * size + c[0] + x] += x * x + y * y <= 81 ? 400 : 0;
                }
            }
        }
        CellDetector.Result result = detect(new ArrayPlane(size, size, pixels), Map.of());
        assertEquals(19, result.diameterPx(), 5);
        Cells cells = result.cells();
        assertEquals(3, cells.size());
        assertEquals(1950.5, cells.x(0), 0.5);
        assertEquals(60.5, cells.y(0), 0.5);
    }

    private static double polygonArea(Cells cells, int cell) {
        int n = cells.outlinePoints(cell);
        double twice = 0;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            twice += cells.outlineX(cell, i) * cells.outlineY(cell, j)
                    - cells.outlineX(cell, j) * cells.outlineY(cell, i);
        }
        return twice / 2;
    }
}
