/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Damaged, foreign and missing files: one clear sentence, and nothing changed. */
class DamageTest {
    @TempDir
    Path folder;

    private static String sentence(Executable action) {
        String message = assertThrows(ProblemException.class, action).getMessage();
        assertTrue(message.endsWith(".") && !message.contains("\n"), message);
        assertFalse(message.contains("SQL") || message.contains("Exception"), message);
        return message;
    }

    private Path study() throws Exception {
        try (Study study = Studies.withCells(folder, 500, "A1")) {
            for (int i = 1; i <= 50; i++) {
                study.label(Studies.click(Studies.CFOS, "A1", i, Label.ON));
            }
            return study.folder();
        }
    }

    private static void sql(Path study, String... statements) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + study.resolve("study.db"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String s : statements) {
                statement.execute(s);
            }
        }
    }

    @Test
    void open_notAStudy_saysWhatIsMissing() throws Exception {
        Path nothing = folder.resolve("nothing.cytoloop");
        assertEquals("There is no study at " + nothing + "; check the path.", sentence(() -> Study.open(nothing, "a")));
        Path file = Files.writeString(folder.resolve("file.cytoloop"), "x");
        assertTrue(sentence(() -> Study.open(file, "a")).contains("is a file, not a study"));
        Path plain = Files.createDirectory(folder.resolve("plain"));
        assertTrue(sentence(() -> Study.open(plain, "a")).contains("is not a study"));
        Path lost = Files.createDirectory(folder.resolve("lost.cytoloop"));
        assertTrue(sentence(() -> Study.open(lost, "a")).contains("has lost its study.db"));
        assertEquals(0, Files.list(plain).count() + Files.list(lost).count());
        assertTrue(sentence(() -> Study.open(study(), " ")).startsWith("Tell who works"));
    }

    @Test
    void open_garbageTruncatedOrEmptyDatabase_isCalledDamagedOrForeign() throws Exception {
        Path study = study();
        Path database = study.resolve("study.db");
        byte[] good = Files.readAllBytes(database);

        byte[] garbageHeader = good.clone();
        Arrays.fill(garbageHeader, 0, 100, (byte) 'x');
        assertDamaged(study, garbageHeader, "damaged");
        assertDamaged(study, Arrays.copyOf(good, good.length / 2), "damaged");
        assertDamaged(study, Arrays.copyOf(good, 5000), "damaged");
        assertDamaged(study, Arrays.copyOf(good, 50), "damaged");
        assertDamaged(study, new byte[0], "damaged");

        Files.write(database, good);
        try (Study open = Study.open(study, "a")) {
            assertEquals(List.of(), open.verify());
        }
    }

    private static void assertDamaged(Path study, byte[] content, String word) throws Exception {
        Path database = study.resolve("study.db");
        Files.write(database, content);
        String message = sentence(() -> Study.open(study, "a"));
        assertTrue(message.contains(word), message);
        assertArrayEquals(content, Files.readAllBytes(database));
        assertFalse(Files.exists(study.resolve("study.db-wal")));
    }

    @Test
    void open_randomDamage_isASentenceOrAStudyThatCanBeUsed() throws Exception {
        Logger.getLogger("org.cytoloop.workspace").setLevel(Level.OFF);
        Path study = study();
        Path database = study.resolve("study.db");
        byte[] good = Files.readAllBytes(database);
        SeededRandom random = new SeededRandom(5);
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            byte[] bad = good.clone();
            int from = random.nextInt(bad.length - 600);
            for (int k = 0; k < 600; k++) {
                bad[from + k] = (byte) random.nextLong();
            }
            Files.write(database, bad);
            Files.deleteIfExists(study.resolve("study.db-wal"));
            Files.deleteIfExists(study.resolve("study.db-shm"));
            try (Study open = Study.open(study, "a")) {
                open.cells("A1");
                open.samples(Studies.CFOS);
                open.verify();
            } catch (ProblemException e) {
                assertTrue(e.getMessage().contains("damaged"), e.getMessage());
                refused++;
            }
        }
        assertTrue(refused > 10, refused + " of 40 refused");
    }

    @Test
    void open_anotherProgramsDatabase_isLeftAlone() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other.cytoloop"));
        sql(other, "CREATE TABLE t (x)");
        byte[] before = Files.readAllBytes(other.resolve("study.db"));
        assertTrue(sentence(() -> Study.open(other, "a")).contains("not a Cytoloop study"));
        assertArrayEquals(before, Files.readAllBytes(other.resolve("study.db")));
    }

    @Test
    void open_newerStudy_isRefusedAndLeftAlone() throws Exception {
        Path study = study();
        sql(study, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(study.resolve("study.db"));
        String message = sentence(() -> Study.open(study, "a"));
        assertTrue(message.contains("newer Cytoloop (study version 99, this program knows up to 7)"), message);
        assertArrayEquals(before, Files.readAllBytes(study.resolve("study.db")));
    }

    @Test
    void journal_isAppendOnly_evenForOtherPrograms() throws Exception {
        Path study = study();
        assertThrows(SQLException.class, () -> sql(study, "UPDATE journal SET annotator = 'x' WHERE seq = 2"));
        assertThrows(SQLException.class, () -> sql(study, "DELETE FROM journal"));
        assertThrows(SQLException.class, () -> sql(study, "DELETE FROM journal WHERE seq > 5"));
    }

    @Test
    void tablesThatWereTamperedWith_areMadeAnewFromTheJournal() throws Exception {
        Logger.getLogger("org.cytoloop.workspace").setLevel(Level.OFF);
        Path study = study();
        sql(
                study,
                "UPDATE sample SET label = 'OFF' WHERE cell = 7",
                "DELETE FROM sample WHERE cell = 8",
                "UPDATE slice SET cell_set = NULL");
        try (Study open = Study.open(study, "Ben")) {
            assertEquals(50, open.samples(Studies.CFOS).size());
            assertTrue(open.samples(Studies.CFOS).stream().allMatch(s -> s.label() == Label.ON));
            assertEquals(500, open.cells("A1").size());
            assertEquals(List.of(), open.verify());
            List<JournalEvent> journal = open.journal(1, 1000);
            JournalEvent last = journal.get(journal.size() - 1);
            assertEquals(JournalEvent.LABELS_REBUILT, last.kind());
            assertEquals("{\"differences\":3}", last.payload());
            sql(study, "UPDATE sample SET label = 'OFF' WHERE cell = 9");
            List<String> wrong = open.verify();
            assertEquals(1, wrong.size(), wrong::toString);
            assertTrue(wrong.get(0).startsWith("journal and tables differ: sample of cFos on cell 9"), wrong.get(0));
        }
    }

    @Test
    void journalWithAGapOrAContradiction_isDamaged() throws Exception {
        Path study = study();
        String insert = "INSERT INTO journal VALUES (%d, 0, 'x', '%s', '%s')";
        sql(study, String.format(insert, 60, JournalEvent.UNDONE, "{\"event\":1}"));
        assertTrue(sentence(() -> Study.open(study, "a")).contains("event 54 of its journal is missing"));
        sql(study, "DROP TRIGGER journal_is_never_cut", "DELETE FROM journal WHERE seq = 60");
        sql(study, String.format(insert, 54, JournalEvent.UNDONE, "{\"event\":1}"));
        assertTrue(sentence(() -> Study.open(study, "a")).contains("event 54 of its journal contradicts"));
        sql(study, "DELETE FROM journal WHERE seq = 54");
        sql(study, String.format(insert, 54, JournalEvent.LABELS_SET, "{\"staining\":"));
        assertTrue(sentence(() -> Study.open(study, "a")).contains("not JSON"));
    }

    @Test
    void rulesRepeatsAndMasks_thatContradictTheJournal_areDamage() throws Exception {
        Path study = study();
        String[][] bad = {
            {JournalEvent.RULE_SAVED, "{\"staining\":\"cFos\"}"},
            {JournalEvent.RULE_SAVED, rule(0, 1, "[]")},
            {JournalEvent.RULE_SAVED, rule(1, 0, "[]")},
            {JournalEvent.RULE_SAVED, rule(1, 1, "[7]")},
            {JournalEvent.RULE_SAVED, rule(1, 1, "[{\"slice\":\"A1\",\"x\":null,\"y\":1,\"kind\":\"CLEAR_ON\"}]")},
            {JournalEvent.RULE_SAVED, rule(1, 1, "[{\"slice\":\"A1\",\"x\":1,\"y\":1,\"kind\":\"MAYBE\"}]")},
            {JournalEvent.REPEATS_ANSWERED, "{}"},
            {JournalEvent.REPEATS_ANSWERED, asked(1, 1, "OFF")},
            {JournalEvent.REPEATS_ANSWERED, asked(1, 99, "ON")},
            {JournalEvent.REPEATS_ANSWERED, asked(0, 1, "ON")},
            {
                JournalEvent.REPEATS_ANSWERED,
                "{\"answers\":[{\"id\":1,\"staining\":\"cFos\",\"slice\":\"A1\",\"cell\":1,\"batch\":0,"
                        + "\"was\":null,\"answer\":\"ON\",\"ruleVersion\":0}]}"
            },
            {
                JournalEvent.REPEATS_ANSWERED,
                "{\"settled\":[{\"id\":1,\"staining\":\"cFos\",\"slice\":\"A1\",\"cell\":1,\"was\":\"ON\","
                        + "\"consensus\":\"ON\",\"ruleVersion\":0}]}"
            },
            {JournalEvent.LABEL_KEPT, kept(99, "ON", 0)},
            {JournalEvent.LABEL_KEPT, kept(1, "OFF", 0)},
            {JournalEvent.LABEL_KEPT, kept(1, "ON", 3)},
            {JournalEvent.LABEL_RELEASED, kept(1, "ON", 0)},
            {
                JournalEvent.LABELS_SET,
                "{\"staining\":\"cFos\",\"origin\":\"CLICK\",\"ruleVersion\":0,\"cells\":[],\"repeats\":[]}"
            },
            {JournalEvent.UNMASKED, "{\"event\":1}"},
            {JournalEvent.MASKED, "{\"seed\":\"one\"}"},
            {JournalEvent.MASKED, "[]"}
        };
        sql(study, "DROP TRIGGER journal_is_never_cut");
        for (String[] event : bad) {
            sql(study, "INSERT INTO journal VALUES (54, 0, 'x', '" + event[0] + "', '" + event[1] + "')");
            String message = sentence(() -> Study.open(study, "a"));
            assertTrue(message.startsWith("The study is damaged"), event[1] + " gives: " + message);
            sql(study, "DELETE FROM journal WHERE seq = 54");
        }
        try (Study open = Study.open(study, "a")) {
            assertEquals(List.of(), open.verify());
        }
    }

    @Test
    void roundsAndExams_thatContradictTheJournal_areDamage() throws Exception {
        Path study = study();
        String drawn =
                "{\"staining\":\"cFos\",\"draw\":1,\"seed\":1,\"asked\":1,\"cellSets\":{\"A1\":%d},\"strata\":[],"
                        + "\"cells\":[{\"slice\":\"A1\",\"cell\":%d,\"x\":1,\"y\":1,\"stratum\":\"M1\",\"p\":0.5,\"was\":%s}]}";
        int cellSet;
        try (Study open = Study.open(study, "a")) {
            cellSet = (int) open.cellSet("A1").orElseThrow().id();
        }
        String good = String.format(drawn, cellSet, 1, "\"ON\"");
        String[][] bad = {
            {JournalEvent.ROUND_ADDED, "{\"staining\":\"cFos\",\"number\":7,\"threshold\":0.5,\"trainingSet\":[]}"},
            {JournalEvent.ROUND_ADDED, "{\"staining\":\"cFos\"}"},
            {JournalEvent.ROUND_CURRENT, "{\"staining\":\"cFos\",\"number\":7}"},
            {JournalEvent.ROUND_CURRENT, "{\"staining\":\"cFos\",\"number\":1,\"was\":9,\"undoable\":true}"},
            {JournalEvent.ROUND_THRESHOLD, "{\"staining\":\"cFos\",\"number\":1,\"was\":0.5,\"threshold\":2}"},
            {
                JournalEvent.ROUND_THRESHOLD,
                "{\"staining\":\"cFos\",\"number\":1,\"was\":0.123,\"threshold\":0.5,\"undoable\":true}"
            },
            {JournalEvent.ROUND_NAMED, "{\"staining\":\"cFos\",\"number\":1,\"name\":\"a\",\"note\":\"\"}"},
            {JournalEvent.EXAM_DRAWN, "{\"staining\":\"cFos\"}"},
            {JournalEvent.EXAM_DRAWN, String.format(drawn, cellSet + 1, 1, "\"ON\"")},
            {JournalEvent.EXAM_DRAWN, String.format(drawn, cellSet, 0, "null")},
            {JournalEvent.EXAM_DRAWN, String.format(drawn, cellSet, 1, "\"OFF\"")},
            {JournalEvent.EXAM_DRAWN, String.format(drawn, cellSet, 1, "null")},
            {JournalEvent.EXAM_DRAWN, good.replace("\"draw\":1", "\"draw\":0")},
            {JournalEvent.EXAM_ANSWERED, answered(1, 0, "null")},
            {JournalEvent.EXAM_CLOSED, "{\"staining\":\"cFos\",\"draw\":1}"},
            {JournalEvent.EXAM_WITHDRAWN, "{\"staining\":\"cFos\",\"draw\":1}"},
            {JournalEvent.EXAM_CORRECTED, answered(1, 0, "null")}
        };
        String insert = "INSERT INTO journal VALUES (%d, 0, 'x', '%s', '%s')";
        sql(study, "DROP TRIGGER journal_is_never_cut");
        for (String[] event : bad) {
            sql(study, String.format(insert, 54, event[0], event[1]));
            assertDamaged(study, event[1]);
            sql(study, "DELETE FROM journal WHERE seq = 54");
        }
        String[][] after = {
            {JournalEvent.EXAM_DRAWN, good.replace("\"draw\":1", "\"draw\":2")},
            {JournalEvent.EXAM_ANSWERED, answered(1, 1, "null")},
            {JournalEvent.EXAM_ANSWERED, answered(1, -1, "null")},
            {JournalEvent.EXAM_ANSWERED, answered(1, 0, "\"ON\"")},
            {JournalEvent.EXAM_ANSWERED, answered(1, 0, "null").replace("cFos", "PV")},
            {JournalEvent.EXAM_CORRECTED, answered(1, 0, "null")},
            {
                JournalEvent.LABELS_SET,
                "{\"staining\":\"cFos\",\"origin\":\"CLICK\",\"ruleVersion\":0,\"cells\":[{\"slice\":\"A1\",\"cell\":1,"
                        + "\"label\":\"ON\",\"was\":null,\"p\":null}]}"
            },
            {JournalEvent.UNDONE, "{\"event\":54,\"exam\":[{\"draw\":9,\"index\":0,\"cellSet\":1,\"cell\":1}]}"},
            {
                JournalEvent.UNDONE,
                "{\"event\":54,\"exam\":[{\"draw\":1,\"index\":0,\"cellSet\":" + cellSet + ",\"cell\":2}]}"
            }
        };
        sql(study, String.format(insert, 54, JournalEvent.EXAM_DRAWN, good));
        for (String[] event : after) {
            sql(study, String.format(insert, 55, event[0], event[1]));
            assertDamaged(study, event[1]);
            sql(study, "DELETE FROM journal WHERE seq = 55");
        }
        sql(study, String.format(insert, 55, JournalEvent.EXAM_ANSWERED, answered(1, 0, "null")));
        String closed = "{\"staining\":\"cFos\",\"draw\":1,\"on\":1,\"off\":0,\"unsure\":0,\"missing\":0}";
        sql(study, String.format(insert, 56, JournalEvent.EXAM_CLOSED, closed));
        for (String kind : List.of(JournalEvent.EXAM_ANSWERED, JournalEvent.EXAM_CLOSED, JournalEvent.EXAM_WITHDRAWN)) {
            sql(study, String.format(insert, 57, kind, answered(1, 0, "\"ON\"")));
            assertDamaged(study, kind + " when it is closed");
            sql(study, "DELETE FROM journal WHERE seq = 57");
        }
        sql(study, String.format(insert, 57, JournalEvent.UNDONE, "{\"event\":54}"));
        assertDamaged(study, "what is fixed is not undone");
        sql(study, "DELETE FROM journal WHERE seq = 57");
        Logger.getLogger("org.cytoloop.workspace").setLevel(Level.OFF);
        try (Study open = Study.open(study, "a")) {
            assertEquals(49, open.samples(Studies.CFOS).size(), "the tables follow the journal");
            assertEquals(1, open.exams().cells(Studies.CFOS).size());
            assertEquals(List.of(), open.verify());
        }
    }

    @Test
    void answersAndVerdicts_thatContradictTheJournal_areDamage() throws Exception {
        Path study = study();
        int cellSet;
        try (Study open = Study.open(study, "a")) {
            cellSet = (int) open.cellSet("A1").orElseThrow().id();
            open.rounds().add(Studies.round(open), new byte[] {1});
        }
        String question = "{\"slice\":\"A1\",\"cell\":1,\"cellSet\":" + cellSet
                + ",\"x\":10,\"y\":10,\"miner\":\"m\",\"round\":1,\"pOn\":0.5,\"presented\":\"OFF\"}";
        String labels = "{\"staining\":\"cFos\",\"origin\":\"MINING\",\"ruleVersion\":0,\"cells\":[{\"slice\":\"A1\","
                + "\"cell\":1,\"label\":\"ON\",\"was\":\"ON\",\"p\":null}],\"questions\":[" + question + "]}";
        String review = "{\"staining\":\"cFos\",\"slice\":\"A1\",\"round\":1,\"was\":null,\"verdict\":\"MISTAKES\","
                + "\"findings\":[{\"kind\":\"EDGE\",\"x\":1,\"y\":2,\"note\":\"\"}],\"note\":\"\"}";
        String finding = review.substring(review.indexOf("{\"kind"), review.indexOf(']'));
        String[][] bad = {
            {labels, question, ""},
            {labels, "[" + question + "]", "7"},
            {labels, question, question + "," + question},
            {labels, "\"cell\":1,\"cellSet\"", "\"cell\":2,\"cellSet\""},
            {labels, "\"label\":\"ON\"", "\"label\":null"},
            {labels, "\"cellSet\":" + cellSet, "\"cellSet\":" + (cellSet + 1)},
            {labels, "\"x\":10", "\"x\":null"},
            {labels, "\"y\":10", "\"y\":-1"},
            {labels, "\"y\":10", "\"y\":1e300"},
            {labels, "\"miner\":\"m\"", "\"miner\":\"\""},
            {labels, "\"miner\":\"m\"", "\"miner\":\"" + "m".repeat(101) + "\""},
            {labels, "\"round\":1", "\"round\":2"},
            {labels, "\"round\":1", "\"round\":-1"},
            {labels, "\"pOn\":0.5", "\"pOn\":1.01"},
            {labels, "\"presented\":\"OFF\"", "\"presented\":\"MAYBE\""},
            {labels, ",\"presented\":\"OFF\"", ""},
            {review, "cFos", "PV"},
            {review, "A1", "A9"},
            {review, "\"round\":1", "\"round\":2"},
            {review, "\"was\":null", "\"was\":\"GOOD\""},
            {review, "MISTAKES", "FINE"},
            {review, "EDGE", "HOLE"},
            {review, "\"x\":1", "\"x\":null"},
            {review, "\"x\":1", "\"x\":-1"},
            {review, "\"note\":\"\"}]", "\"note\":7}]"},
            {review, "],\"note\":\"\"", "],\"note\":\"" + "n".repeat(4001) + "\""},
            {review, finding, finding + ("," + finding).repeat(200)},
        };
        String insert = "INSERT INTO journal VALUES (55, 0, 'x', '%s', '%s')";
        sql(study, "DROP TRIGGER journal_is_never_cut");
        for (String[] change : bad) {
            assertTrue(change[0].contains(change[1]), change[1]);
            String kind = change[0].equals(review) ? JournalEvent.REVIEW_SAVED : JournalEvent.LABELS_SET;
            sql(study, String.format(insert, kind, change[0].replace(change[1], change[2])));
            assertDamaged(study, change[1] + " as " + change[2]);
            sql(study, "DELETE FROM journal WHERE seq = 55");
        }
        sql(study, String.format(insert, JournalEvent.REVIEW_REMOVED, review));
        assertDamaged(study, "nothing to take back");
        sql(study, "DELETE FROM journal WHERE seq = 55");
        Logger.getLogger("org.cytoloop.workspace").setLevel(Level.OFF);
        sql(study, String.format(insert, JournalEvent.LABELS_SET, labels));
        sql(study, String.format(insert, JournalEvent.REVIEW_SAVED, review).replace("55", "56"));
        try (Study open = Study.open(study, "a")) {
            assertEquals(1, open.findings().of(Studies.CFOS).size());
            assertEquals(1, open.reviews().of(Studies.CFOS).size());
            assertEquals(List.of(), open.verify());
        }
    }

    private static void assertDamaged(Path study, String what) {
        String message = sentence(() -> Study.open(study, "a"));
        assertTrue(message.startsWith("The study is damaged"), what + " gives: " + message);
    }

    private static String answered(int draw, int index, String was) {
        return "{\"staining\":\"cFos\",\"draw\":" + draw + ",\"index\":" + index
                + ",\"slice\":\"A1\",\"cell\":1,\"was\":" + was + ",\"answer\":\"ON\",\"reason\":\"x\"}";
    }

    private static String rule(int version, int language, String examples) {
        return "{\"staining\":\"cFos\",\"version\":" + version + ",\"on\":\"\",\"off\":\"\",\"language\":" + language
                + ",\"conditions\":[],\"examples\":" + examples + ",\"note\":\"\"}";
    }

    private static String asked(int id, int cell, String first) {
        return "{\"asked\":[{\"id\":" + id + ",\"staining\":\"cFos\",\"slice\":\"A1\",\"cell\":" + cell
                + ",\"first\":\"" + first + "\",\"answer\":\"ON\",\"ruleVersion\":0}]}";
    }

    private static String kept(int cell, String label, int rule) {
        return "{\"staining\":\"cFos\",\"slice\":\"A1\",\"cell\":" + cell + ",\"label\":\"" + label
                + "\",\"ruleVersion\":" + rule + ",\"reason\":\"x\"}";
    }

    @Test
    void create_whereItCannotBe_leavesNothingBehind() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken.cytoloop"));
        Files.writeString(taken.resolve("precious.txt"), "x");
        assertTrue(sentence(() -> Study.create(taken, Studies.SETTINGS, "a")).contains("exists already"));
        Path file = Files.writeString(folder.resolve("file.cytoloop"), "x");
        assertTrue(sentence(() -> Study.create(file, Studies.SETTINGS, "a")).contains("exists already"));
        Path orphan = folder.resolve("no").resolve("where.cytoloop");
        assertTrue(sentence(() -> Study.create(orphan, Studies.SETTINGS, "a")).contains("does not exist"));
        StudySettings twice = new StudySettings(
                "s", DetectionMode.SHARED, "", List.of(new Staining("a", "1"), new Staining("A", "2")));
        assertTrue(sentence(() -> Study.create(folder.resolve("n"), twice, "a")).contains("taken already"));
        StudySettings reserved = new StudySettings("s", DetectionMode.SHARED, "", List.of(new Staining("nuclei", "1")));
        assertTrue(
                sentence(() -> Study.create(folder.resolve("n"), reserved, "a")).contains("taken already"));
        try (var children = Files.list(folder)) {
            assertEquals(
                    List.of("file.cytoloop", "taken.cytoloop"),
                    children.map(p -> p.getFileName().toString()).sorted().toList());
        }
        Path empty = Files.createDirectory(folder.resolve("empty.cytoloop"));
        Study.create(empty, Studies.SETTINGS, "a").close();
    }
}
