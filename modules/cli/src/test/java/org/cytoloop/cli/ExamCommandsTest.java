/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exam from the command line, and how often the intervals of many exams hold the truth of the demo slices. */
class ExamCommandsTest {
    @TempDir
    static Path folder;

    private static SmallStudy small;

    @BeforeAll
    static void write() throws Exception {
        small = SmallStudy.write(folder);
    }

    private static CommandRun exam(Path study, Object... what) {
        Object[] arguments = new Object[4 + what.length];
        arguments[0] = "exam";
        arguments[1] = study;
        arguments[2] = "--staining";
        arguments[3] = "cFos";
        System.arraycopy(what, 0, arguments, 4, what.length);
        return CommandRun.of(arguments);
    }

    private static JsonNode examJson(Path study, Object... what) {
        Object[] arguments = new Object[4 + what.length];
        arguments[0] = "exam";
        arguments[1] = study;
        arguments[2] = "--staining";
        arguments[3] = "cFos";
        System.arraycopy(what, 0, arguments, 4, what.length);
        return CommandRun.json(arguments);
    }

    private static void refused(CommandRun run, int exitCode, String sentence) {
        assertEquals(exitCode, run.exitCode(), run.err());
        assertTrue(run.err().contains(sentence), run.err());
    }

    @Test
    void exam_isDrawnAnsweredClosed_andScoresEveryRound() throws Exception {
        Path study = small.make("exam");
        Path truth = small.written().truthFile();
        refused(exam(study), 2, "Say what to do: draw, status");
        refused(exam(study, "draw", "--n", "x"), 2, "Try 'cytoloop exam draw --help'");
        refused(exam(study, "score"), 1, "Nothing has been trained for cFos yet");
        refused(CommandRun.of("exam", study, "--staining", "PV", "status"), 1, "no staining \"PV\"");
        assertFalse(examJson(study, "status").get("scorable").asBoolean());

        CommandRun.json("label", study, small.labels(7, 1), "--staining", "cFos");
        CommandRun.json("train", study, "--staining", "cFos");
        JsonNode drawn = examJson(study, "draw", "--n", "60", "--seed", "5");
        assertEquals(60, drawn.get("cells").size());
        assertEquals(3, drawn.get("animals").size());
        refused(exam(study, "draw"), 1, "still being answered");
        refused(exam(study, "score"), 1, "60 of 60 cells are not answered yet");
        refused(exam(study, "close"), 1, "60 cells of the exam of cFos are not answered yet");

        JsonNode answered = examJson(study, "answers", truth);
        int open = answered.get("open").asInt();
        assertEquals(60, answered.get("answered").asInt() + open);
        assertTrue(open < 10, answered.toString());
        // what the truth does not name is debris: nobody could tell
        assertEquals(
                0,
                examJson(study, "answers", truth, "--otherwise", "UNSURE")
                        .get("open")
                        .asInt());
        assertEquals(
                60,
                examJson(study, "status").get("draws").get(0).get("answered").asInt());
        examJson(study, "close");
        refused(exam(study, "answers", truth), 1, "No draw of the exam of cFos is open");

        JsonNode first = examJson(study, "score");
        assertEquals(open, first.get("unsure").asInt());
        assertEquals(
                60,
                first.get("n").asInt()
                        + first.get("unsure").asInt()
                        + first.get("leftOut").asInt());
        assertTrue(first.get("leftOut").asInt() > 0, "some drawn cells had been trained on: " + first);
        assertTrue(first.get("f1").get("low").asDouble()
                < first.get("f1").get("value").asDouble());
        assertTrue(first.get("words").get(1).asText().startsWith("Of 100 truly ON cells it finds about "));

        CommandRun.json("label", study, small.labels(7, 3), "--staining", "cFos");
        CommandRun.json("train", study, "--staining", "cFos");
        JsonNode second = examJson(study, "score");
        assertEquals(2, second.get("round").asInt());
        assertEquals(0, second.get("leftOut").asInt(), "labels of exam cells were not taken");

        JsonNode compared = CommandRun.json("compare", study, "--staining", "cFos", "--rounds", "1,2");
        assertEquals(first.get("n").asInt(), compared.get("exam").get("n").asInt());
        assertTrue(compared.get("exam").get("p").asDouble() <= 1);
        assertEquals(0, compared.get("samples").get("flipped").size());
        assertTrue(compared.get("samples").get("added").size() > 20, compared.toString());
        int gained = 0;
        for (JsonNode slice : compared.get("slices")) {
            gained += slice.get("gained").asInt();
        }
        assertEquals(compared.get("gained").asInt(), gained);
        refused(
                CommandRun.of("compare", study, "--staining", "cFos", "--rounds", "1"),
                2,
                "--rounds needs two numbers");
        refused(
                CommandRun.of("compare", study, "--staining", "cFos", "--rounds", "2,2"),
                1,
                "cannot be compared with itself");

        JsonNode cell = drawn.get("cells").get(0);
        Object[] correction = {
            "correct",
            "--slice",
            cell.get("slice").asText(),
            "--cell",
            cell.get("cell"),
            "--label",
            "UNSURE",
            "--reason"
        };
        Object[] reasoned = java.util.Arrays.copyOf(correction, correction.length + 1);
        reasoned[correction.length] = "two nuclei on top of each other";
        JsonNode corrected = examJson(study, reasoned);
        assertEquals(
                corrected.get("changed").asBoolean() ? 1 : 0,
                corrected.get("corrections").asInt());
        assertTrue(exam(study, "status").out().contains("Rounds can be scored on it."));
    }

    /** "Done when" 2: the interval covers the true F1 in at least 90 of 100 simulated exams. */
    @Test
    void intervals_holdTheTruth_inNinetyOfAHundredExams() throws Exception {
        Path study = small.make("trial");
        for (String rare : new String[] {"NaN", "0.06"}) {
            JsonNode trial = CommandRun.json(
                    "trial-exam",
                    study,
                    "--staining",
                    "cFos",
                    "--truth",
                    small.written().truthFile(),
                    "--n",
                    "100",
                    "--labels",
                    "60",
                    "--on-share",
                    rare,
                    "--seeds",
                    "2");
            for (JsonNode training : trial.get("trainings")) {
                JsonNode f1 = training.get("numbers").get("f1");
                assertTrue(f1.get("held").asInt() + f1.get("undefined").asInt() >= 90, training.toString());
                assertTrue(f1.get("undefined").asInt() <= 1, training.toString());
                assertTrue(f1.get("meanWidth").asDouble() < 0.6, training.toString());
            }
        }
    }
}
