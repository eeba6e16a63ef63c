/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.testkit.CellImporterContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonCellImporterTest extends CellImporterContract {
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[10,20],[14,20],[14,26],[10,26],[10,20]]]}";

    @Override
    protected CellImporter importer() {
        return new GeoJsonCellImporter();
    }

    @Override
    protected void writeGoodFile(Path file) throws IOException {
        Files.writeString(
                file,
                "{\"type\":\"FeatureCollection\",\"features\":[\n" + feature(SQUARE, "") + ",\n"
                        + feature("{\"type\":\"Point\",\"coordinates\":[3.5,4.25]}", "") + ",\n"
                        + feature("{\"coordinates\":[[30,30,1],[31,32]],\"type\":\"MultiPoint\"}", "") + "]}");
    }

    private static String feature(String geometry, String properties) {
        return "{\"type\":\"Feature\",\"id\":\"x\",\"geometry\":" + geometry + ",\"properties\":{" + properties + "}}";
    }

    private Cells read(String text) throws IOException, ProblemException {
        Path file = folder.resolve("cells.geojson");
        Files.writeString(file, text);
        return importer().read(file, slice(), TaskContext.quiet(1));
    }

    private Cells readOne(String geometry) throws IOException, ProblemException {
        return read("{\"features\":[" + feature(geometry, "") + "],\"type\":\"FeatureCollection\"}");
    }

    @Test
    void read_polygon_hasShoelaceCentroidAndArea() throws Exception {
        Cells cells = readOne(SQUARE);
        assertEquals(12f, cells.x(0));
        assertEquals(23f, cells.y(0));
        assertEquals(24f, cells.area(0));
        assertEquals(4, cells.outlinePoints(0));
        assertEquals(14f, cells.outlineX(0, 1));
    }

    @Test
    void read_point_takesTheAreaThatWasMeasured_ofItsOwnFeatureOnly() throws Exception {
        String point = "{\"type\":\"Point\",\"coordinates\":[3.5,4.25]}";
        Cells cells = read("{\"type\":\"FeatureCollection\",\"features\":["
                + feature(point, "\"measurements\":{\"cFos: p_on\":0.5,\"area px^2\":128.5}") + ","
                + feature(point, "") + ","
                + feature(point, "\"measurements\":{\"area px^2\":-3}") + ","
                + feature(point, "\"measurements\":[{\"name\":\"area px^2\",\"value\":7}]") + ","
                + feature(SQUARE, "\"measurements\":{\"area px^2\":1}") + "]}");
        assertEquals(128.5f, cells.area(0));
        assertTrue(Float.isNaN(cells.area(1)));
        assertTrue(Float.isNaN(cells.area(2)));
        assertTrue(Float.isNaN(cells.area(3)));
        assertEquals(24f, cells.area(4));
    }

    @Test
    void read_triangle_inEitherDirection_isTheSameCell() throws Exception {
        String there = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[6,0],[0,6]]]}";
        String back = "{\"type\":\"Polygon\",\"coordinates\":[[[0,6],[6,0],[0,0]]]}";
        for (String triangle : new String[] {there, back}) {
            Cells cells = readOne(triangle);
            assertEquals(2f, cells.x(0), 1e-6f);
            assertEquals(2f, cells.y(0), 1e-6f);
            assertEquals(18f, cells.area(0));
        }
    }

    @Test
    void read_holesAreTakenOff_largestPartGivesTheOutline() throws Exception {
        Cells cells = readOne("{\"type\":\"MultiPolygon\",\"coordinates\":["
                + "[[[0,0],[2,0],[2,2],[0,2],[0,0]]],"
                + "[[[10,10],[20,10],[20,20],[10,20],[10,10]],[[12,12],[12,18],[18,18],[18,12],[12,12]]]]}");
        assertEquals(4 + 100 - 36, cells.area(0));
        assertEquals((4 * 1 + 64 * 15) / 68f, cells.x(0), 1e-5f);
        assertEquals(4, cells.outlinePoints(0));
        assertEquals(10f, cells.outlineX(0, 0));
    }

    @Test
    void read_quPathCells_nucleusIsPreferred_annotationsAreLeftOut() throws Exception {
        String region = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[60,0],[60,40],[0,40],[0,0]]]}";
        String nucleus = "{\"type\":\"Polygon\",\"coordinates\":[[[11,21],[13,21],[13,23],[11,23],[11,21]]]}";
        Cells cells = read("["
                + feature(region, "\"objectType\":\"annotation\",\"classification\":{\"name\":\"Cortex\"}") + ","
                + "{\"type\":\"Feature\",\"properties\":{\"measurements\":{\"a\":1},\"objectType\":\"cell\"},"
                + "\"geometry\":" + SQUARE + ",\"nucleusGeometry\":" + nucleus + "}]");
        assertEquals(1, cells.size());
        assertEquals(12f, cells.x(0));
        assertEquals(22f, cells.y(0));
        assertEquals(4f, cells.area(0));
    }

    @Test
    void read_annotationsOnly_areTheCells() throws Exception {
        assertEquals(
                1,
                read("[" + feature(SQUARE, "\"objectType\":\"annotation\"") + "]")
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"Topology\"}|cells.geojson: this is not a GeoJSON FeatureCollection (it has no \"features\").",
                "{\"features\":[]}|cells.geojson: there are no cells in it (no Feature with a geometry).",
                "{\"features\":5}|cells.geojson, line 1, column 14: \"features\" is not a list.",
                "[7]|cells.geojson, line 1, column 3: this is not a GeoJSON Feature.",
            })
    void read_badFile_isRefusedInOneSentence(String text, String sentence) {
        assertEquals(sentence, refusal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}|not \"LineString\"",
                "{\"type\":\"Polygon\",\"coordinates\":[1,2]}|do not fit the type Polygon",
                "{\"type\":\"Point\",\"coordinates\":[1]}|these are not coordinates",
                "{\"type\":\"Point\",\"coordinates\":[\"1\",2]}|these are not coordinates",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],3]]}|these are not coordinates",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[1,2]]]}|no area",
                "{\"type\":\"Point\",\"coordinates\":[100,2]}|feature 1: the cell at x 100, y 2 lies outside slice S1",
                "{\"type\":\"Point\",\"coordinates\":[1e999,2]}|lies outside slice S1",
                "{\"type\":\"Polygon\",\"coordinates\":[[[-900,20],[910,20],[910,26],[-900,26]]]}|outline leaves slice S1",
                "{\"type\":\"Point\",\"coordinates\":[1,2]|is not JSON",
            })
    void read_badGeometry_isRefusedNamingThePlace(String geometry, String part) {
        String sentence = refusal("{\"features\":[{\"type\":\"Feature\",\"geometry\":" + geometry + "}]}");
        assertTrue(sentence.startsWith("cells.geojson, line 1, ") && sentence.contains(part), sentence);
    }

    @Test
    void read_endlessNesting_isRefused() {
        String sentence = refusal("{\"a\":" + "[".repeat(200_000));
        assertTrue(sentence.contains("nesting"), sentence);
        sentence = refusal("{\"features\":[{\"geometry\":{\"coordinates\":" + "[".repeat(200_000));
        assertTrue(sentence.contains("these are not coordinates"), sentence);
    }

    private String refusal(String text) {
        return assertThrows(ProblemException.class, () -> read(text)).getMessage();
    }
}
