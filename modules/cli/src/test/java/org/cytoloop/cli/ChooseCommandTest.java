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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing parts of the loop on the command line, and making again what is stale. */
class ChooseCommandTest {
    @TempDir
    Path folder;

    private static JsonNode choice(JsonNode chosen, String kind, String staining) {
        for (JsonNode row : chosen.get("choices")) {
            if (row.get("kind").asText().equals(kind)
                    && row.get("staining").asText().equals(staining)) {
                return row;
            }
        }
        throw new AssertionError("no " + kind + " in " + chosen);
    }

    @Test
    void choose_marksWhatIsStale_andRecomputesOnRequest() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("swap");
        CommandRun.json("label", study, small.labels(4, 1), "--staining", "cFos");
        CommandRun.json("train", study, "--staining", "cFos", "--features", "intensity,shape");
        CommandRun.json("classify", study, "--staining", "cFos");

        JsonNode before = CommandRun.json("choose", study, "--stale");
        assertEquals(
                "[\"intensity\",\"shape\"]",
                choice(before, "features", "cFos").get("providers").toString());
        assertFalse(choice(before, "trainer", "cFos").get("chosen").asBoolean());
        assertEquals(0, before.get("stale").size(), before.toString());
        assertEquals(0, before.get("missing").size(), before.toString());

        CommandRun.json("choose", study, "--detector", "nuclei", "--param", "sensitivity=0.4");
        JsonNode chosen = CommandRun.json(
                "choose",
                study,
                "--staining",
                "cFos",
                "--trainer",
                "weka-random-forest",
                "--param",
                "trees=20",
                "--stale");
        assertEquals(2, chosen.get("stale").size(), chosen.toString());
        assertEquals("cells", chosen.get("stale").get(0).get("what").asText());
        assertEquals("round", chosen.get("stale").get(1).get("what").asText());
        String words = chosen.get("stale").get(1).get("words").asText();
        assertTrue(words.contains("is to be used now"), words);

        JsonNode made = CommandRun.json("choose", study, "--recompute");
        assertEquals(2, made.get("recomputed").size(), made.toString());
        assertEquals(0, made.get("stale").size(), made.toString());
        JsonNode rounds = CommandRun.json("rounds", study, "--staining", "cFos");
        assertEquals("weka-random-forest", rounds.get(1).get("trainer").asText());
        JsonNode trainer = rounds.get(1).get("providers").get(0);
        assertEquals("trainer", trainer.get("kind").asText());
        assertFalse(trainer.get("module").asText().isEmpty(), trainer.toString());
        assertEquals(4, rounds.get(1).get("providers").size(), "trainer, two feature sets and the reader");

        JsonNode again = CommandRun.json("train", study, "--staining", "cFos");
        assertEquals(3, again.get("round").asInt());
        assertEquals(
                "weka-random-forest",
                CommandRun.json("rounds", study, "--staining", "cFos")
                        .get(2)
                        .get("trainer")
                        .asText());

        JsonNode back = CommandRun.json("choose", study, "--staining", "cFos", "--unset", "trainer,features");
        assertFalse(choice(back, "trainer", "cFos").get("chosen").asBoolean());
        CommandRun said = CommandRun.of("choose", study, "--stale");
        assertTrue(said.out().contains("Nothing is stale."), said.out());
    }

    @Test
    void badInput_isOneClearSentence() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("bad");
        CommandRun unknown = CommandRun.of("choose", study, "--trainer", "knn");
        assertEquals(1, unknown.exitCode());
        assertTrue(unknown.err().contains("There is no trainer \"knn\"; known are"), unknown.err());
        CommandRun detector = CommandRun.of("choose", study, "--staining", "cFos", "--detector", "nuclei");
        assertTrue(detector.err().contains("choose it for the whole study"), detector.err());
        assertEquals(2, CommandRun.of("choose", study, "--param", "a=b").exitCode());
        CommandRun parameter = CommandRun.of("choose", study, "--detector", "nuclei", "--param", "a=b");
        assertTrue(parameter.err().contains("There is no parameter \"a\""), parameter.err());
        CommandRun usual = CommandRun.of("choose", study, "--miner", "usual", "--features", "usual");
        assertEquals(0, usual.exitCode(), usual.err());
    }
}
