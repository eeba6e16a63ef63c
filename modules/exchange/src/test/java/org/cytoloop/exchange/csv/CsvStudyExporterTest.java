/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.spi.StudyView;
import org.cytoloop.testkit.StudyExporterContract;
import org.junit.jupiter.api.Test;

class CsvStudyExporterTest extends StudyExporterContract {
    @Override
    protected StudyExporter exporter() {
        return new CsvStudyExporter();
    }

    private List<Map<String, String>> table(String name) throws IOException {
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

    private static Map<String, String> row(List<Map<String, String>> table, Map<String, String> where) {
        List<Map<String, String>> rows = table.stream()
                .filter(row -> row.entrySet().containsAll(where.entrySet()))
                .toList();
        assertEquals(1, rows.size(), where + " in " + table);
        return rows.get(0);
    }

    private void export(DetectionMode mode) throws Exception {
        exporter().export(new SmallStudy(mode), folder, TaskContext.quiet(1));
    }

    @Test
    void isRegistered() throws Exception {
        assertEquals(
                List.of("csv", "geojson", "arff"),
                Services.all(StudyExporter.class).stream()
                        .map(StudyExporter::id)
                        .toList());
    }

    @Test
    void counts_detectedWithoutCells_isZero_notDetected_isEmpty() throws Exception {
        StudyView study = new SmallStudy(DetectionMode.SHARED) {
            @Override
            public Optional<Cells> cells(String slice) {
                return slice.equals("A_2") ? Optional.of(Cells.none()) : super.cells(slice);
            }

            @Override
            public List<Sample> samples(String staining) {
                return List.of();
            }

            @Override
            public Optional<float[]> probabilities(String slice, RoundInfo round) {
                return slice.equals("A_2") ? Optional.of(new float[0]) : super.probabilities(slice, round);
            }
        };
        exporter().export(study, folder, TaskContext.quiet(1));
        List<Map<String, String>> slices = table("slices.csv");
        Map<String, String> noCells = row(slices, Map.of("slice", "A_2", "staining", "cFos"));
        assertEquals("0", noCells.get("cells"));
        assertEquals("0", noCells.get("on"));
        assertEquals("0", noCells.get("cells_per_mm2"));
        assertEquals("", noCells.get("percent_on"));
        Map<String, String> leftOut = row(slices, Map.of("slice", "A_3", "staining", "cFos"));
        assertEquals("", leftOut.get("cells"));
        assertEquals("", leftOut.get("on"));
        assertEquals("", leftOut.get("cells_per_mm2"));
        assertEquals("cells not detected or imported", leftOut.get("left_out"));
        Map<String, String> animal = row(table("animals.csv"), Map.of("animal", "A", "staining", "cFos"));
        assertEquals("2", animal.get("slices"));
        assertEquals("1", animal.get("slices_left_out"));
        assertEquals("4", animal.get("cells"));
    }

    @Test
    void cells_oneRowPerCellAndStaining_readBackAsTheSameCells() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("cells.csv");
        assertEquals(3 * 4 * 2, rows.size());
        assertEquals(
                Map.ofEntries(
                        Map.entry("slice", "A_1"),
                        Map.entry("animal", "A"),
                        Map.entry("group", "=control"),
                        Map.entry("cell", "1"),
                        Map.entry("x", "10.5"),
                        Map.entry("y", "20.25"),
                        Map.entry("area_px", "16"),
                        Map.entry("staining", "cFos"),
                        Map.entry("p_on", "0.9"),
                        Map.entry("call", "ON"),
                        Map.entry("round", "2"),
                        Map.entry("label", "ON"),
                        Map.entry("origin", "RECTANGLE")),
                rows.get(0));
        // a p(ON) of exactly the threshold is ON; a double threshold is compared with the float as it is
        assertEquals(
                "ON",
                row(rows, Map.of("slice", "A_1", "cell", "2", "staining", "cFos"))
                        .get("call"));
        assertEquals(
                "OFF",
                row(rows, Map.of("slice", "A_1", "cell", "4", "staining", "cFos"))
                        .get("call"));
        Map<String, String> notClassified = row(rows, Map.of("slice", "A_2", "cell", "2", "staining", "cFos"));
        assertEquals("", notClassified.get("call"));
        assertEquals("", notClassified.get("p_on"));
        assertEquals("", notClassified.get("round"));
        assertEquals("UNSURE", notClassified.get("label"));

        StudyView study = new SmallStudy(DetectionMode.SHARED);
        Path oneStaining = folder.resolve("one.csv");
        List<String> lines = Files.readAllLines(folder.resolve("cells.csv"));
        Files.write(
                oneStaining, lines.stream().filter(line -> !line.contains("PV")).toList());
        for (Slice slice : study.slices().subList(0, 2)) {
            Cells expected = study.cells(slice.name()).orElseThrow();
            Cells actual = new CsvCellImporter().read(oneStaining, slice, TaskContext.quiet(1));
            assertEquals(expected.size(), actual.size());
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.x(i), actual.x(i));
                assertEquals(expected.y(i), actual.y(i));
                assertEquals(expected.area(i), actual.area(i));
            }
        }
    }

    @Test
    void slices_shared_hasTotalsAndDensities_butNoZeroWhereNothingIsKnown() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("slices.csv");
        Map<String, String> classified = row(rows, Map.of("slice", "A_1", "staining", "cFos"));
        assertEquals("4", classified.get("cells"));
        assertEquals("2", classified.get("on"));
        assertEquals("2", classified.get("off"));
        assertEquals("50", classified.get("percent_on"));
        // 2000 x 1000 px of 0.5 µm
        assertEquals("0.5", classified.get("analysed_mm2"));
        assertEquals("8", classified.get("cells_per_mm2"));
        assertEquals("4", classified.get("on_per_mm2"));
        assertEquals("1", classified.get("samples_on"));
        assertEquals("", classified.get("left_out"));
        Map<String, String> detected = row(rows, Map.of("slice", "A_2", "staining", "cFos"));
        assertEquals("4", detected.get("cells"));
        assertEquals("", detected.get("on"));
        assertEquals("", detected.get("percent_on"));
        assertEquals("not classified under the current round", detected.get("left_out"));
        Map<String, String> nothing = row(rows, Map.of("slice", "A_3", "staining", "cFos"));
        assertEquals("", nothing.get("cells"));
        assertEquals("", nothing.get("on"));
        Map<String, String> noPixelSize = row(rows, Map.of("slice", "B_1", "staining", "cFos"));
        assertEquals("2", noPixelSize.get("on"));
        assertEquals("", noPixelSize.get("analysed_mm2"));
        assertEquals("", noPixelSize.get("on_per_mm2"));
        assertEquals("treated, \"high\"", noPixelSize.get("group"));
        assertEquals(
                "",
                row(rows, Map.of("slice", "A_1", "staining", SmallStudy.AWKWARD))
                        .get("on"));
    }

    @Test
    void counts_independent_offerNoTotalsNorPercentages() throws Exception {
        export(DetectionMode.INDEPENDENT);
        for (String name : List.of("slices.csv", "animals.csv")) {
            for (Map<String, String> row : table(name)) {
                for (String column : List.of("cells", "off", "percent_on", "cells_per_mm2")) {
                    assertEquals("", row.get(column), name + " " + column);
                }
            }
        }
        assertEquals(
                "4",
                row(table("slices.csv"), Map.of("slice", "A_1", "staining", "cFos"))
                        .get("on_per_mm2"));
    }

    @Test
    void animals_sumClassifiedSlicesOnly() throws Exception {
        export(DetectionMode.SHARED);
        Map<String, String> animal = row(table("animals.csv"), Map.of("animal", "A", "staining", "cFos"));
        assertEquals("1", animal.get("slices"));
        assertEquals("2", animal.get("slices_left_out"));
        assertEquals("4", animal.get("cells"));
        assertEquals("50", animal.get("percent_on"));
        assertEquals("0.5", animal.get("analysed_mm2"));
        assertEquals("1", animal.get("samples_on"));
        Map<String, String> none = row(table("animals.csv"), Map.of("animal", "A", "staining", SmallStudy.AWKWARD));
        assertEquals("0", none.get("slices"));
        assertEquals("", none.get("on"));
        assertEquals("", none.get("analysed_mm2"));
    }

    @Test
    void samples_haveEveryField_andReadBackAsLabels() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("samples.csv");
        assertEquals(6, rows.size());
        assertEquals(
                Map.ofEntries(
                        Map.entry("slice", "A_1"),
                        Map.entry("animal", "A"),
                        Map.entry("group", "=control"),
                        Map.entry("cell", "1"),
                        Map.entry("x", "10.5"),
                        Map.entry("y", "20.25"),
                        Map.entry("staining", "cFos"),
                        Map.entry("label", "ON"),
                        Map.entry("origin", "RECTANGLE"),
                        Map.entry("batch", "3"),
                        Map.entry("rule_version", "2"),
                        Map.entry("annotator", "Ann O'Tator"),
                        Map.entry("time", "2023-11-14T22:13:20.120Z"),
                        Map.entry("inclusion_probability", "0.38961038961038963"),
                        Map.entry("miner", "")),
                rows.get(0));
        List<LabelledPoint> labels = new CsvLabelImporter().read(folder.resolve("samples.csv"), TaskContext.quiet(1));
        assertEquals(6, labels.size());
        assertEquals(10.5, labels.get(0).x());
        Map<String, String> byRule = row(rows, Map.of("slice", "B_1", "cell", "3"));
        assertEquals("RULE", byRule.get("origin"));
        assertEquals("0.25", byRule.get("inclusion_probability"));
        assertEquals("=odd, \"one\"", byRule.get("miner"));
        assertEquals("review", row(rows, Map.of("slice", "A_1", "cell", "3")).get("miner"));
        String header = Files.readAllLines(folder.resolve("samples.csv")).get(0);
        assertTrue(header.endsWith(",inclusion_probability,miner"), header);
    }

    @Test
    void findings_haveWhatWasAskedAndAnswered_andTheCellWhileItsLabelStands() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("findings.csv");
        assertEquals(3, rows.size());
        assertEquals(
                Map.ofEntries(
                        Map.entry("slice", "A_1"),
                        Map.entry("x", "30"),
                        Map.entry("y", "40.5"),
                        Map.entry("cell", "3"),
                        Map.entry("staining", "cFos"),
                        Map.entry("miner", "review"),
                        Map.entry("round", "2"),
                        Map.entry("p_on", "0.625"),
                        Map.entry("presented", "ON"),
                        Map.entry("answer", "OFF"),
                        Map.entry("mistake", "yes"),
                        Map.entry("annotator", "Ann O'Tator"),
                        Map.entry("time", "2023-11-14T22:13:20.120Z")),
                rows.get(1));
        Map<String, String> unsure = rows.get(0);
        assertEquals("100.1", unsure.get("x"));
        for (String column : List.of("cell", "round", "p_on", "mistake")) {
            assertEquals("", unsure.get(column), column);
        }
        assertEquals("3", rows.get(2).get("cell"));
        assertEquals("", rows.get(2).get("presented"));
        assertEquals("", rows.get(2).get("mistake"), "nothing was in question");
        assertThrows(
                ProblemException.class,
                () -> new CsvLabelImporter().read(folder.resolve("findings.csv"), TaskContext.quiet(1)),
                "answers are no labels to import");
    }

    @Test
    void reviews_haveARowForEachMistake_andOneWhereNoneWasNamed() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("reviews.csv");
        assertEquals(3, rows.size());
        assertEquals(
                Map.ofEntries(
                        Map.entry("slice", "A_1"),
                        Map.entry("animal", "A"),
                        Map.entry("group", "=control"),
                        Map.entry("staining", "cFos"),
                        Map.entry("round", "2"),
                        Map.entry("verdict", "MISTAKES"),
                        Map.entry("kind", "MISSED_WEAK_ON"),
                        Map.entry("x", "12.5"),
                        Map.entry("y", "80"),
                        Map.entry("kind_note", "many, \"dim\""),
                        Map.entry("note", "two\nlines"),
                        Map.entry("annotator", "Ben"),
                        Map.entry("time", "2023-11-14T22:18:20.005Z")),
                rows.get(1));
        assertEquals("EDGE", rows.get(2).get("kind"));
        assertEquals("", rows.get(2).get("x"), "the slice as a whole");
        assertEquals("two\nlines", rows.get(2).get("note"));
        assertEquals("GOOD", rows.get(0).get("verdict"));
        assertEquals("B", rows.get(0).get("animal"));
        for (String column : List.of("kind", "x", "y", "kind_note", "note")) {
            assertEquals("", rows.get(0).get(column), column);
        }
    }

    @Test
    void repeats_haveBothAnswers_andNothingWhereThereIsNone() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("repeats.csv");
        assertEquals(2, rows.size());
        assertEquals(
                Map.ofEntries(
                        Map.entry("staining", "cFos"),
                        Map.entry("repeat", "3"),
                        Map.entry("slice", "A_1"),
                        Map.entry("cell_set", "7"),
                        Map.entry("cell", "1"),
                        Map.entry("batch", ""),
                        Map.entry("first", "ON"),
                        Map.entry("first_annotator", "Ann O'Tator"),
                        Map.entry("first_time", "2023-11-14T22:13:20.120Z"),
                        Map.entry("first_rule_version", ""),
                        Map.entry("second", "OFF"),
                        Map.entry("second_annotator", "Ben"),
                        Map.entry("second_time", "2023-11-14T22:14:20.120Z"),
                        Map.entry("second_rule_version", "3"),
                        Map.entry("consensus", "UNSURE")),
                rows.get(1));
        assertEquals("4", rows.get(0).get("batch"));
        assertEquals("", rows.get(0).get("second"));
        assertEquals("", rows.get(0).get("consensus"));
    }

    @Test
    void rules_haveEveryVersion_andItsExamples() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("rules.csv");
        assertEquals(2, rows.size());
        Map<String, String> newest = row(rows, Map.of("staining", "cFos", "version", "3"));
        assertEquals("a \"bright\" ring,\nnot a spot", newest.get("on"));
        assertEquals("=nothing", newest.get("off"));
        assertEquals("cFos.mean >= 2.5 ± 0.5\ncFos.mean < 9", newest.get("conditions"));
        assertEquals("Ben", newest.get("annotator"));
        assertEquals("sharper", newest.get("note"));
        assertEquals(
                List.of(Map.of(
                        "staining",
                        "cFos",
                        "version",
                        "3",
                        "slice",
                        "A_1",
                        "x",
                        "10.5",
                        "y",
                        "20.25",
                        "kind",
                        "BORDERLINE")),
                table("rule_examples.csv"));
    }

    @Test
    void rounds_haveAColumnPerScore() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("rounds.csv");
        assertEquals(2, rows.size());
        assertEquals("0.5", rows.get(0).get("plain.f1"));
        assertEquals("", rows.get(0).get("grouped.f1"));
        assertEquals("0.3333333333333333", rows.get(1).get("grouped.f1"));
        assertEquals("random-forest", rows.get(1).get("trainer"));
    }

    @Test
    void rounds_haveNameNoteAndWeight() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("rounds.csv");
        assertEquals("", rows.get(0).get("name"));
        assertEquals("1", rows.get(0).get("on_weight"));
        assertEquals("=all, \"new\"", rows.get(1).get("name"));
        assertEquals("two\nlines", rows.get(1).get("note"));
        assertEquals("2.5", rows.get(1).get("on_weight"));
        assertEquals("no", rows.get(0).get("current"));
        assertEquals("yes", rows.get(1).get("current"));
        assertEquals("as-labelled", rows.get(0).get("balance"));
        assertEquals("", rows.get(0).get("balance_share"));
        assertEquals("weights", rows.get(1).get("balance"));
        assertEquals(5 / 7.0, Double.parseDouble(rows.get(1).get("balance_share")));
    }

    @Test
    void exam_hasItsCellsInOrder_withAnswers_andNoLabels() throws Exception {
        export(DetectionMode.SHARED);
        List<Map<String, String>> rows = table("exam.csv");
        assertEquals(2, rows.size());
        assertEquals(
                List.of(
                        "slice",
                        "animal",
                        "group",
                        "cell",
                        "x",
                        "y",
                        "staining",
                        "draw",
                        "inclusion_probability",
                        "answer",
                        "annotator",
                        "time",
                        "corrections",
                        "stratum",
                        "asked"),
                List.of(Files.readString(folder.resolve("exam.csv"))
                        .split("\r\n")[0]
                        .split(",")));
        assertEquals("A_1", rows.get(0).get("slice"));
        assertEquals("", rows.get(0).get("answer"), "not answered yet");
        assertEquals("", rows.get(0).get("time"));
        assertEquals("0.3333333333333333", rows.get(0).get("inclusion_probability"));
        assertEquals("UNSURE", rows.get(1).get("answer"));
        assertEquals("2", rows.get(1).get("cell"));
        assertEquals("0.1", rows.get(1).get("x"));
        assertEquals("2023-11-14T22:16:40.003Z", rows.get(1).get("time"));
        assertEquals("1", rows.get(1).get("corrections"));
        assertEquals("B", rows.get(1).get("stratum"));
        assertEquals("1", rows.get(1).get("asked"), "asked before the cell of the other slice");
        assertEquals("2", rows.get(0).get("asked"));
        assertTrue(table("samples.csv").stream()
                .noneMatch(
                        row -> row.get("slice").equals("B_1") && row.get("cell").equals("2")));
    }

    @Test
    void files_areStrictRfc4180InUtf8() throws Exception {
        export(DetectionMode.SHARED);
        String text = Files.readString(folder.resolve("slices.csv"), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("slice,animal,group,staining,"), text);
        assertTrue(text.endsWith("\r\n"));
        assertEquals(text.chars().filter(c -> c == '\n').count(), text.split("\r\n", -1).length - 1);
        assertTrue(text.contains(",\"=control\","), "what a spreadsheet could take for a formula is quoted");
        assertTrue(text.contains("\"treated, \"\"high\"\"\""));
    }
}
