/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule as pre-labeller, blind repeats and masking, on real image files. */
class RuleSamplingTest {
    @TempDir
    private Path folder;

    private static void rule(Path at, String... conditions) throws Exception {
        try (Study study = Study.open(at, "Anna")) {
            study.rulebook().save("cFos", new RuleDraft("bright", "dark", List.of(conditions), List.of(), ""));
        }
    }

    private static CommandRun sample(Path at, String slice, String... more) {
        Object[] arguments = new Object[12 + more.length];
        Object[] begin = {
            "sample",
            at,
            "--staining",
            "cFos",
            "--slice",
            slice,
            "--rect",
            "0,0,512,512",
            "--class",
            "rule",
            "--annotator",
            "Anna"
        };
        System.arraycopy(begin, 0, arguments, 0, begin.length);
        System.arraycopy(more, 0, arguments, begin.length, more.length);
        return CommandRun.of(arguments);
    }

    @Test
    void sampleByRule_givesEachCellWhatTheRuleSays() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path at = small.make("rule");
        String slice = small.written().slices().get(0).slice().name();
        CommandRun without = sample(at, slice);
        assertEquals(1, without.exitCode());
        assertTrue(without.err().contains("There is no rule for cFos yet"), without.err());
        rule(at);
        assertTrue(sample(at, slice).err().contains("no conditions"));
        rule(at, "cFos.no_such >= 2");
        assertTrue(sample(at, slice).err().contains("cFos.no_such"));
        String feature;
        float[] column;
        try (Study study = Study.open(at, "Anna")) {
            FeatureMatrix matrix = StudyRule.features(study).of(slice, TaskContext.quiet());
            int index = 0;
            while (!matrix.schema().name(index).startsWith("cFos.")) {
                index++;
            }
            feature = matrix.schema().name(index);
            column = new float[matrix.rows()];
            matrix.copyColumn(index, 0, column, 0, column.length);
        }
        float[] sorted = column.clone();
        Arrays.sort(sorted);
        float middle = sorted[sorted.length / 2];
        float band = (sorted[sorted.length * 6 / 10] - sorted[sorted.length * 4 / 10]) / 2;
        rule(at, feature + " >= " + middle + " ± " + band);
        CommandRun run = sample(at, slice, "--n", "40");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("labelled by the rule: "), run.out());
        try (Study study = Study.open(at, "Anna")) {
            List<Sample> samples = study.samples("cFos", slice);
            assertEquals(40, samples.size());
            for (Sample sample : samples) {
                double value = column[sample.cell().cell() - 1];
                Label expected = value < (double) middle - band
                        ? Label.OFF
                        : value > (double) middle + band ? Label.ON : Label.UNSURE;
                assertEquals(expected, sample.label(), sample.cell() + " has " + value);
                assertEquals(SampleOrigin.RULE, sample.origin());
                assertEquals(study.rulebook().current("cFos").orElseThrow().version(), sample.ruleVersion());
                assertEquals(40.0 / column.length, sample.inclusionProbability());
            }
            assertEquals(3, samples.stream().map(Sample::label).distinct().count(), "all three answers occur");
            Batch batch = study.batches("cFos").get(0);
            assertNull(batch.label());
            assertEquals(40, batch.drawn());
            assertTrue(study.undoText().orElseThrow().contains("by the rule"));
            RectangleSampling.redraw(study, "cFos", batch.id(), 9, 0, TaskContext.quiet());
            assertNull(study.batches("cFos").get(1).label());
            assertEquals(40, study.samples("cFos").size());
            assertEquals(List.of(), study.verify());
        }
        assertEquals(0, sample(at, slice, "--n", "5", "--seed", "2").exitCode());
        JsonNode again = CommandRun.json(
                "sample",
                at,
                "--staining",
                "cFos",
                "--slice",
                slice,
                "--rect",
                "0,0,512,512",
                "--class",
                "RULE",
                "--n",
                "20",
                "--repeats",
                "0.5",
                "--annotator",
                "Anna",
                "--seed",
                "3");
        assertTrue(again.get("repeats").intValue() > 0);
        try (Study study = Study.open(at, "Anna")) {
            assertEquals(List.of(), study.verify());
            for (Repeat repeat :
                    study.repeats().ofBatch("cFos", again.get("batch").longValue())) {
                assertEquals(repeat.first(), repeat.second(), "the same rule says the same of an untouched cell");
            }
            Path out = Files.createDirectory(folder.resolve("out"));
            CommandRun export = export(study, at, out);
            assertEquals(0, export.exitCode(), export.err());
            assertTrue(Files.readString(out.resolve("rules.csv")).contains(feature + " >= "));
            assertTrue(Files.readAllLines(out.resolve("repeats.csv")).size() > 1);
            assertTrue(Files.readString(out.resolve("samples.csv")).contains(",RULE,"));
        }
    }

    /** Detects a slice anew, as many cells in another order, as soon as the features are being computed. */
    private static TaskContext detectingAnew(Study study, String slice) {
        AtomicBoolean done = new AtomicBoolean();
        return new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progress(double fraction, String what) {
                if (done.getAndSet(true)) {
                    return;
                }
                try {
                    Cells old = study.cells(slice);
                    int n = old.size();
                    float[] x = new float[n];
                    float[] y = new float[n];
                    float[] area = new float[n];
                    for (int i = 0; i < n; i++) {
                        x[i] = old.x(n - 1 - i);
                        y[i] = old.y(n - 1 - i);
                        area[i] = old.area(n - 1 - i);
                    }
                    study.setCells(slice, Cells.points(x, y, area), new CellSetInfo.Draft("again", Map.of(), 10));
                } catch (ProblemException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    @Test
    void cellsThatAreDetectedAnewMeanwhile_areNotLabelled() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path at = small.make("anew");
        String slice = small.written().slices().get(0).slice().name();
        rule(at, "cFos.snr >= 2.5");
        try (Study study = Study.open(at, "Anna")) {
            int cells = study.cells(slice).size();
            ProblemException e = assertThrows(
                    ProblemException.class,
                    () -> RectangleSampling.sampleByRule(
                            study, "cFos", slice, new Region(0, 0, 512, 512), 20, 1, 0, detectingAnew(study, slice)));
            assertEquals("Slice " + slice + " got other cells while the rule was computed; try again.", e.getMessage());
            assertEquals(cells, study.cells(slice).size(), "the number of cells does not tell");
            assertEquals(List.of(), study.samples("cFos"));
        }
    }

    /** The command opens the study itself. */
    private static CommandRun export(Study open, Path at, Path out) {
        open.close();
        return CommandRun.of("export", at, "--out", out, "--format", "csv");
    }

    @Test
    void wrongShare_andWrongClass_areRefused() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path at = small.make("share");
        String slice = small.written().slices().get(0).slice().name();
        CommandRun share = CommandRun.of(
                "sample",
                at,
                "--staining",
                "cFos",
                "--slice",
                slice,
                "--rect",
                "0,0,512,512",
                "--class",
                "ON",
                "--repeats",
                "0.6");
        assertEquals(1, share.exitCode());
        assertTrue(share.err().contains("between 0 and 0.5, not 0.6"), share.err());
        CommandRun none = CommandRun.of(
                "sample", at, "--staining", "cFos", "--slice", slice, "--rect", "0,0,512,512", "--class", "RULES");
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("ON, OFF, UNSURE or RULE"), none.err());
    }

    @Test
    void mask_isToldInTheHistory() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path at = small.make("mask");
        assertEquals(
                "The names were not hidden.",
                CommandRun.of("mask", at, "--off").out().strip());
        JsonNode on = CommandRun.json("mask", at, "--seed", "4");
        assertTrue(on.get("masked").booleanValue());
        assertEquals(4, on.get("seed").intValue());
        assertEquals(1, CommandRun.of("mask", at).exitCode(), "it is masked already");
        assertEquals(
                "The names are shown again.",
                CommandRun.of("mask", at, "--off").out().strip());
        JsonNode history = CommandRun.json("history", at, "--n", "2");
        assertEquals(
                "showed the names of animals, groups and slices again",
                history.get(0).get("text").textValue());
        assertEquals(
                "masked the names of animals, groups and slices",
                history.get(1).get("text").textValue());
    }
}
