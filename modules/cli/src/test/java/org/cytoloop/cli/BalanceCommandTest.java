/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.comparison.RoundDifference;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The balance dial from the command line, with the real trainers. */
class BalanceCommandTest {
    @TempDir
    private Path folder;

    private JsonNode balance(Path study, String... options) throws Exception {
        List<Object> all = new ArrayList<>(List.of("balance", study, "--staining", "cFos"));
        all.addAll(List.of(options));
        return CommandRun.json(all.toArray());
    }

    @Test
    void preview_isWhatTrainingGives_andUndoGoesBack() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("dial");
        CommandRun.json("label", study, small.labels(4, 1), "--staining", "cFos");
        CommandRun.json("train", study, "--staining", "cFos");
        CommandRun.json("classify", study, "--staining", "cFos");
        JsonNode now = balance(study);
        assertEquals("as-labelled", now.get("taken").asText());
        assertEquals(
                now.get("labelledShare").asDouble(), now.get("reachedShare").asDouble());
        for (String tried : List.of("weights:0.7", "subsample:0.7")) {
            JsonNode preview = balance(study, "--set", tried, "--preview");
            assertEquals("as-labelled", preview.get("taken").asText(), "nothing was taken");
            assertEquals(tried, preview.get("balance").asText());
            JsonNode trained = CommandRun.json("train", study, "--staining", "cFos", "--balance", tried);
            assertEquals(tried, trained.get("balance").asText());
            try (Study open = Study.open(study, "Anna")) {
                TrainingBalance taken = open.balances().of("cFos");
                assertEquals(tried, taken.text());
                RoundInfo round = open.rounds().current("cFos").orElseThrow();
                assertEquals(taken, round.balance());
                RoundInfo before = open.rounds().of("cFos").get(0);
                RoundDifference actual = RoundDifference.of(open, before, round, TaskContext.quiet(2));
                assertEquals(actual.gained(), preview.get("total").get("gained").asInt());
                assertEquals(actual.lost(), preview.get("total").get("lost").asInt());
                for (int i = 0; i < actual.slices().size(); i++) {
                    JsonNode row = preview.get("slices").get(i);
                    RoundDifference.OnSlice slice = actual.slices().get(i);
                    assertEquals(slice.slice(), row.get("slice").asText());
                    assertEquals(slice.marks().length, row.get("cells").asInt());
                    assertEquals(slice.onBefore(), row.get("onNow").asInt());
                    assertEquals(slice.onAfter(), row.get("onThen").asInt());
                    assertEquals(slice.gained(), row.get("gained").asInt());
                }
                assertTrue(open.undo().orElseThrow().contains("took the balance of cFos: 70 % ON"));
                assertEquals(TrainingBalance.AS_LABELLED, open.balances().of("cFos"));
                assertEquals(1, open.rounds().current("cFos").orElseThrow().number());
            }
        }
        CommandRun.json("replay", study, "--staining", "cFos")
                .forEach(row -> assertTrue(row.get("same").asBoolean()));
    }

    @Test
    void balance_isTakenForTheTrainingsToCome() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("taken");
        CommandRun.json("label", study, small.labels(4, 1), "--staining", "cFos");
        assertEquals(
                "subsample:0.5",
                balance(study, "--set", "subsample:0.5").get("taken").asText());
        JsonNode part = CommandRun.json("train", study, "--staining", "cFos");
        assertEquals("subsample:0.5", part.get("balance").asText());
        assertEquals(part.get("on").asInt(), part.get("off").asInt());
        JsonNode weighted = CommandRun.json("train", study, "--staining", "cFos", "--class-weight", "3");
        assertEquals(3, weighted.get("classWeight").asDouble());
        assertTrue(balance(study).get("taken").asText().startsWith("weights:"));
        assertEquals(3, balance(study).get("onWeight").asDouble());
        CommandRun.json("train", study, "--staining", "cFos", "--balance", "as-labelled");
        assertEquals("as-labelled", balance(study).get("taken").asText());
        JsonNode rounds = CommandRun.json("rounds", study, "--staining", "cFos");
        assertEquals("subsample:0.5", rounds.get(0).get("balance").asText());
        assertEquals("as-labelled", rounds.get(2).get("balance").asText());
    }

    @Test
    void badInput_isOneClearSentence() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("bad");
        for (String bad : List.of("weights", "weights:0", "weights:1", "subsample:x", "heavy:0.4", "as-labelled:0.4")) {
            CommandRun run = CommandRun.of("balance", study, "--staining", "cFos", "--set", bad);
            assertEquals(2, run.exitCode(), bad);
            assertTrue(run.err().contains("weights:0.4"), run.err());
        }
        CommandRun both =
                CommandRun.of("train", study, "--staining", "cFos", "--balance", "weights:0.5", "--class-weight", "2");
        assertEquals(2, both.exitCode());
        CommandRun none = CommandRun.of("balance", study, "--staining", "cFos", "--preview");
        assertEquals(1, none.exitCode());
        assertTrue(none.err().contains("train first"), none.err());
    }
}
