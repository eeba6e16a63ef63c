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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The label rule from the command line, on a small synthetic study. */
class RuleCommandTest {
    @TempDir
    static Path folder;

    private static SmallStudy small;

    @BeforeAll
    static void images() throws Exception {
        small = SmallStudy.write(folder);
    }

    private static String refused(int exitCode, Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals(exitCode, run.exitCode(), run.err());
        assertEquals("", run.out());
        return run.err();
    }

    @Test
    void aRule_isMade_changed_counted_andGivenToAnotherStudy() throws Exception {
        Path study = small.make("rules");
        assertTrue(CommandRun.json("rule", study, "--staining", "cFos").isEmpty());
        assertTrue(refused(1, "rule", study, "--staining", "cFos", "--counts").contains("There is no rule for cFos"));

        JsonNode first = CommandRun.json(
                "rule",
                study,
                "--staining",
                "cFos",
                "--on",
                "bright",
                "--off",
                "dim",
                "--condition",
                "cFos.snr >= 2.5",
                "--condition",
                "cell.area_um2 > 1 µm² or cell.area_um2 > 2");
        assertEquals(1, first.get("version").intValue());
        assertTrue(first.get("saved").booleanValue());
        JsonNode same = CommandRun.json("rule", study, "--staining", "cFos", "--on", "bright");
        assertEquals(1, same.get("version").intValue());
        assertFalse(same.get("saved").booleanValue());

        CommandRun.json("label", study, small.labels(10, 1), "--staining", "cFos");
        JsonNode second = CommandRun.json(
                "rule",
                study,
                "--staining",
                "cFos",
                "--condition",
                "cFos.snr >= 2.8 ± 0.3",
                "--note",
                "sharper",
                "--counts");
        assertEquals(2, second.get("version").intValue());
        assertEquals(
                "Threshold of cFos.snr: 2.5 → 2.8.",
                second.get("differences").get(0).textValue());
        JsonNode total = second.get("counts").get("total");
        int cells = total.get("cells").intValue();
        assertTrue(cells > 100, "cells: " + cells);
        assertEquals(
                cells,
                total.get("on").intValue()
                        + total.get("grey").intValue()
                        + total.get("off").intValue()
                        + total.get("unknown").intValue());
        assertTrue(total.get("on").intValue() > 0 && total.get("off").intValue() > 0, total.toString());
        assertTrue(
                total.get("agreeing").intValue()
                        > 4 * total.get("contradicting").intValue(),
                "the truth of the demo follows the signal: " + total);
        assertTrue(second.get("counts").get("problems").isEmpty());

        JsonNode versions = CommandRun.json("rule", study, "--staining", "cFos");
        assertEquals(2, versions.size());
        assertEquals("sharper", versions.get(1).get("note").textValue());
        assertEquals("bright", versions.get(1).get("on").textValue());
        assertEquals(2, versions.get(0).get("conditions").size());
        assertTrue(CommandRun.of("rule", study, "--staining", "cFos").out().contains("Version 2"));

        Path file = folder.resolve("rule.json");
        JsonNode exported =
                CommandRun.json("rule", study, "--staining", "cFos", "--rule-version", "1", "--export", file);
        assertEquals(1, exported.get("version").intValue());
        Path other = small.make("other");
        JsonNode imported = CommandRun.json("rule", other, "--staining", "cFos", "--import", file);
        assertEquals(1, imported.get("version").intValue());
        assertEquals(
                "cFos.snr >= 2.5",
                CommandRun.json("rule", other, "--staining", "cFos")
                        .get(0)
                        .get("conditions")
                        .get(0)
                        .textValue());

        mistakes(study, file);
    }

    private static void mistakes(Path study, Path file) throws Exception {
        assertTrue(refused(1, "rule", study, "--staining", "cFos", "--condition", "cFos.nsr > 1")
                .contains("There is no feature \"cFos.nsr\"; did you mean cFos.snr"));
        assertTrue(refused(1, "rule", study, "--staining", "cFos", "--condition", "cFos.snr >=")
                .contains("Expected a number or a feature after \">=\", but the text ends."));
        assertTrue(refused(1, "rule", study, "--staining", "cFos", "--condition", "cFos.snr > 2 µm")
                .contains("\"2 µm\" is in µm"));
        assertTrue(refused(1, "rule", study, "--staining", "PV").contains("There is no staining \"PV\""));
        assertTrue(refused(1, "rule", study, "--staining", "cFos", "--counts", "--rule-version", "9")
                .contains("no version 9"));
        assertTrue(refused(1, "rule", study, "--staining", "cFos", "--import", folder.resolve("none"))
                .contains("There is no file"));
        Path newer = Files.writeString(
                folder.resolve("newer.json"), Files.readString(file).replace("\"language\" : 1", "\"language\" : 2"));
        assertTrue(refused(1, "rule", study, "--staining", "cFos", "--import", newer)
                .contains("written by a newer Cytoloop (language 2)"));
        refused(2, "rule", study);
        refused(2, "rule", study, "--staining", "cFos", "--note", "alone");
        refused(2, "rule", study, "--staining", "cFos", "--import", file, "--on", "x");
        refused(2, "rule", study, "--staining", "cFos", "--rule-version", "1");
        assertEquals(2, CommandRun.json("rule", study, "--staining", "cFos").size(), "mistakes made no version");
    }
}
