/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.mask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.spi.SupportLevel;
import org.cytoloop.testkit.CellImporterContract;
import org.junit.jupiter.api.Test;

class LabelMaskImporterTest extends CellImporterContract {
    @Override
    protected CellImporter importer() {
        return new LabelMaskImporter();
    }

    @Override
    protected void writeGoodFile(Path file) throws IOException {
        int[] labels = new int[64 * 48];
        block(labels, 64, 9, 10, 20, 4, 6);
        block(labels, 64, 300, 50, 40, 14, 8);
        block(labels, 64, 2, 0, 0, 5, 3);
        Files.write(file, PlainMaskReader.bytes(1, 1, 64, labels));
    }

    private static void block(int[] labels, int width, int label, int x, int y, int w, int h) {
        for (int row = y; row < y + h; row++) {
            Arrays.fill(labels, row * width + x, row * width + x + w, label);
        }
    }

    private Cells read(int channels, int type, int width, int[] labels) throws IOException, ProblemException {
        Path file = folder.resolve("mask.dat");
        Files.write(file, PlainMaskReader.bytes(channels, type, width, labels));
        return importer().read(file, slice("S1", width, labels.length / width), TaskContext.quiet(1));
    }

    /** One character per pixel: a digit is a label, anything else background. */
    private Cells draw(String... rows) throws IOException, ProblemException {
        int width = rows[0].length();
        int[] labels = new int[width * rows.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Math.max(0, Character.digit(rows[i / width].charAt(i % width), 10));
        }
        return read(1, 0, width, labels);
    }

    private static String outline(Cells cells, int cell) {
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < cells.outlinePoints(cell); p++) {
            text.append((int) cells.outlineX(cell, p)).append(',').append((int) cells.outlineY(cell, p));
            text.append(' ');
        }
        return text.toString().trim();
    }

    @Test
    void read_blocks_areOrderedByLabel_withCentroidAreaAndOutline() throws Exception {
        Path file = folder.resolve("mask.dat");
        writeGoodFile(file);
        Cells cells = importer().read(file, slice(), TaskContext.quiet(1));
        assertEquals(3, cells.size());
        assertEquals(2.5f, cells.x(0));
        assertEquals(1.5f, cells.y(0));
        assertEquals(15f, cells.area(0));
        assertEquals("5,0 5,3 0,3 0,0", outline(cells, 0));
        assertEquals(12f, cells.x(1));
        assertEquals(23f, cells.y(1));
        assertEquals("64,40 64,48 50,48 50,40", outline(cells, 2));
    }

    @Test
    void read_lShape_cornersAreKept_straightPointsAreNot() throws Exception {
        Cells cells = draw("1..", "1..", "111");
        assertEquals("1,0 1,2 3,2 3,3 0,3 0,0", outline(cells, 0));
    }

    @Test
    void read_touchingCells_areApart() throws Exception {
        Cells cells = draw("1122", "1122");
        assertEquals("2,0 2,2 0,2 0,0", outline(cells, 0));
        assertEquals("4,0 4,2 2,2 2,0", outline(cells, 1));
    }

    @Test
    void read_ring_outlineIsTheOuterOne_areaIsThatOfThePixels() throws Exception {
        Cells cells = draw("11111", "1...1", "1.2.1", "1...1", "11111");
        assertEquals("5,0 5,5 0,5 0,0", outline(cells, 0));
        assertEquals(16f, cells.area(0));
        assertEquals("3,2 3,3 2,3 2,2", outline(cells, 1));
    }

    @Test
    void read_labelInPieces_largestPieceGivesTheOutline() throws Exception {
        Cells cells = draw("1....", "..111", "..111", "1....");
        assertEquals("5,1 5,3 2,3 2,1", outline(cells, 0));
        assertEquals(8f, cells.area(0));
        // pieces that touch at a corner are apart
        assertEquals("3,1 3,2 1,2 1,1", outline(draw("1...", ".11."), 0));
    }

    @Test
    void outline_ofRandomBlobs_enclosesThePixelsOfItsPiece() throws Exception {
        SeededRandom random = new SeededRandom(5);
        for (int round = 0; round < 50; round++) {
            int[] labels = new int[40 * 30];
            int count = 0;
            // one connected blob without holes: a column chart
            int low = 15;
            int high = 15;
            for (int x = 5; x < 35; x++) {
                low = Math.max(0, Math.min(low + random.nextInt(5) - 2, 14));
                high = Math.min(29, Math.max(high + random.nextInt(5) - 2, 15));
                for (int y = low; y <= high; y++) {
                    labels[y * 40 + x] = 7;
                    count++;
                }
            }
            Cells cells = read(1, 1, 40, labels);
            double twice = 0;
            int n = cells.outlinePoints(0);
            for (int p = 0; p < n; p++) {
                int q = (p + 1) % n;
                twice += (double) cells.outlineX(0, p) * cells.outlineY(0, q)
                        - (double) cells.outlineX(0, q) * cells.outlineY(0, p);
            }
            assertEquals(count, twice / 2);
            assertEquals(count, cells.area(0));
        }
    }

    @Test
    void read_wholeFloats_areLabels() throws Exception {
        assertEquals(1, read(1, 2, 4, new int[] {0, 2, 2, 0}).size());
    }

    @Test
    void read_wrongMasks_areRefusedInOneSentence() throws IOException {
        assertEquals(
                "mask.dat: a label mask has one channel but this image has 3.",
                refusal(3, 1, 4, new int[] {0, 1, 1, 0}));
        assertEquals(
                "mask.dat, row 2, column 1: the value 1.5 is not a label; a label mask has 0 for background and whole"
                        + " numbers for cells.",
                refusal(1, 2, 2, new int[] {0, 2, 3, 0}));
        assertEquals("mask.dat: the label mask is empty (every pixel is 0).", refusal(1, 1, 2, new int[] {0, 0, 0, 0}));
        Path file = folder.resolve("mask.dat");
        writeGoodFile(file);
        ProblemException size = assertThrows(
                ProblemException.class, () -> importer().read(file, slice("S1", 48, 64), TaskContext.quiet(1)));
        assertEquals(
                "mask.dat: the label mask has 64 x 48 px but slice S1 has 48 x 64 px; they must be equal.",
                size.getMessage());
    }

    private String refusal(int channels, int type, int width, int[] labels) {
        return assertThrows(ProblemException.class, () -> read(channels, type, width, labels))
                .getMessage();
    }

    @Test
    void read_manyCells_inSeveralStrips_areAllThere() throws Exception {
        int[] labels = new int[250 * 250];
        int label = 0;
        for (int y = 0; y + 4 < 250; y += 5) {
            for (int x = 0; x + 4 < 250; x += 5) {
                block(labels, 250, ++label, x, y, 4, 4);
            }
        }
        Cells cells = read(1, 1, 250, labels);
        assertEquals(2500, cells.size());
        for (int i = 0; i < cells.size(); i++) {
            assertEquals(16f, cells.area(i));
            assertEquals(5f * (i % 50) + 2, cells.x(i));
            assertEquals(4, cells.outlinePoints(i));
        }
    }

    @Test
    void support_anImageIsPossible_textIsNot() throws IOException {
        Path file = folder.resolve("mask.dat");
        writeGoodFile(file);
        assertEquals(SupportLevel.POSSIBLE, importer().support(file));
        Files.writeString(file, "x,y\n");
        assertEquals(SupportLevel.NONE, importer().support(file));
        assertTrue(importer().support(folder.resolve("missing")) == SupportLevel.NONE);
    }
}
