/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {
    private static final RuleExample ON = new RuleExample("A1", 12.25, 30.5, RuleExample.Kind.CLEAR_ON);
    private static final RuleExample GONE = new RuleExample("Z9", 1, 2, RuleExample.Kind.BORDERLINE);
    private static final Rule RULE = new Rule(
            Studies.CFOS,
            3,
            "heller Kern, \"klar\"\nüber dem Grund",
            "",
            List.of("cFos.snr >= 2.5 ± 0.3", "`c-Fos.x` > 1"),
            1,
            List.of(ON, GONE),
            "sharper",
            "Anna",
            Instant.parse("2026-02-03T04:05:06.789Z"));

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void study() throws Exception {
        study = Studies.withCells(folder, 4, "A1");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Path written() throws ProblemException {
        Path file = folder.resolve("rule.json");
        RuleFile.write(study, RULE, file);
        return file;
    }

    @Test
    void whatIsWritten_isReadBack() throws Exception {
        assertEquals(RULE, RuleFile.read(written()).rule());
        RuleFile.write(study, RULE, folder.resolve("rule.json"));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")), "no drafts are left");
        }
    }

    @Test
    void examples_areKeptOnlyWhereTheImageIsTheSame() throws Exception {
        RuleDraft here = RuleFile.read(written()).draftFor(study);
        assertEquals(List.of(ON), here.examples());
        assertEquals(RULE.conditions(), here.conditions());
        Path otherFolder = Files.createDirectory(folder.resolve("other"));
        try (Study other = Studies.create(otherFolder)) {
            other.addSlice(Studies.slice(otherFolder, "another image", "A1"));
            assertEquals(List.of(), RuleFile.read(written()).draftFor(other).examples());
        }
    }

    @Test
    void aByteOrderMark_andUnknownFields_doNoHarm() throws Exception {
        String text = Files.readString(written());
        Path file = Files.writeString(
                folder.resolve("edited.json"), "\uFEFF" + text.replaceFirst("\\{", "{\"doi\": \"10.1/x\", "));
        assertEquals(RULE, RuleFile.read(file).rule());
    }

    private void problem(String content, String end) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), content);
        ProblemException e = assertThrows(ProblemException.class, () -> RuleFile.read(file));
        assertEquals("\"" + file + "\" " + end, e.getMessage());
    }

    @Test
    void brokenFiles_areToldInASentence() throws Exception {
        String text = Files.readString(written());
        problem("", "is not a rule file: it does not say \"format\": \"cytoloop-rule\".");
        problem("[1]", "is not a rule file: it does not say \"format\": \"cytoloop-rule\".");
        problem("{\n\"a\": ", "is not a rule file: it is not JSON (line 2).");
        problem("[".repeat(5000), "is not a rule file: it is not JSON.");
        problem(" ".repeat((1 << 20) + 1), "is not a rule file: it is larger than 1 MB.");
        problem(
                text.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"),
                "was written by a newer Cytoloop (format 2); update to read it.");
        for (String field :
                List.of("staining", "ruleVersion", "conditions", "language", "x", "kind", "time", "image")) {
            problem(
                    text.replace("\"" + field + "\" :", "\"" + field + "\" : {}, \"_\" :"),
                    "is a damaged rule file: \"" + field
                            + "\" is missing or not what it should be; export the rule again.");
        }
        for (String version : List.of("formatVersion", "language")) {
            problem(
                    text.replace("\"" + version + "\" : 1", "\"" + version + "\" : 0"),
                    "is a damaged rule file: \"" + version
                            + "\" is missing or not what it should be; export the rule again.");
        }
        problem(
                text.replace("CLEAR_ON", "PURPLE"),
                "is a damaged rule file: \"kind\" is missing or not what it should be; export the rule again.");
        Path bytes = Files.write(folder.resolve("bytes.json"), new byte[] {'{', (byte) 0xff, (byte) 0xfe});
        assertEquals(
                "\"" + bytes + "\" is not a rule file: it is not text in UTF-8.",
                assertThrows(ProblemException.class, () -> RuleFile.read(bytes)).getMessage());
        Path none = folder.resolve("none.json");
        assertEquals(
                "There is no file \"" + none + "\".",
                assertThrows(ProblemException.class, () -> RuleFile.read(none)).getMessage());
    }

    @Test
    void conditionsOfANewerLanguage_areReadButNotUsed() throws Exception {
        String text = Files.readString(written()).replace("\"language\" : 1", "\"language\" : 2");
        RuleFile read = RuleFile.read(Files.writeString(folder.resolve("newer.json"), text));
        assertEquals(RULE.onText(), read.rule().onText());
        ProblemException e = assertThrows(ProblemException.class, () -> read.draftFor(study));
        assertEquals(
                "The conditions of this rule were written by a newer Cytoloop (language 2); update to use them.",
                e.getMessage());
    }

    @Test
    void aPlaceThatCannotBeWritten_isTold() {
        ProblemException noFolder = assertThrows(
                ProblemException.class,
                () -> RuleFile.write(study, RULE, folder.resolve("none").resolve("r.json")));
        assertTrue(noFolder.getMessage().contains("check that the folder exists"), noFolder.getMessage());
        ProblemException aFolder = assertThrows(ProblemException.class, () -> RuleFile.write(study, RULE, folder));
        assertTrue(aFolder.getMessage().contains("is a folder"), aFolder.getMessage());
    }
}
