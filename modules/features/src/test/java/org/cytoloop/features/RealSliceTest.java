/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A slice of macaque brain with two tracers and the expert's answers, when the real data is there. */
class RealSliceTest {
    private static final FeatureContext CONTEXT = DiscSlice.context(5.64, "red", "green");

    private final List<String[]> rows = new ArrayList<>();
    private DiscSlice slice;
    private Cells cells;

    private void load() throws IOException {
        Path folder = Path.of(System.getProperty("cytoloop.data", "absent"), "macaque_tracer");
        Path image = folder.resolve("M1_01.ome.tif");
        Path table = folder.resolve("cells.csv");
        if (!Files.isRegularFile(image) || !Files.isRegularFile(table)) {
            Assumptions.abort("real slices absent: " + folder);
        }
        slice = new DiscSlice(1280, 1024, 2, Double.NaN);
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(image.toFile())) {
            reader.setInput(in);
            for (int c = 0; c < 2; c++) {
                Raster raster = reader.read(c).getRaster();
                raster.getSamples(0, 0, 1280, 1024, 0, slice.data[c]);
            }
        } finally {
            reader.dispose();
        }
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("M1_01,")) {
                rows.add(line.split(",", -1));
            }
        }
        double[] xy = new double[2 * rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            xy[2 * i] = Double.parseDouble(rows.get(i)[3]);
            xy[2 * i + 1] = Double.parseDouble(rows.get(i)[4]);
        }
        cells = DiscSlice.at(xy);
    }

    @Test
    void everyValue_existsButTheShape_andSignalTellsOnFromOff() throws IOException, ProblemException {
        load();
        for (FeatureExtractor extractor : Services.all(FeatureExtractor.class)) {
            List<FeatureSpec> specs = extractor.features(CONTEXT);
            float[][] values = slice.measure(extractor, cells, CONTEXT);
            for (int j = 0; j < specs.size(); j++) {
                for (float value : values[j]) {
                    assertTrue(
                            Float.isFinite(value) || specs.get(j).extractor().equals("shape"),
                            specs.get(j).name());
                }
            }
        }
        float[][] channels = slice.measure(new ChannelFeatures(), cells, CONTEXT);
        float[] difference = channels[DiscSlice.column(new ChannelFeatures(), "red:green.difference", CONTEXT)];
        assertTrue(auc(difference, 6) > 0.9, "red: " + auc(difference, 6));
        assertTrue(auc(difference, 7) < 0.2, "green: " + auc(difference, 7));
        float[][] contrast = slice.measure(new ContrastFeatures(), cells, CONTEXT);
        float[] ring = contrast[DiscSlice.column(new ContrastFeatures(), "red.contrast_ring", CONTEXT)];
        assertTrue(auc(ring, 6) > 0.85, "red: " + auc(ring, 6));
    }

    /** Share of pairs of an ON and an OFF cell in which the ON cell has the larger value. */
    private double auc(float[] values, int truthColumn) {
        long pairs = 0;
        double right = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                if (rows.get(i)[truthColumn].equals("ON") && rows.get(j)[truthColumn].equals("OFF")) {
                    pairs++;
                    right += values[i] > values[j] ? 1 : values[i] == values[j] ? 0.5 : 0;
                }
            }
        }
        assertFalse(pairs == 0);
        return right / pairs;
    }
}
