/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same seed: the same bytes, on any number of threads. */
class DeterminismTest {
    @TempDir
    private Path folder;

    @Test
    void cellsAndModel_onOneThreadOrThree_areTheSameBytes() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Outcome one = run(small, 1);
        Outcome three = run(small, 3);
        assertEquals(one.modelHash(), three.modelHash());
        assertArrayEquals(one.cells(), three.cells());
    }

    private record Outcome(String modelHash, byte[] cells) {}

    private Outcome run(SmallStudy small, int threads) throws Exception {
        Path study = small.make("threads" + threads, "--threads", threads);
        CommandRun.json("label", study, small.labels(6, 1), "--staining", "cFos");
        JsonNode trained = CommandRun.json("train", study, "--staining", "cFos", "--threads", threads);
        CommandRun.json("classify", study, "--staining", "cFos", "--threads", threads);
        Path out = folder.resolve("out" + threads);
        CommandRun.json("export", study, "--out", out);
        return new Outcome(trained.get("modelHash").asText(), Files.readAllBytes(out.resolve("cells.csv")));
    }
}
