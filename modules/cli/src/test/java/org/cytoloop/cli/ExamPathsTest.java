/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.LabelImport;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.SampleExport;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.spi.StudyView;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cells of the exam stay out of training on the paths that need images, features and files: exported labels that come
 * back, rules that label, and cells that are detected or imported again.
 */
class ExamPathsTest {
    private static final String CFOS = "cFos";

    @TempDir
    private Path folder;

    private static void label(Study study) throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        for (var slice : study.slices()) {
            int cells = study.cellSet(slice.name()).orElseThrow().count();
            for (int cell = 1; cell <= cells; cell++) {
                Label label = cell % 2 == 0 ? Label.ON : Label.OFF;
                assignments.add(new Assignment(new CellRef(slice.name(), cell), label, Double.NaN));
            }
        }
        study.label(LabelCommand.byHand(CFOS, assignments, SampleOrigin.CLICK, 0));
    }

    private static void assertOut(Study study) {
        Set<CellRef> exam = study.exams().reserved(CFOS);
        assertFalse(exam.isEmpty());
        for (Sample sample : study.samples(CFOS)) {
            assertFalse(exam.contains(sample.cell()), sample.toString());
        }
    }

    @Test
    void labelsFromFilesAndRules_neverReachTheExam() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path at = small.make("exam");
        Path samples = folder.resolve("samples.csv");
        try (Study study = Study.open(at, "Anna")) {
            label(study);
            int all = SampleExport.write(study, CFOS, samples);
            ExamDrawing.draw(study, CFOS, 12, 5);
            assertOut(study);
            assertEquals(all - 12, study.samples(CFOS).size());

            // every label there was comes back from the file, but those
            LabelImport.Outcome back = LabelImport.apply(
                    study, CFOS, samples, LabelImport.read(samples, TaskContext.quiet()), 3, SampleOrigin.IMPORT);
            assertEquals(12, back.ofExam());
            assertEquals(all - 12, back.labelled());
            assertOut(study);
            for (ExamCell cell : study.exams().cells(CFOS)) {
                study.exams().answer(CFOS, cell.cell(), Label.ON);
            }
            study.exams().close(CFOS);
            assertExportsKeepItOut(study, all);
            assertRuleKeepsItOut(study);
            assertOut(study);
            while (study.undo().isPresent()) {
                assertEquals(
                        12, study.exams().cells(CFOS).size() + study.exams().waiting(CFOS));
            }
            while (study.redo().isPresent()) {
                assertOut(study);
            }
            assertEquals(List.of(), study.verify());
        }
        CommandRun.json("detect", at, "--sensitivity", "0.6");
        try (Study study = Study.open(at, "Anna")) {
            assertOut(study);
        }
    }

    private void assertExportsKeepItOut(Study study, int all) throws Exception {
        StudyView view = study.view(slice -> StudyRule.features(study).of(slice, TaskContext.quiet()));
        Path out = Files.createDirectories(folder.resolve("out"));
        for (String format : List.of("csv", "arff")) {
            Services.byId(StudyExporter.class, format, "format").export(view, out, TaskContext.quiet());
        }
        assertEquals(13, Files.readAllLines(out.resolve("exam.csv")).size());
        assertEquals(
                all - 12 + 1, Files.readAllLines(out.resolve("samples.csv")).size());
        try (var files = Files.list(out)) {
            Path arff = files.filter(file -> file.toString().endsWith(".arff"))
                    .findFirst()
                    .orElseThrow();
            List<String> lines = Files.readAllLines(arff);
            assertEquals(all - 12, lines.size() - 1 - lines.indexOf("@data"), "rows to train on");
        }
        Path exam = out.resolve("exam.csv");
        assertThrows(ProblemException.class, () -> LabelImport.read(exam, TaskContext.quiet()), "no table of labels");
        // somebody renames the column: the cells are passed over all the same
        Path forged = folder.resolve("forged.csv");
        Files.writeString(forged, Files.readString(exam).replaceFirst("answer", "label"));
        LabelImport.Outcome outcome = LabelImport.apply(
                study, CFOS, forged, LabelImport.read(forged, TaskContext.quiet()), 3, SampleOrigin.IMPORT);
        assertEquals(12, outcome.ofExam());
        assertEquals(0, outcome.labelled());
    }

    private static void assertRuleKeepsItOut(Study study) throws Exception {
        study.rulebook().save(CFOS, new RuleDraft("", "", List.of("cFos.snr >= 2"), List.of(), ""));
        String slice = study.exams().cells(CFOS).get(0).cell().slice();
        study.label(LabelCommand.byHand(
                CFOS,
                study.samples(CFOS, slice).stream()
                        .map(sample -> new Assignment(sample.cell(), null, Double.NaN))
                        .toList(),
                SampleOrigin.CLICK,
                0));
        long reserved = study.exams().reserved(CFOS).stream()
                .filter(cell -> cell.slice().equals(slice))
                .count();
        Region all = new Region(0, 0, 10_000, 10_000);
        RectangleSampling.Outcome drawn =
                RectangleSampling.sampleByRule(study, CFOS, slice, all, 100_000, 3, 0, TaskContext.quiet());
        CellSetInfo cells = study.cellSet(slice).orElseThrow();
        assertEquals(cells.count() - reserved, drawn.draw().eligible());
        assertTrue(reserved > 0);
    }
}
