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
