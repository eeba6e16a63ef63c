/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.testkit.StudyExporterContract.SmallStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that say how the numbers came about. */
class CsvSourceTablesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void export() throws Exception {
        new CsvStudyExporter().export(new SmallStudy(DetectionMode.SHARED), folder, TaskContext.quiet(1));
    }

    private List<Map<String, String>> table(String name) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(folder.resolve(name));
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    @Test
    void batches_haveRectangleClassAndChance() throws Exception {
        List<Map<String, String>> rows = table("batches.csv");
        assertEquals(2, rows.size());
        assertEquals(
                Map.ofEntries(
                        Map.entry("staining", "cFos"),
                        Map.entry("batch", "3"),
                        Map.entry("slice", "A_1"),
                        Map.entry("x", "0.5"),
                        Map.entry("y", "10"),
                        Map.entry("width", "100"),
                        Map.entry("height", "200.25"),
                        Map.entry("class", "ON"),
                        Map.entry("asked", "30"),
                        Map.entry("eligible", "77"),
                        Map.entry("drawn", "30"),
                        Map.entry("seed", "9"),
                        Map.entry("sampler", "rectangle-1"),
                        Map.entry("annotator", "Ann O'Tator"),
                        Map.entry("time", "2023-11-14T22:13:20.100Z")),
                rows.get(0));
        assertEquals("", rows.get(1).get("class"), "the rule gave each cell its own");
    }

    @Test
    void examDraws_haveARowForEachAnimal() throws Exception {
        List<Map<String, String>> rows = table("exam_draws.csv");
        assertEquals(3, rows.size());
        assertEquals("", rows.get(0).get("animal"));
        assertEquals("8", rows.get(1).get("eligible"));
        assertEquals("1", rows.get(1).get("drawn"));
        assertEquals("2023-11-14T22:16:49.000Z", rows.get(1).get("closed"));
        assertEquals("", rows.get(2).get("closed"), "still answered");
    }

    @Test
    void examCalls_areThoseOfExamCells_underEveryRound() throws Exception {
        List<Map<String, String>> rows = table("exam_calls.csv");
        assertEquals(4, rows.size(), "two cells, two rounds");
        assertEquals(Map.of("staining", "cFos", "round", "1", "slice", "B_1", "cell", "2", "p_on", "0.4"), rows.get(0));
    }

    @Test
    void training_hasOutOfFoldCalls_andIsNoTableOfLabels() throws Exception {
        List<Map<String, String>> rows = table("training.csv");
        assertEquals(2, rows.size());
        assertEquals("0.75", rows.get(0).get("p_on_grouped"));
        assertEquals("ON", rows.get(0).get("trained_as"));
        assertEquals("", rows.get(1).get("p_on_grouped"), "not tested");
        assertEquals("7", rows.get(1).get("cell_set"));
        for (String file : List.of("training.csv", "exam_calls.csv")) {
            assertThrows(
                    ProblemException.class,
                    () -> new CsvLabelImporter().read(folder.resolve(file), TaskContext.quiet(1)),
                    file);
        }
    }

    @Test
    void detections_haveEverySlice_andNothingWhereItWasNotDetected() throws Exception {
        List<Map<String, String>> rows = table("detections.csv");
        assertEquals(4, rows.size());
        assertEquals("2000", rows.get(0).get("width_px"));
        assertEquals("0.5", rows.get(0).get("pixel_size_um"));
        assertEquals("DAPI + cFos", rows.get(0).get("channels"));
        assertEquals("nuclei", rows.get(0).get("source"));
        assertEquals("4", rows.get(0).get("cells"));
        for (String column : List.of("source", "cell_set", "diameter_px", "time", "cells")) {
            assertEquals("", rows.get(2).get(column), column);
        }
        assertEquals("", rows.get(3).get("pixel_size_um"));
    }

    @Test
    void settings_haveWhatEverythingWasDoneWith() throws Exception {
        List<Map<String, String>> rows = table("settings.csv");
        assertEquals("SHARED", value(rows, "study", "", "", "detection"));
        assertEquals("PV", value(rows, "staining", SmallStudy.AWKWARD, "", "channel"));
        List<String> masks = rows.stream()
                .filter(row -> row.get("kind").equals("mask"))
                .map(row -> row.get("name") + " " + row.get("value"))
                .toList();
        assertEquals(
                List.of(
                        "from 2023-11-14T22:13:20.000Z",
                        "to 2023-11-14T22:13:20.009Z",
                        "from 2023-11-14T22:13:21.000Z",
                        "to "),
                masks);
        assertEquals("10.5", value(rows, "features", "", "", "cell_diameter"));
        assertEquals("um", value(rows, "features", "", "", "unit"));
        assertEquals("9, \"px\"", value(rows, "detection", "A_1", "", "parameter diameter"));
        assertEquals("3", value(rows, "round", "cFos", "2", "trainer_version"));
        assertEquals("100", value(rows, "round", "cFos", "2", "parameter trees"));
        assertEquals("intensity shape", value(rows, "round", "cFos", "2", "feature_sets"));
    }

    private static String value(List<Map<String, String>> rows, String kind, String of, String round, String name) {
        Map<String, String> where = Map.of("kind", kind, "of", of, "round", round, "name", name);
        List<String> values = rows.stream()
                .filter(row -> row.entrySet().containsAll(where.entrySet()))
                .map(row -> row.get("value"))
                .toList();
        assertEquals(1, values.size(), where + " in " + rows);
        return values.get(0);
    }
}
