/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void cacheDeletedAtAnyMoment_changesNeitherCallsNorModel() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("cached");
        CommandRun.json("label", study, small.labels(6, 1), "--staining", "cFos");
        JsonNode first = CommandRun.json("train", study, "--staining", "cFos");
        CommandRun.json("classify", study, "--staining", "cFos");
        byte[] before = cells(study, "before");

        deleteCache(study);
        CommandRun.json("classify", study, "--staining", "cFos");
        assertArrayEquals(before, cells(study, "after"));
        deleteCache(study);
        JsonNode again = CommandRun.json("train", study, "--staining", "cFos");
        assertEquals(2, again.get("round").asInt());
        assertEquals(first.get("modelHash"), again.get("modelHash"));
    }

    private byte[] cells(Path study, String name) throws Exception {
        Path out = folder.resolve(name);
        CommandRun.json("export", study, "--out", out);
        return Files.readAllBytes(out.resolve("cells.csv"));
    }

    private static void deleteCache(Path study) throws Exception {
        try (Stream<Path> tree = Files.walk(study.resolve("cache"))) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            assertTrue(deepestFirst.size() > 2, "nothing was cached: " + deepestFirst);
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    private record Outcome(String modelHash, byte[] cells) {}

    private Outcome run(SmallStudy small, int threads) throws Exception {
        Path study = small.make("threads" + threads, "--threads", threads);
        CommandRun.json("label", study, small.labels(6, 1), "--staining", "cFos");
        JsonNode trained = CommandRun.json("train", study, "--staining", "cFos", "--threads", threads);
        CommandRun.json("classify", study, "--staining", "cFos", "--threads", threads);
        return new Outcome(trained.get("modelHash").asText(), cells(study, "out" + threads));
    }
}
