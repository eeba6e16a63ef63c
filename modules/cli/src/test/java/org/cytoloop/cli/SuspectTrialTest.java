/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels that were flipped at random are found. The method was chosen with other seeds than these. */
class SuspectTrialTest {
    private static JsonNode trial(Path study, String staining, Path truth, Object... options) {
        List<Object> line = new ArrayList<>(List.of("trial-suspects", study, "--staining", staining, "--truth", truth));
        line.addAll(List.of(options));
        return CommandRun.json(line.toArray());
    }

    @Test
    void demoStudy_mostFlippedLabelsAreListed_andNextToNoneWhenAllAreRight(@TempDir Path folder) throws Exception {
        SmallStudy images = SmallStudy.write(folder);
        Path study = images.make("suspects");
        Path truth = images.written().truthFile();
        JsonNode flipped = trial(study, "cFos", truth, "--labels", 600, "--seeds", 2, "--seed", 21);
        assertEquals(2, flipped.get("trials").size());
        JsonNode first = flipped.get("trials").get(0);
        assertEquals(600, first.get("labels").asInt());
        assertEquals(30, first.get("wrong").asInt());
        assertTrue(flipped.get("recall").asDouble() >= 0.8, flipped::toString);
        assertTrue(flipped.get("precision").asDouble() >= 0.7, flipped::toString);
        JsonNode right = trial(study, "cFos", truth, "--labels", 600, "--seeds", 1, "--seed", 21, "--flipped", 0);
        assertEquals(0, right.get("trials").get(0).get("wrong").asInt());
        assertTrue(right.get("listed").asDouble() <= 6, right::toString);
    }

    @Test
    void fewLabels_areRefusedWithWhatToDo_andNonsenseIsWrongUsage(@TempDir Path folder) throws Exception {
        SmallStudy images = SmallStudy.write(folder);
        Path study = images.make("few");
        Path truth = images.written().truthFile();
        CommandRun few = CommandRun.of(
                "trial-suspects", study, "--staining", "cFos", "--truth", truth, "--labels", 15, "--seeds", 1);
        assertEquals(1, few.exitCode());
        assertTrue(few.err().contains("at least 10 ON and 10 OFF labels"), few.err());
        CommandRun nonsense =
                CommandRun.of("trial-suspects", study, "--staining", "cFos", "--truth", truth, "--flipped", 1.5);
        assertEquals(2, nonsense.exitCode());
    }

    @Test
    void realSlices_mostFlippedLabelsAreListed(@TempDir Path folder) throws Exception {
        Path data = Path.of(System.getProperty("cytoloop.data", "")).resolve("macaque_tracer");
        if (!Files.exists(data.resolve("cells.csv"))) {
            Assumptions.abort("the microscopy data are absent: " + data);
        }
        Path study = folder.resolve("macaque.cytoloop");
        CommandRun.json("new", study, "--staining", "red=1", "--staining", "green=2", "--mode", "independent");
        for (String slice : List.of("M1_01", "M1_02", "M1_03", "M2_02")) {
            CommandRun.json("add", study, data.resolve(slice + ".ome.tif"), "--animal", slice.substring(0, 2));
            CommandRun.json("import-cells", study, data.resolve("cells.csv"), "--slice", slice);
        }
        for (String staining : List.of("red", "green")) {
            StringBuilder truth = new StringBuilder("slice,cell,label\n");
            for (String line : Files.readAllLines(data.resolve("cells.csv"))) {
                String[] row = line.split(",", -1);
                String label = row[staining.equals("red") ? 6 : 7];
                if (List.of("M1_01", "M1_02", "M1_03", "M2_02").contains(row[0]) && !label.isEmpty()) {
                    truth.append(row[0] + "," + row[2] + "," + label + "\n");
                }
            }
            Path table = Files.writeString(folder.resolve(staining + ".csv"), truth);
            JsonNode result = trial(study, staining, table, "--seeds", 3, "--seed", 21);
            assertTrue(result.get("recall").asDouble() >= 0.75, result::toString);
            assertTrue(result.get("precision").asDouble() >= 0.7, result::toString);
        }
    }
}
