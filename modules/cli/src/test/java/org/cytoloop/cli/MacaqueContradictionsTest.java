/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulated annotators on real slices of one animal. Needs the microscopy data. */
class MacaqueContradictionsTest {
    @Test
    void wrongLabels_onRealSlices_areRankedWithPrecisionOfHalfAtHalfRecall(@TempDir Path folder) throws Exception {
        Path data = Path.of(System.getProperty("cytoloop.data", "")).resolve("macaque_tracer");
        if (!Files.exists(data.resolve("cells.csv"))) {
            Assumptions.abort("the microscopy data are absent: " + data);
        }
        Path study = folder.resolve("macaque.cytoloop");
        CommandRun.json("new", study, "--staining", "red=1", "--staining", "green=2", "--mode", "independent");
        for (String slice : List.of("M1_01", "M1_02", "M1_03")) {
            CommandRun.json("add", study, data.resolve(slice + ".ome.tif"), "--animal", "M1");
            CommandRun.json("import-cells", study, data.resolve("cells.csv"), "--slice", slice);
        }
        StringBuilder truth = new StringBuilder("slice,cell,label\n");
        for (String line : Files.readAllLines(data.resolve("cells.csv"))) {
            String[] row = line.split(",", -1);
            if (List.of("M1_01", "M1_02", "M1_03").contains(row[0]) && !row[7].isEmpty()) {
                truth.append(row[0] + "," + row[2] + "," + row[7] + "\n");
            }
        }
        Path table = Files.writeString(folder.resolve("truth.csv"), truth);
        JsonNode result = CommandRun.json(
                "trial",
                study,
                "--staining",
                "green",
                "--truth",
                table,
                "--condition",
                "green.snr >= 4.3 ± 1.5",
                "--annotators",
                "3",
                "--seed",
                "9001");
        double precision = 0;
        for (JsonNode annotator : result.get("annotators")) {
            precision += annotator.get("all").get("precisionAtHalf").asDouble() / 3;
        }
        assertTrue(precision >= 0.5, result.toString());
    }
}
