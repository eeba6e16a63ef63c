/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts, and what they are worth when one animal of the demo study is brighter or darker than the others. */
class CountTrialTest {
    private static final int RUNS = 100;

    @TempDir
    private static Path folder;

    private static SmallStudy images;
    private static Path study;

    @BeforeAll
    static void makeStudy() throws Exception {
        images = SmallStudy.write(folder);
        study = images.make("counts");
    }

    @Test
    void counts_withAndWithoutExam() throws Exception {
        Path own = images.make("own");
        CommandRun.json("label", own, images.labels(40, 1), "--staining", "cFos");
        CommandRun.json("train", own, "--staining", "cFos", "--trainer", "histogram-forest");
        CommandRun.json("classify", own, "--staining", "cFos");
        JsonNode raw = CommandRun.json("counts", own, "--staining", "cFos", "--by", "animal");
        assertEquals(
                "cFos has no exam yet; draw one.",
                raw.get("exam").get("problem").asText());
        assertEquals(3, raw.get("rows").size());
        assertTrue(raw.get("rows").get(0).get("corrected").isNull());
        JsonNode groups = CommandRun.json("counts", own, "--staining", "cFos", "--by", "group");
        assertEquals(2, groups.get("rows").size());
        JsonNode treated = groups.get("rows").get(1);
        assertEquals("treated", treated.get("group").asText());
        assertEquals(2, treated.get("onOfAnimals").get("animals").asInt());
        long on = raw.get("rows").get(1).get("on").asLong()
                + raw.get("rows").get(2).get("on").asLong();
        assertEquals(on, treated.get("on").asLong());
        assertEquals(on / 2.0, treated.get("onOfAnimals").get("mean").asDouble(), 1e-9);
    }

    @Test
    void oneAnimalBrighterOrDarker_correctedCountsAreCloserAndTheirIntervalsHold() {
        JsonNode trial = CommandRun.json(
                "trial-counts",
                study,
                "--staining",
                "cFos",
                "--truth",
                images.written().truthFile(),
                "--trainer",
                "histogram-forest",
                "--runs",
                RUNS,
                "--shift",
                "1,-1");
        assertEquals(2, trial.get("experiments").size());
        for (JsonNode experiment : trial.get("experiments")) {
            JsonNode shifted = experiment.get("shifted animal");
            assertEquals(RUNS, shifted.get("n").asInt());
            assertTrue(shifted.get("error").asDouble() < shifted.get("rawError").asDouble(), experiment::toString);
            JsonNode all = experiment.get("all cells");
            assertTrue(all.get("error").asDouble() < all.get("rawError").asDouble(), experiment::toString);
            for (String what :
                    new String[] {"shifted animal", "other animals", "its slices", "other slices", "all cells"}) {
                double held = experiment.get(what).get("held").asDouble();
                assertTrue(held >= 0.9, () -> what + " held " + held + ": " + experiment);
            }
        }
    }
}
