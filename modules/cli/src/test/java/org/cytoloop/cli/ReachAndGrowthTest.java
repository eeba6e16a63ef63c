/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.operations.reach.CoverageMap;
import org.cytoloop.operations.reach.SliceReach;
import org.cytoloop.scoring.reach.CoverageReport;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slices unlike the training set, and what more labels bring, with the real features and trainers. */
class ReachAndGrowthTest {
    private static final String CFOS = "cFos";

    @TempDir
    private Path folder;

    @Test
    void aSliceWithSwappedStains_isForeign_andTheOthersAreNot() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("reach");
        Path image = small.written().slices().get(1).image();
        CommandRun.json("add", study, image, "--name", "swapped", "--animal", "X", "--channels", "cFos,DAPI");
        CommandRun.json("detect", study, "--slice", "swapped");
        CommandRun.json("label", study, small.labels(4, 1), "--staining", CFOS);
        CommandRun.json("train", study, "--staining", CFOS);
        JsonNode reach = CommandRun.json("reach", study, "--staining", CFOS);
        assertEquals("animals", reach.get("yardstick").asText());
        assertEquals(7, reach.get("slices").size());
        for (JsonNode slice : reach.get("slices")) {
            boolean swapped = slice.get("slice").asText().equals("swapped");
            assertEquals(swapped, slice.get("foreign").asBoolean(), slice.toString());
            assertEquals(!swapped, slice.get("trained").asBoolean());
            assertEquals(
                    swapped,
                    slice.get("sentence").asText().startsWith("Unlike anything trained on: "),
                    slice.toString());
        }
        assertEquals(reach, CommandRun.json("reach", study, "--staining", CFOS, "--threads", "1"));
        CommandRun words = CommandRun.of("reach", study, "--staining", CFOS, "--round", "1");
        assertTrue(words.out().contains("swapped: Unlike anything trained on: "), words.out());
        try (Study opened = Study.open(study, "Anna")) {
            var round = opened.rounds().current(CFOS).orElseThrow();
            var cached = SliceReach.ofCached(opened, round, TaskContext.quiet()).orElseThrow();
            assertEquals(1, cached.foreign().size());
            CoverageReport map =
                    CoverageMap.of(opened, CFOS, CoverageMap.Axes.SIGNAL_AND_BACKGROUND, TaskContext.quiet());
            assertEquals("cFos.snr", map.xTitle());
            assertTrue(
                    map.gaps().stream().anyMatch(gap -> gap.startsWith("Slice swapped has ")),
                    map.gaps().toString());
        }
    }

    @Test
    void growth_isTold_withoutExamCells_orSaysThatItIsTooEarly() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("growth");
        CommandRun.json("label", study, small.labels(40, 1), "--staining", CFOS);
        CommandRun.json("train", study, "--staining", CFOS);
        JsonNode early = CommandRun.json("growth", study, "--staining", CFOS);
        assertTrue(early.get("tooEarly").asText().startsWith("It is too early to tell"), early.toString());
        assertFalse(early.has("points"));

        CommandRun.json("label", study, small.labels(4, 1), "--staining", CFOS);
        CommandRun.json("train", study, "--staining", CFOS);
        JsonNode growth = CommandRun.json("growth", study, "--staining", CFOS);
        assertEquals("histogram-forest", growth.get("trainer").asText());
        assertEquals("", growth.get("tooEarly").asText());
        assertEquals(8, growth.get("points").size());
        assertTrue(growth.get("points").get(7).get("f1").asDouble() > 0.6, growth.toString());
        assertEquals(6, growth.get("stop").get("slices").size());
        assertTrue(
                growth.get("stop").get("sentence").asText().startsWith("50 more labels are expected to move no slice"),
                growth.toString());
        assertEquals(growth, CommandRun.json("growth", study, "--staining", CFOS, "--threads", "1"));

        int inExam = drawExam(study);
        assertTrue(inExam > 0);
        JsonNode without = CommandRun.json("growth", study, "--staining", CFOS);
        assertEquals(
                growth.get("labels").asInt() - inExam, without.get("labels").asInt());

        CommandRun.json("detect", study, "--sensitivity", "0.4");
        CommandRun anew = CommandRun.of("growth", study, "--staining", CFOS);
        assertEquals(1, anew.exitCode());
        assertTrue(anew.err().contains("were detected anew since round 2 was trained"), anew.err());
    }

    /** Draws an exam; gives how many cells of the training set are in it. */
    private static int drawExam(Path study) throws Exception {
        try (Study opened = Study.open(study, "Anna")) {
            var cells =
                    opened.rounds().trainedCells(opened.rounds().current(CFOS).orElseThrow());
            Set<CellRef> trained = new HashSet<>(cells.on());
            trained.addAll(cells.off());
            ExamDrawing.draw(opened, CFOS, 60, 5);
            trained.retainAll(opened.exams().reserved(CFOS));
            return trained.size();
        }
    }
}
