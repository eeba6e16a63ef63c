/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells worth asking, with the real features, trainers and miners. */
class MineCommandTest {
    private static final String CFOS = "cFos";

    @TempDir
    private Path folder;

    @Test
    void everyMiner_listsOpenCells_orSaysWhatItNeeds() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("mine");
        for (JsonNode miner : CommandRun.json("mine", study, "--staining", CFOS, "--list")) {
            if (miner.get("asks").asText().equals("LABELLED")) {
                assertFalse(miner.get("obstacle").isNull(), miner.toString());
            }
        }
        CommandRun early = CommandRun.of("mine", study, "--staining", CFOS, "--miner", "missed-on");
        assertEquals(1, early.exitCode());
        assertEquals(
                "cytoloop: There are no calls for cFos yet; train a round first.",
                early.err().strip());

        CommandRun.json("label", study, small.labels(8, 1), "--staining", CFOS);
        CommandRun.json("train", study, "--staining", CFOS);
        CommandRun.json("label", study, small.labels(8, 2), "--staining", CFOS);
        CommandRun.json("train", study, "--staining", CFOS);
        Set<CellRef> closed = new HashSet<>();
        try (Study opened = Study.open(study, "Anna")) {
            ExamDrawing.draw(opened, CFOS, 40, 5);
            opened.samples(CFOS).forEach(sample -> closed.add(sample.cell()));
            closed.addAll(opened.exams().reserved(CFOS));
        }
        List<String> worked = new ArrayList<>();
        for (JsonNode miner : CommandRun.json("mine", study, "--staining", CFOS, "--list")) {
            if (miner.get("obstacle").isNull() && miner.get("asks").asText().equals("UNLABELLED")) {
                assertOpen(study, miner.get("miner").asText(), closed);
                worked.add(miner.get("miner").asText());
            }
        }
        assertTrue(
                worked.containsAll(
                        List.of("most-uncertain", "missed-on", "false-on", "rounds-disagree", "unlike-labelled")),
                worked.toString());
        CommandRun rule = CommandRun.of("mine", study, "--staining", CFOS, "--miner", "rule-disagrees");
        assertTrue(rule.err().contains("There is no rule with conditions for cFos yet"), rule.err());
    }

    private static void assertOpen(Path study, String miner, Set<CellRef> closed) {
        JsonNode found = CommandRun.json("mine", study, "--staining", CFOS, "--miner", miner, "--n", "15");
        assertEquals(miner, found.get("miner").asText());
        assertTrue(found.get("cells").size() <= 15);
        assertTrue(found.get("cells").size() > 0 || miner.equals("rounds-disagree"), miner);
        for (JsonNode cell : found.get("cells")) {
            CellRef ref =
                    new CellRef(cell.get("slice").asText(), cell.get("cell").asInt());
            assertFalse(closed.contains(ref), miner + " offers " + ref);
            boolean on = cell.get("pOn").asDouble() >= 0.5;
            assertEquals(on ? "ON" : "OFF", cell.get("presented").asText());
            assertFalse(cell.get("reason").asText().contains(ref.slice()), cell.toString());
        }
        assertEquals(
                found,
                CommandRun.json("mine", study, "--staining", CFOS, "--miner", miner, "--n", "15", "--threads", "1"));
    }

    @Test
    void moreLikeOneCell_areWrittenAsATable() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("like");
        String slice = small.written().slices().get(0).slice().name();
        Path out = folder.resolve("like.csv");
        CommandRun run =
                CommandRun.of("mine", study, "--staining", CFOS, "--like", slice + ":3", "--n", "5", "--out", out);
        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = Files.readAllLines(out);
        assertEquals("miner,slice,cell,x,y,score,p_on,presented,reason", lines.get(0));
        assertEquals(6, lines.size());
        assertEquals(lines, run.out().strip().lines().toList());
        assertTrue(lines.get(1).startsWith("more-like-these,"), lines.get(1));
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("more-like-these," + slice + ",3,")));
    }

    @Test
    void wrongUse_isToldInOneLine() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("wrong");
        assertEquals(
                2,
                CommandRun.of("mine", study, "--staining", CFOS, "--like", "17").exitCode());
        assertEquals(
                2, CommandRun.of("mine", study, "--staining", CFOS, "--n", "0").exitCode());
        CommandRun absent = CommandRun.of("mine", study, "--staining", CFOS, "--like", "none:17");
        assertEquals(1, absent.exitCode());
        assertTrue(absent.err().contains("Cell 17 of slice \"none\" is not among the cells"), absent.err());
        CommandRun unknown = CommandRun.of("mine", study, "--staining", CFOS, "--miner", "nobody");
        assertTrue(unknown.err().contains("There is no miner \"nobody\"; known are "), unknown.err());
        CommandRun staining = CommandRun.of("mine", study, "--staining", "PV", "--list");
        assertEquals(1, staining.exitCode());
    }
}
