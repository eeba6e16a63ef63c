/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cytoloop.cli.Cytoloop;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.RoundReplay;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A study that any version wrote opens for ever, and everything in it is as it was recorded when it was written. The
 * golden study of a new version is made once, with
 *
 * <pre>mvn -B -pl modules/cli -am verify -Dtest=GoldenStudyTest -Dcytoloop.golden=make -Dcytoloop.minTests=0 \\
 *     -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * and never changed.
 */
class GoldenStudyTest {
    /** Facts that opening or undoing a study may add to. */
    private static final String JOURNAL = "journal";

    @TempDir
    Path folder;

    static Stream<String> names() throws IOException {
        return GoldenFiles.names().stream();
    }

    private static JsonNode recorded(String name) throws IOException {
        return new ObjectMapper()
                .readTree(GoldenFiles.resources().resolve(name + ".json").toFile());
    }

    private Path unpacked(String name) throws IOException {
        GoldenFiles.unpack(recorded(name).get("images").asText(), folder);
        GoldenFiles.unpack(name + ".zip", folder);
        return folder.resolve(GoldenFiles.STUDY);
    }

    /** What was recorded; facts of later versions are no matter of it. */
    private static void assertFacts(JsonNode recorded, ObjectNode found, String when) {
        recorded.fields().forEachRemaining(fact -> {
            if (!fact.getKey().equals("images") && !fact.getKey().equals(JOURNAL)) {
                assertEquals(
                        fact.getValue().toPrettyString(),
                        String.valueOf(found.path(fact.getKey()).toPrettyString()),
                        fact.getKey() + ", " + when);
            }
        });
    }

    @Test
    @EnabledIfSystemProperty(named = "cytoloop.golden", matches = "make")
    void make() throws Exception {
        GoldenStudyMaking.make(folder);
    }

    @Test
    void thereIsOneOfThisVersion() throws Exception {
        Path place = folder.resolve("new.cytoloop");
        Path golden = unpacked(GoldenFiles.names().get(0));
        try (Study study = Study.open(golden, "reader")) {
            Study.create(place, study.settings(), "reader").close();
        }
        String name = "study-v" + GoldenFacts.version(place);
        assertTrue(
                GoldenFiles.names().contains(name),
                "Make the golden study of this version: see the class comment. There are " + GoldenFiles.names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void open_isBroughtForward_andEverythingIsAsItWas(String name) throws Exception {
        JsonNode recorded = recorded(name);
        Path place = unpacked(name);
        assertTrue(recorded.get("rounds").size() >= 3 && recorded.get("reviews").size() >= 3, "rich");
        for (int i = 0; i < 2; i++) {
            try (Study study = Study.open(place, "reader")) {
                assertFacts(recorded, GoldenFacts.of(study), "opened for the " + (i + 1) + ". time");
                assertEquals(
                        recorded.get(JOURNAL).asInt(),
                        GoldenFacts.of(study).get(JOURNAL).asInt());
                assertEquals(List.of(), study.verify(), "integrity");
                assertEquals(List.of(), study.missingImages(), "images beside it are found");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void undo_everything_andRedoIt_givesTheStudyBack(String name) throws Exception {
        JsonNode recorded = recorded(name);
        try (Study study = Study.open(unpacked(name), "reader")) {
            study.redo();
            study.undo();
            int steps = 0;
            while (study.undo().isPresent()) {
                steps++;
            }
            assertTrue(steps > 20, steps + " steps");
            assertFalse(GoldenFacts.of(study).has("samples"), "no label is left");
            for (int i = 0; i < steps; i++) {
                study.redo();
            }
            ObjectNode found = GoldenFacts.of(study);
            // times and numbers of labels that were given again may be new ones; who gave which is not
            assertEquals(recorded.get("samples").size(), found.get("samples").size());
            assertEquals(recorded.get("redo").asText(), found.get("redo").asText());
            assertEquals(recorded.get("undo").asText(), found.get("undo").asText());
            assertFacts(recorded, found, "undone and redone");
            assertEquals(List.of(), study.verify());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void train_everyRoundAgain_givesTheSameBytesOrSaysWhy(String name) throws Exception {
        try (Study study = Study.open(unpacked(name), "reader")) {
            for (Staining staining : study.settings().stainings()) {
                for (RoundInfo round : study.rounds().of(staining.name())) {
                    RoundReplay.Rebuilt rebuilt = RoundReplay.rebuild(study, round, TaskContext.quiet(2));
                    assertTrue(
                            rebuilt.same() || rebuilt.words().contains("version"),
                            round.number() + ": " + rebuilt.words());
                }
            }
        }
    }

    @Test
    void open_studyOfAFutureVersion_isRefusedInOneSentence_andNothingIsTouched() throws Exception {
        Path place = unpacked(GoldenFiles.names().get(GoldenFiles.names().size() - 1));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("study.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 4711");
        }
        Map<String, String> before = contents(place);
        String message = assertThrows(ProblemException.class, () -> Study.open(place, "reader"))
                .getMessage();
        assertTrue(
                message.contains("was written by a newer Cytoloop (study version 4711, this program knows up to "),
                message);
        assertTrue(message.endsWith("; update Cytoloop to open it."), message);
        assertEquals(before, contents(place));
        assertEquals(
                Cytoloop.FAILED, Cytoloop.run("rounds", place.toString(), "--staining", "cFos"), "the command line");
        assertEquals(before, contents(place));
    }

    @Test
    void open_studyOfAFutureVersion_withAnUnfinishedLog_isLeftAlone() throws Exception {
        Path source = unpacked(GoldenFiles.names().get(GoldenFiles.names().size() - 1));
        Path place = Files.createDirectory(folder.resolve("copy.cytoloop"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + source.resolve("study.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA user_version = 4711");
            // as a crash leaves it: the version is in the log only
            for (String file : List.of("study.db", "study.db-wal")) {
                Files.copy(source.resolve(file), place.resolve(file));
            }
        }
        Map<String, String> before = contents(place);
        String message = assertThrows(ProblemException.class, () -> Study.open(place, "reader"))
                .getMessage();
        assertTrue(message.contains("newer Cytoloop (study version 4711"), message);
        Map<String, String> after = contents(place);
        after.keySet().retainAll(before.keySet());
        assertEquals(before, after);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : new ArrayList<>(GoldenFiles.below(folder))) {
            // the lock is a file without contents that says nothing of the study
            if (!file.equals("study.lock")) {
                contents.put(file, Sha256.hex(Files.readAllBytes(folder.resolve(file))));
            }
        }
        return contents;
    }
}
