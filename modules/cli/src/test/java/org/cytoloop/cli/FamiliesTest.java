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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.mistakes.families.StudyFamilies;
import org.cytoloop.operations.LabelImport;
import org.cytoloop.operations.training.RoundCalls;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Families of confirmed mistakes, with the real features and trainers. */
class FamiliesTest {
    private static final String CFOS = "cFos";

    @TempDir
    private Path folder;

    @Test
    void everyBuiltInFeature_canBeSaidInWords() {
        FeatureContext context = new FeatureContext(List.of("DAPI", CFOS, "PV"), 0, 10, true);
        List<String> without = new ArrayList<>();
        int features = 0;
        for (FeatureExtractor extractor : Services.all(FeatureExtractor.class)) {
            for (FeatureSpec spec : extractor.features(context)) {
                features++;
                if (!StudyFamilies.hasWords(spec.name())) {
                    without.add(spec.name());
                }
            }
        }
        assertEquals(List.of(), without);
        assertTrue(features > 100, features + " features");
    }

    @Test
    void confirmedMistakes_areGrouped_andFollowedOverTheRounds() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path study = small.make("families");
        CommandRun.json("label", study, small.labels(60, 1), "--staining", CFOS);
        CommandRun.json("train", study, "--staining", CFOS);
        assertEquals(0, families(study).get("mistakes").asInt());
        assertTrue(
                CommandRun.of("families", study, "--staining", CFOS).out().startsWith("No mistakes confirmed yet: "));

        int wrong = answer(study, small.labels(3, 2));
        assertTrue(wrong >= 6, wrong + " mistakes are enough for a family");
        JsonNode found = families(study);
        assertEquals(wrong, found.get("mistakes").asInt());
        Set<String> cells = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (JsonNode family : found.get("families")) {
            assertTrue(
                    names.add(family.get("truth").asText() + family.get("name").asText()), family.toString());
            assertTrue(family.get("n").asInt() >= 3);
            assertEquals(family.get("n").asInt(), sum(family.get("slices")));
            assertEquals(family.get("n").asInt(), family.get("rounds").get("1").asInt());
            assertEquals(
                    "cannot be told yet", family.get("trend").get("direction").asText());
            for (JsonNode cell : family.get("cells")) {
                assertTrue(cells.add(cell.get("slice").asText() + cell.get("cell")), "in one family");
                assertEquals(
                        family.get("truth").asText().equals("ON"),
                        cell.get("pOn").asDouble() < 0.5,
                        "missed and falsely called cells are apart");
            }
        }
        assertTrue(names.size() >= 1, found.toString());
        assertEquals(wrong, cells.size() + found.get("singles").size());
        assertEquals(
                found,
                CommandRun.json("families", study, "--staining", CFOS, "--threads", "1"),
                "whatever the number of threads");

        CommandRun.json("train", study, "--staining", CFOS);
        for (JsonNode family : families(study).get("families")) {
            JsonNode rounds = family.get("trend").get("rounds");
            assertEquals(2, rounds.size(), rounds.toString());
            assertTrue(rounds.get(0).get("known").asInt() >= family.get("n").asInt());
            assertTrue(
                    rounds.get(0).get("wrong").asInt() >= family.get("n").asInt(),
                    "the round they were found under called all of them wrongly");
            assertEquals(
                    rounds.get(0).get("known").asInt()
                            + rounds.get(0).get("unknown").asInt(),
                    rounds.get(1).get("known").asInt()
                            + rounds.get(1).get("unknown").asInt());
        }

        try (Study opened = Study.open(study, "Anna")) {
            opened.undo();
            opened.blinding().mask(1);
        }
        assertEquals(0, families(study).get("mistakes").asInt(), "undone answers are no mistakes");
        CommandRun masked = CommandRun.of("families", study, "--staining", CFOS);
        assertTrue(masked.err().contains("The study is masked at present, but this list names slices"), masked.err());
    }

    private static JsonNode families(Path study) {
        return CommandRun.json("families", study, "--staining", CFOS);
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }

    /** Answers questions about the calls of some cells; gives how many were wrong. */
    private static int answer(Path folder, Path truth) throws Exception {
        try (Study study = Study.open(folder, "Anna")) {
            RoundInfo round = study.rounds().current(CFOS).orElseThrow();
            RoundCalls calls = new RoundCalls(study, round);
            Map<String, float[]> pOn = new HashMap<>();
            Map<CellRef, Label> answers = new HashMap<>();
            for (LabelledPoint row : LabelImport.read(truth, TaskContext.quiet())) {
                if (!pOn.containsKey(row.slice())) {
                    pOn.put(
                            row.slice(),
                            calls.of(row.slice(), TaskContext.quiet()).pOn());
                }
                int at = new NearestCells(study.cells(row.slice())).nearest(row.x(), row.y(), 5);
                if (at >= 0) {
                    answers.put(new CellRef(row.slice(), at + 1), row.label());
                }
            }
            List<LabelCommand.Assignment> assignments = new ArrayList<>();
            List<Question> questions = new ArrayList<>();
            int wrong = 0;
            for (Map.Entry<CellRef, Label> answer : answers.entrySet()) {
                CellRef cell = answer.getKey();
                float p = pOn.get(cell.slice())[cell.cell() - 1];
                Label call = round.callsOn(p) ? Label.ON : Label.OFF;
                if (study.sample(CFOS, cell).isEmpty()) {
                    wrong += call == answer.getValue() ? 0 : 1;
                    assignments.add(new LabelCommand.Assignment(cell, answer.getValue(), Double.NaN));
                    questions.add(new Question(cell, "most-uncertain", round.number(), p, call));
                }
            }
            study.label(LabelCommand.byHand(CFOS, assignments, SampleOrigin.MINING, 0)
                    .withQuestions(questions));
            return wrong;
        }
    }
}
