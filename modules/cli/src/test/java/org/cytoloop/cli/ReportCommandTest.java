/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report from the command line, on a study with real calls. */
class ReportCommandTest {
    private static final String CFOS = "cFos";

    @TempDir
    private Path folder;

    @Test
    void report_isWrittenAsPageAndAsPdf_andRefusesWhatItCannot() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("report");
        CommandRun.json("label", study, small.labels(4, 1), "--staining", CFOS);
        CommandRun.json("train", study, "--staining", CFOS);
        CommandRun.json("classify", study, "--staining", CFOS);

        Path page = folder.resolve("new").resolve("report.html");
        JsonNode html = CommandRun.json("report", study, "--out", page);
        assertEquals("html", html.get("format").asText());
        assertEquals(Files.size(page), html.get("bytes").asLong());
        assertTrue(html.get("pictures").asInt() >= 6, html.toString());
        String text = Files.readString(page);
        assertTrue(text.contains("<svg"));
        assertFalse(text.contains("/test/p/"));

        Path tested = folder.resolve("tested.html");
        JsonNode plain = CommandRun.json("report", study, "--out", tested, "--test", "permutation", "--no-pictures");
        assertEquals(0, plain.get("pictures").asInt());
        assertTrue(Files.readString(tested).contains("Permutation test"));

        Path pdf = folder.resolve("report.pdf");
        CommandRun words = CommandRun.of("report", study, "--out", pdf, "--no-pictures");
        assertEquals(0, words.exitCode(), words.err());
        assertTrue(words.out().contains("report.pdf ("), words.out());
        assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.US_ASCII));

        CommandRun ending = CommandRun.of("report", study, "--out", folder.resolve("report.doc"));
        assertEquals(2, ending.exitCode());
        assertTrue(ending.err().contains("--out must end with .html or .pdf"), ending.err());
        CommandRun test = CommandRun.of("report", study, "--out", pdf, "--test", "t");
        assertEquals(2, test.exitCode());
        assertTrue(test.err().contains("welch, mann-whitney, permutation"), test.err());
    }
}
