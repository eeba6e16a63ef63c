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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop played with known truth: on the demo study, and on real slices where there are any. */
class SimulateTest {
    @TempDir
    private static Path folder;

    private static SmallStudy images;
    private static Path study;

    @BeforeAll
    static void makeStudy() throws Exception {
        images = SmallStudy.write(folder);
        study = images.make("simulate");
    }

    private static Object[] command(Object... more) {
        List<Object> all = new ArrayList<>(List.of("simulate", study, "--staining", "cFos"));
        all.addAll(List.of("--truth", images.written().truthFile(), "--step", "25"));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    /** The points without what the clock says. */
    private static List<String> scores(JsonNode curve) {
        List<String> scores = new ArrayList<>();
        curve.forEach(point -> scores.add(point.get("labels") + " " + point.get("f1") + " " + point.get("auc")));
        return scores;
    }

    private static double last(JsonNode curve) {
        return curve.get(curve.size() - 1).get("f1").asDouble();
    }

    @Test
    void mined_reachesWithAQuarterOfTheLabelsWhatRandomReaches() {
        JsonNode random = CommandRun.json(
                command("--strategy", "random", "--start", "400", "--budget", "400", "--seeds", "4", "--seed", "21"));
        JsonNode mined =
                CommandRun.json(command("--strategy", "mined", "--budget", "100", "--seeds", "4", "--seed", "21"));
        assertEquals(100, mined.get(2).get("labels").asInt());
        assertTrue(last(mined) >= last(random), () -> mined + " against " + random);
    }

    @Test
    void oneSeed_printsOnlyWhatScriptsRelyOn_andRepeatsIt() throws Exception {
        Path out = folder.resolve("steps.csv");
        Object[] command = command("--strategy", "mined", "--budget", "90", "--out", out);
        JsonNode curve = CommandRun.json(command);
        assertEquals(3, curve.size());
        Set<String> names = new TreeSet<>();
        curve.get(0).fieldNames().forEachRemaining(names::add);
        assertEquals(Set.of("labels", "f1", "auc", "seconds"), names);
        Object[] oneThread = Arrays.copyOf(command, command.length + 2);
        oneThread[command.length] = "--threads";
        oneThread[command.length + 1] = 1;
        assertEquals(scores(curve), scores(CommandRun.json(oneThread)));
        List<String> lines = Files.readAllLines(out);
        assertEquals("seed,labels,on,f1,auc,train_seconds,ask_seconds,mined", lines.get(0));
        assertTrue(lines.get(1).startsWith("1,50,"), lines.get(1));
        assertTrue(lines.get(3).endsWith(",0"), lines.get(3));
        assertEquals(
                0, CommandRun.json("history", study).findValuesAsText("labels").size());
    }

    @Test
    void testAnimal_offeredMinerAndSeveralSeeds_work() {
        JsonNode curve = CommandRun.json(command(
                "--strategy", "mined", "--miner", "offered", "--budget", "75", "--test-animal", "M2", "--seeds", "2"));
        assertEquals(2, curve.size());
        assertEquals(2, curve.get(1).get("seeds").asInt());
        assertTrue(curve.get(1).get("f1Deviation").asDouble() >= 0, curve.toString());
        CommandRun words = CommandRun.of(command("--strategy", "random", "--budget", "75", "--seeds", "2"));
        assertTrue(words.out().startsWith("labels"), words.out());
    }

    @Test
    void wrongOptions_areExplained() {
        assertEquals(
                2,
                CommandRun.of(command("--strategy", "best", "--budget", "75")).exitCode());
        assertEquals(
                2,
                CommandRun.of(command("--strategy", "random", "--miner", "most-uncertain", "--budget", "75"))
                        .exitCode());
        assertEquals(
                2,
                CommandRun.of(command("--strategy", "mined", "--budget", "20")).exitCode());
        CommandRun unknown = CommandRun.of(command("--strategy", "mined", "--miner", "none", "--budget", "75"));
        assertEquals(1, unknown.exitCode());
        assertTrue(unknown.err().contains("informative-cells"), unknown.err());
        CommandRun animal = CommandRun.of(command("--strategy", "random", "--test-animal", "X", "--budget", "75"));
        assertEquals(1, animal.exitCode());
        assertTrue(animal.err().contains("of the animal \"X\" to test on; choose one of M1, "), animal.err());
    }

    /** Two of the real slices and few seeds: bounds well below what the measurement on all of them gives. */
    @Test
    void realSlices_minedNeedsFewerLabelsThanRandom() throws Exception {
        Path data = Path.of(System.getProperty("cytoloop.data", "")).resolve("macaque_tracer");
        if (!Files.exists(data.resolve("cells.csv"))) {
            Assumptions.abort("the microscopy data are absent: " + data);
        }
        Path real = folder.resolve("macaque.cytoloop");
        List<String> slices = List.of("M1_02", "M2_01");
        CommandRun.json("new", real, "--staining", "red=1", "--staining", "green=2", "--mode", "independent");
        for (String slice : slices) {
            CommandRun.json("add", real, data.resolve(slice + ".ome.tif"), "--animal", slice.substring(0, 2));
            CommandRun.json("import-cells", real, data.resolve("cells.csv"), "--slice", slice);
        }
        StringBuilder rows = new StringBuilder("slice,cell,label\n");
        for (String line : Files.readAllLines(data.resolve("cells.csv"))) {
            String[] row = line.split(",", -1);
            if (slices.contains(row[0]) && !row[7].isEmpty()) {
                rows.append(row[0] + "," + row[2] + "," + row[7] + "\n");
            }
        }
        Path truth = Files.writeString(folder.resolve("green.csv"), rows);
        Object[] common = {
            "simulate", real, "--staining", "green", "--truth", truth, "--step", "25", "--seeds", "4", "--seed", "51"
        };
        JsonNode random = run(common, "--strategy", "random", "--start", "300", "--budget", "300");
        JsonNode mined = run(common, "--strategy", "mined", "--budget", "150");
        assertTrue(last(mined) >= last(random), () -> mined + " against " + random);
    }

    private static JsonNode run(Object[] common, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(common));
        all.addAll(Arrays.asList(more));
        return CommandRun.json(all.toArray());
    }
}
