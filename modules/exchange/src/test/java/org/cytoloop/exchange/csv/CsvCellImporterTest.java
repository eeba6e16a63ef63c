/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SupportLevel;
import org.cytoloop.testkit.CellImporterContract;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCellImporterTest extends CellImporterContract {
    @Override
    protected CellImporter importer() {
        return new CsvCellImporter();
    }

    @Override
    protected void writeGoodFile(Path file) throws IOException {
        Files.writeString(file, "slice,cell,x,y,area\nS1,1,10.5,20,30\nS2,1,700,1,2\nS1,2,0,0,\nS1,3,63.9,47.9,1\n");
    }

    private Cells read(String text) throws IOException, ProblemException {
        Path file = folder.resolve("cells.csv");
        Files.writeString(file, text);
        return importer().read(file, slice(), TaskContext.quiet(1));
    }

    private String refusal(String text) {
        return assertThrows(ProblemException.class, () -> read(text)).getMessage();
    }

    @Test
    void isRegistered() throws ProblemException {
        assertEquals(
                CsvCellImporter.class,
                Services.byId(CellImporter.class, "csv-cells", "importer").getClass());
    }

    @Test
    void read_onlyXAndY_numbersByRow_areaUnknown() throws Exception {
        Cells cells = read("X, Y\r\n1.25,2\r\n\r\n3e1,4.5\r\n");
        assertEquals(2, cells.size());
        assertEquals(1.25f, cells.x(0));
        assertEquals(30f, cells.x(1));
        assertEquals(4.5f, cells.y(1));
        assertTrue(Float.isNaN(cells.area(0)));
        assertFalse(cells.hasOutlines());
    }

    @Test
    void read_semicolonTabAndByteOrderMark_areUnderstood() throws Exception {
        assertEquals(7f, read("\uFEFFx;y;area_px\n1;2;7\n").area(0));
        assertEquals(7f, read("x\ty\tarea_px2\n1\t2\t7").area(0));
        assertEquals(5f, read("\"name, of it\",x,y\n\"a \"\"b\"\"\nc\",5,6\n").x(0));
    }

    @Test
    void read_shuffledCellNumbers_keepsTheNumbers() throws Exception {
        Cells cells = read("cell,x,y\n3,30,3\n1,10,1\n2,20,2\n");
        assertEquals(10f, cells.x(0));
        assertEquals(20f, cells.x(1));
        assertEquals(30f, cells.x(2));
    }

    @Test
    void read_cellNumbersThatAreNotOneToN_areRefused() {
        assertEquals(
                "cells.csv, line 3, column cell: the number 3 is too high for the 2 cells of slice S1, which must be"
                        + " numbered 1 to 2; remove the column to number the cells by row.",
                refusal("cell,x,y\n1,1,1\n3,2,2\n"));
        assertEquals(
                "cells.csv, line 3, column cell: the number 1 occurs in line 2 already; each cell of slice S1 needs its"
                        + " own.",
                refusal("cell,x,y\n1,1,1\n1,2,2\n"));
        assertTrue(refusal("cell,x,y\n0,1,1\n").contains("line 2, column cell: \"0\" is not a cell number"));
        assertTrue(refusal("cell,x,y\n1.5,1,1\n").contains("\"1.5\" is not a cell number"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b~1,2|cells.csv, line 1: the header must have the columns x,y[,area][,slice][,cell] but is \"a,b\".",
                "1,2~3,4|cells.csv, line 1: the header must have the columns x,y[,area][,slice][,cell] but is \"1,2\".",
                "x,y,X~1,2,3|cells.csv, line 1: the header has the column \"x\" twice; rename one of them.",
                "x,y~1,2~1,abc|cells.csv, line 3, column y: \"abc\" is not a number.",
                "x,y~1,NaN|cells.csv, line 2, column y: \"NaN\" is not a number.",
                "x,y~0x10,1|cells.csv, line 2, column x: \"0x10\" is not a number.",
                "x,y~1e999,1|cells.csv, line 2, column x: \"1e999\" is not a number.",
                "x,y~,1|cells.csv, line 2, column x: \"\" is not a number.",
                "x;y~1,5;2|cells.csv, line 2, column x: \"1,5\" has a decimal comma; write 1.5.",
                "x,y~1,5,2|cells.csv, line 2: the row has 3 values but the header has 2 columns (decimals need a point, not a"
                        + " comma).",
                "x,y~1|cells.csv, line 2: the row has 1 value but the header has 2 columns (decimals need a point, not a"
                        + " comma).",
                "x,y,area~1,2,-3|cells.csv, line 2, column area: \"-3\" is not an area, which cannot be negative.",
                "x,y~1,2~64,3|cells.csv, line 3: the cell at x 64, y 3 lies outside slice S1 of 64 x 48 px; coordinates must"
                        + " be full-resolution pixels of that slice.",
                "x,y~-0.1,2|cells.csv, line 2: the cell at x -0.1, y 2 lies outside slice S1 of 64 x 48 px; coordinates must"
                        + " be full-resolution pixels of that slice.",
                "slice,x,y~S2,1,2~S3,1,2|cells.csv: there are no rows for slice S1; the column slice has S2, S3.",
                "x,y|cells.csv: there are no cells below the header.",
            })
    void read_badFile_isRefusedInOneSentence(String text, String sentence) {
        assertEquals(sentence, refusal(text.replace('~', '\n')));
    }

    @Test
    void read_lineNumbers_countLinesInsideQuotesAndEmptyLines() {
        assertTrue(refusal("note,x,y\n\"two\nlines\",1,2\n\nq,3,bad").contains("line 5, column y"));
    }

    @Test
    void read_otherEncodings_areRefusedByName() throws IOException {
        Path file = folder.resolve("cells.csv");
        Files.write(file, "x,y,näme\n1,2,3\n".getBytes(StandardCharsets.ISO_8859_1));
        ProblemException latin =
                assertThrows(ProblemException.class, () -> importer().read(file, slice(), TaskContext.quiet(1)));
        assertTrue(latin.getMessage().contains("not UTF-8"), latin.getMessage());
        Files.write(file, "x,y\n1,2\n".getBytes(StandardCharsets.UTF_16));
        ProblemException utf16 =
                assertThrows(ProblemException.class, () -> importer().read(file, slice(), TaskContext.quiet(1)));
        assertTrue(utf16.getMessage().contains("UTF-16"), utf16.getMessage());
    }

    @Test
    void read_quotationMarkLeftOpen_isRefusedWithoutReadingItAll() {
        String sentence = refusal("x,y\n\"1,2\n" + "3,4\n".repeat(6_000_000));
        assertTrue(sentence.contains("longer than") && sentence.contains("line 2"), sentence);
    }

    @Test
    void support_isByContent() throws IOException {
        Path file = folder.resolve("cells.json");
        Files.writeString(file, "x;y\n");
        assertEquals(SupportLevel.GOOD, importer().support(file));
        Files.writeString(file, "{\"x\": 1, \"y\": 2}");
        assertEquals(SupportLevel.NONE, importer().support(file));
        Files.writeString(file, "");
        assertEquals(SupportLevel.POSSIBLE, importer().support(file), "so that reading says that it is empty");
        Files.writeString(file, "some words");
        assertEquals(SupportLevel.POSSIBLE, importer().support(file));
    }

    @Test
    void read_macaqueTable_keepsTheNumbersOfTheTable() throws Exception {
        Path file = Path.of(System.getProperty("cytoloop.data", ""), "macaque_tracer", "cells.csv");
        if (!Files.isRegularFile(file)) {
            Assumptions.abort("real data absent: " + file);
        }
        Slice slice = slice("M1_01", 1280, 1024);
        Cells cells = importer().read(file, slice, TaskContext.quiet(1));
        assertEquals(816, cells.size());
        assertEquals(61.5f, cells.x(0));
        assertEquals(89.5f, cells.y(0));
        assertEquals(25f, cells.area(0));
    }

    @Test
    void slices_areThoseOfTheColumnInTheirOrder() throws IOException, ProblemException {
        Path file = folder.resolve("cells.csv");
        Files.writeString(file, "slice,x,y\nS2,1,1\nS1,2,2\nS2,3,3\n");
        assertEquals(List.of("S2", "S1"), importer().slices(file, TaskContext.quiet(1)));
        Files.writeString(file, "x,y\n1,1\n");
        assertEquals(List.of(), importer().slices(file, TaskContext.quiet(1)), "the file does not tell");
    }
}
