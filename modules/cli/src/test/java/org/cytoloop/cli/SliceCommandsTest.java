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
import org.cytoloop.demo.DemoSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands slice, relocate and history. */
class SliceCommandsTest {
    @TempDir
    private Path folder;

    private Path study;
    private Path first;
    private Path second;

    @BeforeEach
    void makeStudy() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        first = small.written().slices().get(0).image();
        second = small.written().slices().get(1).image();
        study = folder.resolve("s.cytoloop");
        CommandRun.json(
                "new", study, "--staining", "cFos=" + DemoSlice.MARKER_CHANNEL, "--nuclei", DemoSlice.NUCLEAR_CHANNEL);
        CommandRun.json("add", study, first, "--name", "A1");
        CommandRun.json("add", study, second, "--name", "A2");
    }

    @Test
    void slice_changesWhatIsNamed_andShowsAll() {
        JsonNode changed =
                CommandRun.json("slice", study, "A1", "A2", "--animal", "M1", "--pixel-size", "0.4", "--training");
        assertEquals(2, changed.size());
        CommandRun.json("slice", study, "A2", "--no-training", "--group", "sham");
        JsonNode all = CommandRun.json("slice", study);
        assertEquals("A1", all.get(0).get("slice").asText());
        assertEquals("M1", all.get(0).get("animal").asText());
        assertEquals(0.4, all.get(0).get("pixelSizeUm").asDouble());
        assertTrue(all.get(0).get("training").asBoolean());
        assertTrue(all.get(0).get("cells").isNull());
        assertFalse(all.get(1).get("training").asBoolean());
        assertEquals("sham", all.get(1).get("group").asText());
        assertEquals("M1", all.get(1).get("animal").asText());
        assertTrue(CommandRun.of("slice", study).out().contains("sham"));

        assertEquals(2, CommandRun.of("slice", study, "--animal", "M1").exitCode());
        assertEquals(2, CommandRun.of("slice", study, "A1", "--pixel-size", "0").exitCode());
        assertEquals(1, CommandRun.of("slice", study, "Z", "--animal", "M1").exitCode());

        JsonNode history = CommandRun.json("history", study, "--n", "2");
        assertEquals(2, history.size());
        assertEquals(
                "set group sham for A2; unmarked A2 for training",
                history.get(0).get("text").asText());
        assertEquals(
                "set animal M1 for A1, A2; set pixel size 0.4 µm for A1, A2; marked A1, A2 for training",
                history.get(1).get("text").asText());
        assertFalse(history.get(1).get("undone").asBoolean());
        assertTrue(CommandRun.of("history", study).out().contains("added slice A1 (" + first.getFileName() + ")"));
        assertEquals(2, CommandRun.of("history", study, "--n", "0").exitCode());
    }

    @Test
    void relocate_findsMovedImages_oneOrAll_andRefusesOthers() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path moved = Files.move(first, elsewhere.resolve("renamed.ome.tif"));
        Files.move(second, elsewhere.resolve(second.getFileName()));
        JsonNode found = CommandRun.json("relocate", study, "--folder", elsewhere);
        assertEquals("[\"A2\"]", found.get("found").toString());
        assertEquals("[\"A1\"]", found.get("missing").toString());
        CommandRun wrong = CommandRun.of("relocate", study, "A1", elsewhere.resolve(second.getFileName()));
        assertEquals(1, wrong.exitCode());
        assertTrue(wrong.err().contains("is not the image of slice A1"), wrong.err());
        found = CommandRun.json("relocate", study, "A1", moved);
        assertEquals("[\"A1\"]", found.get("found").toString());
        assertEquals("[]", found.get("missing").toString());
        assertTrue(CommandRun.json("detect", study).get(0).get("cells").asInt() > 50);
        assertEquals(2, CommandRun.of("relocate", study).exitCode());
        assertEquals(2, CommandRun.of("relocate", study, "A1").exitCode());
        assertEquals(
                2,
                CommandRun.of("relocate", study, "A1", moved, "--folder", elsewhere)
                        .exitCode());
        assertEquals(
                1,
                CommandRun.of("relocate", study, "--folder", folder.resolve("none"))
                        .exitCode());
    }
}
