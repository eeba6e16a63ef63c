/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.testkit.ArrayPlane;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Detection against hand-drawn masks, with default parameters, by the one-to-one matching of centroids. */
class RealNucleiTest {
    private static Path folder(String name) {
        Path path = Path.of(System.getProperty("cytoloop.data", "absent"), name);
        if (!Files.isDirectory(path)) {
            Assumptions.abort("real images absent: " + path);
        }
        return path;
    }

    /** Mean of the colours, or the only channel. */
    private static ArrayPlane read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        Raster raster = image.getRaster();
        int bands = Math.min(3, raster.getNumBands());
        float[] pixel = new float[raster.getNumBands()];
        float[] values = new float[image.getWidth() * image.getHeight()];
        for (int i = 0; i < values.length; i++) {
            raster.getPixel(i % image.getWidth(), i / image.getWidth(), pixel);
            float sum = 0;
            for (int b = 0; b < bands; b++) {
                sum += pixel[b];
            }
            values[i] = sum / bands;
        }
        return new ArrayPlane(image.getWidth(), image.getHeight(), values);
    }

    /** Adds hits, cells and true nuclei of an image to the counts. */
    private static void score(Path image, Path mask, int[] counts) throws IOException, ProblemException {
        NucleiDetector detector = new NucleiDetector();
        ArrayPlane plane = read(image);
        ArrayPlane labels = read(mask);
        assertEquals(plane.width(), labels.width());
        int[] truth = new int[labels.pixels().length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (int) labels.pixels()[i];
        }
        Cells cells = detector.detect(plane, ParameterSet.defaults(detector.parameters()), TaskContext.quiet(2))
                .cells();
        counts[0] += SyntheticNuclei.hits(cells, truth, plane.width());
        counts[1] += cells.size();
        counts[2] += (int) Arrays.stream(truth).distinct().count() - 1;
    }

    private static double f1(int[] counts) {
        return 2.0 * counts[0] / (counts[1] + counts[2]);
    }

    @Test
    void fluorescenceFields_areDetectedAtF1AboveTheUsualRecipe() throws IOException, ProblemException {
        List<Path> images;
        try (Stream<Path> files = Files.list(folder("dsb2018_nuclei"))) {
            images = files.filter(f -> f.toString().endsWith(".png")).sorted().toList();
        }
        int[] counts = new int[3];
        for (Path image : images) {
            String name = image.getFileName().toString();
            score(image, image.resolveSibling(name.replace(".png", "_mask.tif")), counts);
        }
        assertEquals(648, counts[2], "true nuclei");
        assertTrue(f1(counts) >= 0.94, "F1 " + f1(counts));
    }

    @Test
    void crowdedTissue_isDetectedAtF1AboveTheUsualRecipe() throws IOException, ProblemException {
        Path folder = folder("deepliif_ki67");
        int[] counts = new int[3];
        // the first page of the stack is DAPI
        score(folder.resolve("Bladder1_DAPI_Ki67_Lap2.tif"), folder.resolve("Bladder1_instances.tif"), counts);
        assertEquals(183, counts[2], "true nuclei");
        assertTrue(f1(counts) >= 0.86, "F1 " + f1(counts));
    }
}
