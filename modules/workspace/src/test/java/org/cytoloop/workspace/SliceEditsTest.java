/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing what is known of slices, taking slices out, and undoing both. */
class SliceEditsTest {
    @TempDir
    Path folder;

    private static final SliceDetails ADDED = new SliceDetails("M1", "control", 0.65, false);

    private static List<String> names(Study study) {
        return study.slices().stream().map(Slice::name).toList();
    }

    @Test
    void setDetails_changesTheSlices_isOneEvent_andSurvivesReopening() throws Exception {
        Path at;
        Map<String, SliceDetails> changes = new LinkedHashMap<>();
        changes.put("A1", new SliceDetails("M2", "lesion", 0.5, true));
        changes.put("A2", ADDED.withTraining(true).withAnimal("M2").withPixelSizeUm(0.5));
        try (Study study = Studies.withCells(folder, 60, "A1", "A2", "B1")) {
            at = study.folder();
            assertEquals(ADDED, study.details("A1"));
            assertEquals(SliceDetails.UNKNOWN, study.details("Z"));
            List<StudyEvent> told = new ArrayList<>();
            study.addListener(told::add);
            long before = study.journal(1, 1000).size();
            study.setDetails(changes);
            assertEquals(before + 1, study.journal(1, 1000).size());
            assertEquals(List.of(new StudyEvent(before + 1, Set.of(Topic.SLICES), Set.of(), Set.of("A1", "A2"))), told);
            study.setDetails(changes);
            study.setDetails(Map.of());
            assertEquals(before + 1, study.journal(1, 1000).size());
            assertEquals(
                    "set animal M2 for A1, A2; set group lesion for A1; set pixel size 0.5 µm for A1, A2;"
                            + " marked A1, A2 for training",
                    study.undoText().orElseThrow());
            assertEquals(
                    "{\"slices\":[{\"slice\":\"A1\",\"was\":{\"animal\":\"M1\",\"group\":\"control\","
                            + "\"pixelSizeUm\":0.65,\"training\":false},\"now\":{\"animal\":\"M2\",\"group\":\"lesion\","
                            + "\"pixelSizeUm\":0.5,\"training\":true}},{\"slice\":\"A2\",\"was\":{\"animal\":\"M1\","
                            + "\"group\":\"control\",\"pixelSizeUm\":0.65,\"training\":false},\"now\":{\"animal\":\"M2\","
                            + "\"group\":\"control\",\"pixelSizeUm\":0.5,\"training\":true}}]}",
                    study.journal(before + 1, 1).get(0).payload());
        }
        try (Study study = Study.open(at, "Ben")) {
            assertEquals(List.of(), study.verify());
            assertEquals(changes.get("A1"), study.details("A1"));
            Slice slice = study.slice("A1").orElseThrow();
            assertEquals("M2", slice.animal());
            assertEquals("lesion", slice.group());
            assertEquals(0.5, slice.pixelSizeUm());
            assertEquals(changes.get("A2"), study.details("A2"));
            assertEquals(ADDED, study.details("B1"));
            assertEquals(Optional.empty(), study.redoText());
            study.undo();
            assertEquals(ADDED, study.details("A1"));
            assertEquals("M1", study.slice("A2").orElseThrow().animal());
            study.redo();
            assertEquals(changes.get("A1"), study.details("A1"));
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void undo_ofEditsBetweenLabels_touchesNothingElse() throws Exception {
        try (Study study = Studies.withCells(folder, 60, "A1", "A2")) {
            study.label(Studies.click(Studies.CFOS, "A1", 1, Label.ON));
            study.setDetails(Map.of("A1", ADDED.withAnimal("M7")));
            study.label(Studies.click(Studies.CFOS, "A1", 2, Label.OFF));
            List<Sample> both = study.samples(Studies.CFOS);
            assertEquals(
                    "labelled 1 cell of slice A1 OFF for cFos", study.undo().orElseThrow());
            assertEquals("M7", study.details("A1").animal());
            assertEquals("set animal M7 for A1", study.undo().orElseThrow());
            assertEquals("M1", study.details("A1").animal());
            assertEquals(both.subList(0, 1), study.samples(Studies.CFOS));
            study.addSlice(Studies.slice(Studies.image(folder, "C"), "C"));
            assertEquals("set animal M7 for A1", study.redo().orElseThrow());
            study.redo();
            assertEquals(both, study.samples(Studies.CFOS));
            assertEquals(List.of("A1", "A2", "C"), names(study));
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void setDetails_whatCannotBe_isRefusedAsAWhole() throws Exception {
        try (Study study = Studies.withCells(folder, 60, "A1", "A2")) {
            for (SliceDetails bad : List.of(
                    ADDED.withAnimal("M\n1"),
                    ADDED.withGroup("a\tb"),
                    ADDED.withPixelSizeUm(0),
                    ADDED.withPixelSizeUm(-1),
                    ADDED.withPixelSizeUm(Double.POSITIVE_INFINITY))) {
                Map<String, SliceDetails> changes = Map.of("A1", ADDED.withTraining(true), "A2", bad);
                assertThrows(ProblemException.class, () -> study.setDetails(changes), bad::toString);
            }
            assertThrows(ProblemException.class, () -> study.setDetails(Map.of("A9", ADDED)));
            assertEquals(ADDED, study.details("A1"));
            study.setDetails(Map.of("A1", ADDED.withPixelSizeUm(Double.NaN).withAnimal("")));
            assertTrue(Double.isNaN(study.slice("A1").orElseThrow().pixelSizeUm()));
            assertEquals(
                    "took the animal from A1; took the pixel size from A1",
                    study.undoText().orElseThrow());
            study.undo();
            study.fixFeatureContext(new FeatureContext(List.of("nuclei", "cFos", "PV"), 0, 10, true));
            String message = assertThrows(
                            ProblemException.class,
                            () -> study.setDetails(Map.of("A1", ADDED.withPixelSizeUm(Double.NaN))))
                    .getMessage();
            assertEquals(
                    "Slice \"A1\" needs its pixel size, for this study measures in µm since its first training.",
                    message);
            assertEquals(List.of(), study.verify());
        }
    }

    private static RoundInfo round(Study study) throws ProblemException {
        return study.rounds()
                .add(
                        new RoundDraft(
                                Studies.CFOS,
                                "forest",
                                "1",
                                new TreeMap<>(),
                                7,
                                0.5,
                                study.samples(Studies.CFOS),
                                "aa",
                                List.of("intensity"),
                                "bb",
                                Map.of(),
                                1,
                                null),
                        new byte[] {1});
    }

    @Test
    void setDetails_pixelSizeInAStudyInMicrometres_forgetsTheCallsThatNoLongerHold() throws Exception {
        try (Study study = Studies.withCells(folder, 3, "A1", "A2")) {
            study.fixFeatureContext(new FeatureContext(List.of("nuclei", "cFos", "PV"), 0, 10, true));
            study.label(Studies.click(Studies.CFOS, "A1", 1, Label.ON));
            RoundInfo round = round(study);
            float[] calls = {0.1f, 0.2f, 0.3f};
            study.storeCalls("A1", round, calls);
            study.storeCalls("A2", round, calls);
            study.setDetails(Map.of("A1", ADDED.withAnimal("M3").withTraining(true)));
            assertTrue(study.calls("A1", round).isPresent());
            List<StudyEvent> told = new ArrayList<>();
            study.addListener(told::add);
            study.setDetails(Map.of("A1", ADDED.withPixelSizeUm(0.3)));
            assertEquals(Set.of(Topic.SLICES, Topic.CALLS), told.get(0).topics());
            assertEquals(Optional.empty(), study.calls("A1", round));
            assertTrue(study.calls("A2", round).isPresent());
            study.storeCalls("A1", round, calls);
            study.undo();
            assertEquals(Optional.empty(), study.calls("A1", round));
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void featureKey_followsThePixelSize() throws Exception {
        try (Study study = Studies.withCells(folder, 3, "A1")) {
            FeatureContext context = new FeatureContext(List.of("nuclei", "cFos", "PV"), 0, 10, true);
            var schema = new FeatureSchema(List.of());
            Slice before = study.slice("A1").orElseThrow();
            CellSetInfo cells = study.cellSet("A1").orElseThrow();
            study.setDetails(Map.of("A1", ADDED.withPixelSizeUm(0.3)));
            Slice after = study.slice("A1").orElseThrow();
            assertNotEquals(
                    FeatureStore.key(Studies.SETTINGS, before, cells, context, schema, "tiff 1"),
                    FeatureStore.key(Studies.SETTINGS, after, cells, context, schema, "tiff 1"));
            study.setDetails(Map.of("A1", ADDED.withAnimal("x")));
            assertEquals(
                    FeatureStore.key(Studies.SETTINGS, before, cells, context, schema, "tiff 1"),
                    FeatureStore.key(
                            Studies.SETTINGS, study.slice("A1").orElseThrow(), cells, context, schema, "tiff 1"));
        }
    }

    @Test
    void removeSlice_takesAllOfIt_andUndoBringsAllOfItBack() throws Exception {
        try (Study study = Studies.withCells(folder, 60, "A1", "A2")) {
            study.label(Studies.batch("A1", 2, 31, Label.ON));
            study.label(Studies.batch("A2", 2, 5, Label.OFF));
            study.label(Studies.click(Studies.PV, "A1", 59, Label.UNSURE));
            study.setCells("A1", Studies.grid(50), Studies.NUCLEI); // detaches the PV sample
            RoundInfo round = round(study);
            float[] calls = new float[50];
            study.storeCalls("A1", round, calls);
            study.setDetails(Map.of("A1", ADDED.withTraining(true)));
            List<Sample> samples = study.samples(Studies.CFOS);
            CellSetInfo cells = study.cellSet("A1").orElseThrow();
            assertEquals(1, study.detachedSamples(Studies.PV).size());
            List<StudyEvent> told = new ArrayList<>();
            study.addListener(told::add);

            study.removeSlice("A1");
            assertEquals(
                    Set.of(Topic.SLICES, Topic.CELLS, Topic.LABELS), told.get(0).topics());
            assertEquals(Set.of("A1"), told.get(0).slices());
            assertEquals(
                    "removed slice A1 with 50 cells and 31 samples",
                    study.undoText().orElseThrow());
            for (int i = 0; i < 2; i++) {
                assertEquals(List.of("A2"), names(study));
                assertEquals(Optional.empty(), study.slice("A1"));
                assertEquals(Optional.empty(), study.cellSet("A1"));
                assertEquals(List.of(), study.samples(Studies.CFOS, "A1"));
                assertEquals(5, study.samples(Studies.CFOS).size());
                assertEquals(List.of(), study.detachedSamples(Studies.PV));
                assertEquals(1, study.batches(Studies.CFOS).size());
                assertEquals(List.of(), study.missingImages());
                assertThrows(ProblemException.class, () -> study.cells("A1"));
                assertThrows(ProblemException.class, () -> study.removeSlice("A1"));
                assertThrows(ProblemException.class, () -> study.setCells("A1", Studies.grid(5), Studies.NUCLEI));
                assertThrows(ProblemException.class, () -> study.label(Studies.click(Studies.CFOS, "A1", 1, Label.ON)));
                String message = assertThrows(
                                ProblemException.class,
                                () -> study.addSlice(Studies.slice(Studies.image(folder, "A1"), "A1")))
                        .getMessage();
                assertTrue(message.contains("may come back by undo"), message);
                assertEquals(31, study.rounds().trainedCells(round).on().size());
                assertEquals(List.of(), study.verify());

                study.undo();
                assertEquals(List.of("A1", "A2"), names(study));
                assertEquals(ADDED.withTraining(true), study.details("A1"));
                assertEquals(samples, study.samples(Studies.CFOS));
                assertEquals(cells, study.cellSet("A1").orElseThrow());
                assertEquals(50, study.cells("A1").size());
                assertEquals(1, study.detachedSamples(Studies.PV).size());
                assertEquals(2, study.batches(Studies.CFOS).size());
                assertEquals(50, study.calls("A1", round).orElseThrow().length);
                assertEquals(List.of(), study.verify());
                study.redo();
            }
        }
        try (Study study = Study.open(folder.resolve("test.cytoloop"), "Ben")) {
            assertEquals(List.of("A2"), names(study));
            study.undo();
            assertEquals(31, study.samples(Studies.CFOS, "A1").size());
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void sampleCounts_followEveryChange_withoutTheExam() throws Exception {
        try (Study study = Studies.withCells(folder, 60, "A1", "A2")) {
            assertEquals(SampleCounts.NONE, study.sampleCounts(Studies.CFOS));
            study.label(Studies.batch("A1", 1, 30, Label.ON));
            study.label(Studies.batch("A2", 1, 10, Label.OFF));
            study.label(Studies.click(Studies.CFOS, "A2", 1, Label.UNSURE));
            Studies.exam(study, Studies.CFOS, new CellRef("A2", 50));
            SampleCounts counts = study.sampleCounts(Studies.CFOS);
            assertEquals(
                    SampleCounts.of(Map.of(
                            "A1", new SampleCounts.PerSlice(30, 0, 0), "A2", new SampleCounts.PerSlice(0, 9, 1))),
                    counts);
            assertEquals(30, counts.on());
            assertEquals(40, counts.total());
            assertEquals(10, study.samples(Studies.CFOS, "A2").size());
            assertEquals(
                    study.samples(Studies.CFOS),
                    Stream.of("A1", "A2")
                            .flatMap(s -> study.samples(Studies.CFOS, s).stream())
                            .toList());
            for (int i = 0; i < 3; i++) {
                study.undo();
            }
            assertEquals(
                    new SampleCounts.PerSlice(0, 0, 0),
                    study.sampleCounts(Studies.CFOS).slice("A2"));
            assertEquals(30, study.sampleCounts(Studies.CFOS).total());
            assertEquals(SampleCounts.NONE, study.sampleCounts(Studies.PV));
        }
    }
}
