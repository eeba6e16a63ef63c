/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The folder of real TIFF files gives what other readers (tifffile, libtiff, Pillow, libvips) give. */
class RealTiffVariantsTest {
    /** Opened of all files that hold pixels; the folder also has bare metadata files. */
    private static final double LEAST_SHARE = 0.99;

    private static Path data(String name) {
        Path folder = Path.of(System.getProperty("cytoloop.data", "missing"), name);
        if (!Files.isDirectory(folder)) {
            Assumptions.abort("Real data absent: " + folder);
        }
        return folder;
    }

    private static List<String[]> golden() throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = RealTiffVariantsTest.class.getResourceAsStream("tiff-variants.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t"));
                }
            }
        }
        return rows;
    }

    private static SliceReader open(Path file) throws ProblemException {
        return Services.readerFor(file)
                .orElseThrow(() -> new ProblemException(file.getFileName() + ": no reader knows this format."))
                .open(file);
    }

    @Test
    void everyFile_isReadAsOtherReadersDoOrRefusedInOneSentence() throws IOException {
        Path folder = data("tiff_variants");
        int opened = 0;
        int withPixels = 0;
        List<String> wrong = new ArrayList<>();
        for (String[] row : golden()) {
            Path file = folder.resolve(row[0]);
            boolean refused = row[1].equals("refused");
            withPixels += refused && row[0].startsWith("ome_xml/") ? 0 : 1;
            try (SliceReader reader = open(file)) {
                opened++;
                String difference = refused ? "is opened although nothing is known of it" : difference(reader, row);
                if (difference != null) {
                    wrong.add(row[0] + ": " + difference);
                }
            } catch (ProblemException e) {
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
                if (!refused) {
                    wrong.add(e.getMessage());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(opened >= LEAST_SHARE * withPixels, opened + " of " + withPixels + " files with pixels");
    }

    private static String difference(SliceReader reader, String[] row) throws ProblemException {
        SliceSeries series = reader.series().get(0);
        SeriesInfo info = series.info();
        String size = info.width() + " x " + info.height() + " " + info.type().label();
        String expected = row[2] + " x " + row[3] + " " + row[4];
        if (!size.equals(expected) || info.channels().size() != row.length - 6) {
            return size + ", " + info.channels().size() + " channels instead of " + expected;
        }
        double tolerance = Double.parseDouble(row[5]);
        for (int c = 0; c < info.channels().size(); c++) {
            double[] found = statistics(series, c);
            String[] known = row[6 + c].split(" ");
            for (int i = 0; i < 3; i++) {
                double value = Double.parseDouble(known[i]);
                if (!(Math.abs(found[i] - value) <= tolerance + 1e-9 * Math.abs(value)) && found[i] != value) {
                    return "channel " + c + " " + found[0] + " " + found[1] + " " + found[2] + " instead of "
                            + row[6 + c];
                }
            }
        }
        return null;
    }

    /** Minimum, maximum and mean, tile by tile as the program itself reads; NaN left out. */
    private static double[] statistics(SliceSeries series, int channel) throws ProblemException {
        SeriesInfo info = series.info();
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        long n = 0;
        for (int y = 0; y < info.height(); y += 500) {
            for (int x = 0; x < info.width(); x += 500) {
                int width = Math.min(500, info.width() - x);
                int height = Math.min(500, info.height() - y);
                PixelTile tile = series.read(channel, 0, 0, 0, x, y, width, height);
                for (int i = 0; i < width * height; i++) {
                    double value = tile.value(i);
                    if (!Double.isNaN(value)) {
                        min = Math.min(min, value);
                        max = Math.max(max, value);
                        sum += value;
                        n++;
                    }
                }
            }
        }
        return new double[] {min, max, sum / n};
    }

    @Test
    void brokenFiles_areRefusedInOneSentence() throws IOException, ProblemException {
        Path folder = data("tiff_broken");
        int refused = 0;
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            if (file.getFileName().toString().startsWith("ok_")) {
                open(file).close();
                continue;
            }
            try (SliceReader reader = open(file)) {
                throw new AssertionError(file + " was opened as " + reader.format());
            } catch (ProblemException e) {
                refused++;
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
                assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
            }
        }
        assertEquals(files.size() - 1, refused);
    }
}
