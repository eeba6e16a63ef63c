/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts from the command line, on a study with real calls. */
class ReviewsCommandTest {
    private static final String CFOS = "cFos";

    @TempDir
    private Path folder;

    private static List<String> slices(JsonNode reviews) {
        List<String> names = new ArrayList<>();
        reviews.get("slices").forEach(row -> names.add(row.get("slice").asText()));
        return names;
    }

    @Test
    void verdicts_areGiven_listed_counted_andTakenBack() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("reviews");
        CommandRun.json("label", study, small.labels(4, 1), "--staining", CFOS);
        CommandRun.json("train", study, "--staining", CFOS);

        JsonNode before = CommandRun.json("reviews", study, "--staining", CFOS);
        assertEquals("unclassified", before.get("slices").get(0).get("state").asText());
        CommandRun.json("classify", study, "--staining", CFOS);
        JsonNode fresh = CommandRun.json("reviews", study, "--staining", CFOS);
        assertEquals("No slice inspected yet", fresh.get("sentence").asText());
        assertEquals(6, fresh.get("left").asInt());
        double last = 1;
        for (JsonNode row : fresh.get("slices")) {
            assertEquals("open", row.get("state").asText());
            assertTrue(row.get("need").asDouble() <= last, fresh.toString());
            assertTrue(row.get("uncertain").asInt() < row.get("cells").asInt(), row.toString());
            assertTrue(row.get("reason").asText().endsWith("never judged"), row.toString());
            last = row.get("need").asDouble();
        }
        List<String> order = slices(fresh);

        CommandRun.json(
                "reviews",
                study,
                "--staining",
                CFOS,
                "--slice",
                order.get(0),
                "--verdict",
                "mistakes",
                "--kind",
                "missed-weak-on",
                "--kind",
                "edge",
                "--note",
                "see the corner");
        CommandRun.json("reviews", study, "--staining", CFOS, "--slice", order.get(2), "--verdict", "unusable");
        CommandRun words =
                CommandRun.of("reviews", study, "--staining", CFOS, "--slice", order.get(1), "--verdict", "good");
        assertTrue(
                words.out()
                        .startsWith("Round 1. Good enough on 1 of 2 inspected slices (95 % interval 9 to 91 %),"
                                + " 1 not usable, 3 not inspected."),
                words.out());
        JsonNode judged = CommandRun.json("reviews", study, "--staining", CFOS);
        assertEquals(
                List.of(order.get(3), order.get(4), order.get(5), order.get(0), order.get(1), order.get(2)),
                slices(judged));
        JsonNode mistakes = judged.get("slices").get(3);
        assertEquals(
                "Systematic mistakes (missed weak ON, edge)",
                mistakes.get("reason").asText());
        assertEquals("see the corner", mistakes.get("last").get("note").asText());

        CommandRun.json("train", study, "--staining", CFOS, "--seed", "9");
        CommandRun.json("classify", study, "--staining", CFOS);
        JsonNode next = CommandRun.json("reviews", study, "--staining", CFOS);
        assertEquals("No slice inspected yet", next.get("sentence").asText());
        assertEquals(1, next.get("unusable").asInt());
        assertEquals(order.get(2), slices(next).get(5));
        assertEquals(
                "Not usable, said under round 1",
                next.get("slices").get(5).get("reason").asText());
        for (JsonNode row : next.get("slices")) {
            if (row.get("slice").asText().equals(order.get(0))) {
                assertTrue(row.get("reason").asText().contains("under round 1, "), row.toString());
                assertTrue(row.get("flips").isInt(), row.toString());
            }
        }

        CommandRun.json(
                "reviews", study, "--staining", CFOS, "--round", "1", "--slice", order.get(1), "--verdict", "none");
        JsonNode first = CommandRun.json("reviews", study, "--staining", CFOS, "--round", "1");
        assertEquals(
                "Good enough on 0 of 1 inspected slice", first.get("sentence").asText());
    }

    @Test
    void wrongUsage_isToldBeforeTheStudyIsOpened() {
        Path none = folder.resolve("none.cytoloop");
        assertEquals(
                2,
                CommandRun.of("reviews", none, "--staining", CFOS, "--slice", "a")
                        .exitCode());
        assertEquals(
                2,
                CommandRun.of(
                                "reviews",
                                none,
                                "--staining",
                                CFOS,
                                "--slice",
                                "a",
                                "--verdict",
                                "good",
                                "--kind",
                                "edge")
                        .exitCode());
        CommandRun kind = CommandRun.of(
                "reviews", none, "--staining", CFOS, "--slice", "a", "--verdict", "mistakes", "--kind", "ugly");
        assertEquals(2, kind.exitCode());
        assertTrue(kind.err().contains("'ugly' is no kind of mistake"), kind.err());
    }
}
