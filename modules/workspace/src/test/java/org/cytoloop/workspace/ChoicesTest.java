/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Choices.Place;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Choosing providers, undoing that, and what is remembered of those that made something. */
class ChoicesTest {
    private static final ProviderChoice KNN = new ProviderChoice(List.of("knn"), Map.of("neighbours", "7"));

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void make() throws Exception {
        study = VersionSevenStudy.make(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void reopen() throws ProblemException {
        List<UsedProvider> remembered = study.provenance().remembered();
        Map<Place, ProviderChoice> all = study.choices().all();
        Optional<String> undo = study.undoText();
        Path place = study.folder();
        study.close();
        study = Study.open(place, "Ben");
        assertEquals(remembered, study.provenance().remembered());
        assertEquals(all, study.choices().all());
        assertEquals(undo, study.undoText());
        assertEquals(List.of(), study.verify());
    }

    private static String problem(Executable call) {
        return assertThrows(ProblemException.class, call).getMessage();
    }

    @Test
    void staining_usesItsOwnChoice_elseTheStudys_elseTheUsual() throws Exception {
        assertEquals(ProviderChoice.USUAL, study.choices().of(Choices.TRAINER, Studies.CFOS));
        study.choices().choose(Choices.TRAINER, Choices.STUDY, ProviderChoice.of("forest"));
        assertEquals(ProviderChoice.of("forest"), study.choices().of(Choices.TRAINER, Studies.CFOS));
        study.choices().choose(Choices.TRAINER, Studies.CFOS, KNN);
        assertEquals(KNN, study.choices().of(Choices.TRAINER, Studies.CFOS));
        assertEquals(ProviderChoice.of("forest"), study.choices().of(Choices.TRAINER, Studies.PV));
        assertEquals(Optional.empty(), study.choices().own(Choices.TRAINER, Studies.PV));
        study.choices().choose(Choices.TRAINER, Studies.PV, ProviderChoice.USUAL);
        assertTrue(
                study.choices().of(Choices.TRAINER, Studies.PV).isUsual(), "the usual, though the study has another");
        reopen();
        study.choices().choose(Map.of(new Place(Choices.TRAINER, Studies.CFOS), Optional.empty()), List.of());
        assertEquals("chose the trainer of the study for cFos", study.undoText().orElseThrow());
        assertEquals(ProviderChoice.of("forest"), study.choices().of(Choices.TRAINER, Studies.CFOS));
        reopen();
    }

    @Test
    void choosing_isOneStepThatCanBeUndone_andIsTold() throws Exception {
        List<StudyEvent> told = new ArrayList<>();
        study.addListener(told::add);
        Map<Place, Optional<ProviderChoice>> both = Map.of(
                new Place(Choices.FEATURES, Studies.CFOS),
                Optional.of(new ProviderChoice(List.of("shape", "intensity"), Map.of())),
                new Place(Choices.TRAINER, Studies.CFOS),
                Optional.of(KNN));
        study.choices().choose(both, List.of());
        study.choices().choose(both, List.of());
        assertEquals(1, told.size(), "the same again is no change");
        assertEquals(Set.of(Topic.CHOICES), told.get(0).topics());
        assertEquals(Set.of(Studies.CFOS), told.get(0).stainings());
        assertEquals(
                "chose the trainer knn for cFos (neighbours 7); the feature sets shape, intensity for cFos",
                study.undoText().orElseThrow());
        reopen();
        study.undo();
        assertEquals(Map.of(), study.choices().all());
        reopen();
        study.redo();
        assertEquals(2, study.choices().all().size());
        assertEquals(List.of(), study.verify());
    }

    @Test
    void choosing_whatCannotBe_isRefused_andChangesNothing() {
        Choices choices = study.choices();
        assertTrue(problem(() -> choices.choose("writer", Choices.STUDY, ProviderChoice.of("x")))
                .contains("choose one of trainer, features, detector, reader, miner"));
        assertTrue(problem(() -> choices.choose(Choices.TRAINER, "GFP", KNN)).contains("no staining \"GFP\""));
        assertTrue(problem(() -> choices.choose(Choices.DETECTOR, Studies.CFOS, ProviderChoice.of("spots")))
                .contains("choose it for the whole study"));
        assertTrue(problem(() ->
                        choices.choose(Choices.TRAINER, Studies.CFOS, new ProviderChoice(List.of("a", "b"), Map.of())))
                .contains("Only one trainer"));
        assertTrue(problem(() ->
                        choices.choose(Choices.FEATURES, Studies.CFOS, new ProviderChoice(List.of("a", "a"), Map.of())))
                .contains("once"));
        assertEquals(Map.of(), choices.all());
    }

    @Test
    void remembered_isWhatWasLearnedLast_alsoOfWhatWasUndone() throws Exception {
        UsedProvider newer =
                VersionSevenStudy.used(Choices.DETECTOR, "nuclei", "Nuclei", "2", "org.cytoloop.detectors");
        study.setCells("A1", Studies.grid(50), Studies.NUCLEI.by(List.of(newer)));
        study.undo();
        assertEquals(Optional.of(newer), study.provenance().remembered(Choices.DETECTOR, "nuclei"));
        assertEquals(
                List.of(VersionSevenStudy.DETECTOR, VersionSevenStudy.READER),
                study.provenance().of(study.cellSet("A1").orElseThrow()));
        reopen();
        study.redo();
        assertEquals(List.of(newer), study.provenance().of(study.cellSet("A1").orElseThrow()));
        // a training that tells nothing but ids takes nothing away
        RoundInfo bare = study.rounds().add(Studies.round(study), new byte[] {4});
        assertEquals(
                new UsedProvider(Choices.TRAINER, "forest", "", "1", "", ""),
                study.provenance().of(bare).get(0));
        assertEquals(Optional.of(VersionSevenStudy.TRAINER), study.provenance().remembered(Choices.TRAINER, "forest"));
        reopen();
    }

    @Test
    void addedSlice_isRemembered_whenItsEventComes() throws Exception {
        List<List<UsedProvider>> seen = new ArrayList<>();
        study.addListener(event -> seen.add(study.provenance().ofSlice("A3")));
        study.addSlice(Studies.slice(Studies.image(folder, "A3"), "A3"), List.of(VersionSevenStudy.READER), "OME-TIFF");
        assertEquals(List.of(List.of(VersionSevenStudy.READER)), seen);
        assertEquals("OME-TIFF", study.provenance().format("A3"));
        study.label(Studies.click(Studies.CFOS, "A1", 30, Label.ON));
        reopen();
    }
}
