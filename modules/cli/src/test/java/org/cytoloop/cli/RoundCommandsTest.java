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
import java.util.List;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training with a weight, rounds, replay, and the trial of scores, with the real trainers. */
class RoundCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void rounds_areNamedChangedAndReplayed() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("rounds");
        CommandRun.json("label", study, small.labels(4, 1), "--staining", "cFos");
        JsonNode first = CommandRun.json("train", study, "--staining", "cFos");
        JsonNode second = CommandRun.json(
                "train", study, "--staining", "cFos", "--trainer", "weka-random-forest", "--class-weight", "balanced");
        assertEquals(1, first.get("classWeight").asDouble());
        assertEquals(
                second.get("off").asDouble() / second.get("on").asDouble(),
                second.get("classWeight").asDouble(),
                1e-9);
        JsonNode rounds = CommandRun.json(
                "rounds",
                study,
                "--staining",
                "cFos",
                "--round",
                "2",
                "--name",
                "balanced",
                "--note",
                "a try",
                "--threshold",
                "0.4",
                "--current",
                "1");
        assertTrue(rounds.get(0).get("current").asBoolean());
        assertEquals("balanced", rounds.get(1).get("name").asText());
        assertEquals("a try", rounds.get(1).get("note").asText());
        assertEquals(0.4, rounds.get(1).get("threshold").asDouble());
        assertTrue(rounds.get(1).get("scores").has("grouped.f1.low"));

        CommandRun.json("detect", study, "--sensitivity", "0.4");
        JsonNode replayed = CommandRun.json("replay", study, "--staining", "cFos");
        assertEquals(2, replayed.size());
        for (JsonNode round : replayed) {
            assertTrue(round.get("same").asBoolean(), round.toString());
            assertEquals(
                    round.get("modelHash").asText(), round.get("replayedHash").asText());
        }

        String slice = small.written().slices().get(0).slice().name();
        try (Study opened = Study.open(study, "test")) {
            opened.removeSlice(slice);
        }
        CommandRun failed = CommandRun.of("replay", study, "--staining", "cFos", "--round", "1");
        assertEquals(1, failed.exitCode());
        assertTrue(failed.out().contains("Round 1 of cFos cannot be trained again. Slice \"" + slice), failed.out());
    }

    @Test
    void badInput_isOneClearSentence() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("bad");
        assertEquals(
                2,
                CommandRun.of("train", study, "--staining", "cFos", "--class-weight", "0")
                        .exitCode());
        assertEquals(
                2,
                CommandRun.of("train", study, "--staining", "cFos", "--class-weight", "x")
                        .exitCode());
        String slice = small.written().slices().get(0).slice().name();
        Path labels = folder.resolve("few.csv");
        Files.writeString(labels, "slice,cell,label\n" + slice + ",1,ON\n");
        CommandRun.json("label", study, labels, "--staining", "cFos");
        CommandRun oneClass = CommandRun.of("train", study, "--staining", "cFos");
        assertEquals(1, oneClass.exitCode());
        assertTrue(oneClass.err().contains("There are only ON samples for cFos"), oneClass.err());
        assertFalse(oneClass.err().contains("\tat "), oneClass.err());
        Files.writeString(labels, "slice,cell,label\n" + slice + ",2,OFF\n" + slice + ",3,OFF\n");
        CommandRun.json("label", study, labels, "--staining", "cFos");
        for (String trainer :
                List.of("histogram-forest", "weka-random-forest", "weka-logistic", "weka-gradient-boosting")) {
            CommandRun three = CommandRun.of("train", study, "--staining", "cFos", "--trainer", trainer);
            assertEquals(0, three.exitCode(), three.err());
            assertTrue(three.err().contains("at least two ON and two OFF"), three.err());
        }
        assertEquals(4, CommandRun.json("replay", study, "--staining", "cFos").size());
    }

    @Test
    void trialOfScores_comparesBothOnEveryAnimal() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("trial");
        JsonNode trial = CommandRun.json(
                "trial-scores",
                study,
                "--staining",
                "cFos",
                "--truth",
                small.written().truthFile(),
                "--otherwise",
                "OFF",
                "--seeds",
                "2",
                "--rectangle",
                "0.5");
        assertEquals(6, trial.get("trials").size(), "three animals, two seeds");
        for (JsonNode each : trial.get("trials")) {
            assertEquals("animal", each.get("leftOut").asText());
            assertTrue(each.get("labels").asInt() >= 200, each.toString());
        }
        assertEquals(2, trial.get("seeds").asInt());
        assertTrue(trial.get("expectedGroupedError").asDouble() >= 0);
        CommandRun again = CommandRun.of("rounds", study, "--staining", "cFos");
        assertTrue(again.out().contains("No rounds yet"), "the study is not changed");
        CommandRun nobody = CommandRun.of(
                "trial-scores",
                study,
                "--staining",
                "cFos",
                "--truth",
                small.written().truthFile(),
                "--seeds",
                "1",
                "--unseen",
                "nobody");
        assertEquals(2, nobody.exitCode(), nobody.out());
        assertTrue(nobody.err().contains("--unseen must be one of "), nobody.err());
    }
}
