/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cytoloop.guidance.counsel.Counsel;
import org.cytoloop.guidance.counsel.PutOff;
import org.cytoloop.guidance.situation.SituationJson;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a careful expert would advise in each recorded situation. A file holds the situation, what it is about, who is to
 * speak first with which button, who is to speak too ("also") and who is to be silent.
 */
class RecordedSituationsTest {
    private static final int FEWEST = 25;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Adviser> ADVISERS = Services.all(Adviser.class);

    static List<Path> files() throws Exception {
        Path folder =
                Path.of(RecordedSituationsTest.class.getResource("/situations").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreEnoughSituations() throws Exception {
        assertTrue(files().size() >= FEWEST, files().size() + " situations");
    }

    @ParameterizedTest
    @MethodSource("files")
    void situation_getsTheAdviceOfACarefulExpert(Path file) throws Exception {
        JsonNode recorded = JSON.readTree(file.toFile());
        String about = file.getFileName() + ": " + recorded.get("about").asText();
        Situation situation = SituationJson.read(recorded.get("situation").toString());
        List<Counsel.Piece> said =
                Counsel.of(situation, ADVISERS, PutOff.NOTHING).pieces();
        assertFalse(said.isEmpty(), about);

        Counsel.Piece first = said.get(0);
        String heard = about + "\n" + first;
        JsonNode expected = recorded.get("first");
        assertEquals(expected.get("adviser").asText(), first.adviser(), heard);
        Deed deed = first.advice().deeds().get(0);
        assertEquals(expected.get("deed").asText(), deed.kind(), heard);
        expected.get("arguments")
                .fields()
                .forEachRemaining(argument -> assertEquals(
                        argument.getValue().asText(), deed.arguments().get(argument.getKey()), heard));
        assertTrue(
                kinds().containsAll(
                                first.advice().deeds().stream().map(Deed::kind).toList()),
                heard);

        Set<String> speakers = said.stream().map(Counsel.Piece::adviser).collect(Collectors.toSet());
        recorded.path("also")
                .forEach(id -> assertTrue(speakers.contains(id.asText()), about + ": " + id + " is silent"));
        recorded.path("silent").forEach(id -> {
            assertTrue(isAdviser(id.asText()), about + ": there is no adviser " + id);
            assertFalse(speakers.contains(id.asText()), about + ": " + id + " speaks");
        });
    }

    @Test
    void everyAdviser_isHeardInSomeSituation() throws Exception {
        Set<String> heard = new HashSet<>();
        for (Path file : files()) {
            Situation situation = SituationJson.read(
                    JSON.readTree(file.toFile()).get("situation").toString());
            Counsel.of(situation, ADVISERS, PutOff.NOTHING).pieces().forEach(piece -> heard.add(piece.adviser()));
        }
        assertEquals(ADVISERS.stream().map(Adviser::id).collect(Collectors.toSet()), heard);
    }

    private static boolean isAdviser(String id) {
        return ADVISERS.stream().anyMatch(adviser -> adviser.id().equals(id));
    }

    private static Set<String> kinds() throws IllegalAccessException {
        Set<String> kinds = new HashSet<>();
        for (var field : Deed.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                kinds.add((String) field.get(null));
            }
        }
        return kinds;
    }
}
