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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole loop by commands, on small synthetic slices. */
class LoopTest {
    @TempDir
    private Path folder;

    @Test
    void everyStepOfTheLoop_onSmallSlices_printsWhatScriptsRelyOn() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("loop");

        JsonNode inspected =
                CommandRun.json("inspect", small.written().slices().get(0).image(), "--stats");
        assertEquals("tiff", inspected.get("readBy").get(0).get("id").asText());
        assertEquals("TIFF family", inspected.get("readBy").get(0).get("name").asText());
        JsonNode series = inspected.get("series").get(0);
        assertEquals(SmallStudy.SIZE, series.get("width").asInt());
        assertEquals("uint16", series.get("type").asText());
        assertEquals("cFos", series.get("channels").get(1).get("name").asText());
        assertTrue(series.get("channels").get(0).get("max").asDouble()
                > series.get("channels").get(0).get("mean").asDouble());

        JsonNode labelled = CommandRun.json("label", study, small.labels(5, 1), "--staining", "cFos");
        assertTrue(labelled.get("labelled").asInt() > 40, labelled.toString());

        String slice = small.written().slices().get(0).slice().name();
        JsonNode sample = CommandRun.json(
                "sample",
                study,
                "--staining",
                "cFos",
                "--slice",
                slice,
                "--rect",
                "0,0,512,512",
                "--class",
                "UNSURE",
                "--n",
                "7",
                "--seed",
                "3");
        assertEquals(7, sample.get("drawn").asInt());
        assertEquals(
                7.0 / sample.get("eligible").asInt(), sample.get("probability").asDouble(), 1e-12);

        JsonNode trained = CommandRun.json("train", study, "--staining", "cFos", "--seed", "2");
        assertEquals(1, trained.get("round").asInt());
        assertEquals(
                trained.get("samples").asInt(),
                trained.get("on").asInt() + trained.get("off").asInt());
        assertTrue(trained.get("scores").has("grouped.f1"), trained.toString());
        assertTrue(trained.get("scores").has("plain.f1.low"), trained.toString());

        JsonNode classified = CommandRun.json("classify", study, "--staining", "cFos");
        assertEquals(6, classified.size());
        assertTrue(classified.get(0).get("seconds").has("predict"));

        JsonNode score = CommandRun.json("evaluate", study, "--staining", "cFos", "--truth", small.labels(5, 2));
        assertTrue(score.get("f1").asDouble() > 0.6, score.toString());
        assertTrue(score.get("auc").asDouble() > 0.8, score.toString());
        assertEquals(
                score.get("n").asInt(),
                score.get("tp").asInt()
                        + score.get("fp").asInt()
                        + score.get("fn").asInt()
                        + score.get("tn").asInt());

        JsonNode rounds = CommandRun.json("rounds", study, "--staining", "cFos");
        assertTrue(rounds.get(0).get("current").asBoolean());

        Path out = folder.resolve("out");
        CommandRun.json("export", study, "--out", out, "--format", "csv,geojson,arff");
        List<String> cells = Files.readAllLines(out.resolve("cells.csv"));
        assertEquals("slice,animal,group,cell,x,y,area_px,staining,p_on,call,round,label,origin", cells.get(0));
        int total = 0;
        for (JsonNode row : classified) {
            total += row.get("cells").asInt();
        }
        assertEquals(total + 1, cells.size());
        for (String name : List.of("slices.csv", "animals.csv", "samples.csv", "rounds.csv")) {
            assertTrue(Files.readAllLines(out.resolve(name)).size() > 1, name);
        }
    }

    @Test
    void services_inTheCommandLine_areAllHealthyAndOfEveryKind() {
        Set<String> kinds = new HashSet<>();
        for (JsonNode row : CommandRun.json("services")) {
            assertTrue(
                    List.of("WELL", "NOT_INSTALLED").contains(row.get("state").asText()), row.toString());
            kinds.add(row.get("kind").asText());
        }
        assertEquals(
                Set.of(
                        "adviser",
                        "miner",
                        "reader",
                        "writer",
                        "detector",
                        "features",
                        "trainer",
                        "importer",
                        "labels",
                        "label-exporter",
                        "exporter",
                        "example"),
                kinds);
    }
}
