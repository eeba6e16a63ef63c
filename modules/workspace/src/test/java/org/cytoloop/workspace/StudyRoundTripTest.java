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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.ContentHash;
import org.cytoloop.spi.StudyView;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored comes back the same after the study was closed and opened. */
class StudyRoundTripTest {
    @TempDir
    Path folder;

    private Study reopen(Study study) throws ProblemException {
        study.close();
        return Study.open(study.folder(), "Ben");
    }

    @Test
    void create_newStudy_keepsSettingsAndLayout() throws Exception {
        try (Study study = reopen(Studies.create(folder))) {
            assertEquals(Studies.SETTINGS, study.settings());
            assertEquals("Ben", study.annotator());
            assertTrue(Files.isDirectory(study.cacheFolder()));
            assertTrue(Files.isDirectory(study.exportsFolder()));
            assertEquals(JournalEvent.STUDY_CREATED, study.journal(1, 10).get(0).kind());
            assertEquals("Anna", study.journal(1, 10).get(0).annotator());
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void create_nameWithoutSuffix_getsIt_andOpensWithout() throws Exception {
        Path bare = folder.resolve("odd name? #1%20");
        Study.create(bare, Studies.SETTINGS, "Anna").close();
        assertTrue(
                Files.isRegularFile(folder.resolve("odd name? #1%20.cytoloop").resolve("study.db")));
        Study.open(bare, "Anna").close();
    }

    @Test
    void addSlice_everyField_comesBack() throws Exception {
        Study made = Studies.create(folder);
        Slice slice = Studies.slice(Studies.image(folder, "A1"), "A1");
        made.addSlice(slice);
        try (Study study = reopen(made)) {
            Slice back = study.slice("A1").orElseThrow();
            assertEquals(ContentHash.of(slice.image().files()), back.contentHash());
            assertEquals(
                    slice,
                    new Slice(
                            back.name(),
                            back.animal(),
                            back.group(),
                            back.image(),
                            back.width(),
                            back.height(),
                            back.pixelSizeUm(),
                            back.channels(),
                            ""));
            assertEquals(List.of(back), study.slices());
        }
    }

    @Test
    void setCells_outlines_comeBackExactly() throws Exception {
        Study made = Studies.withCells(folder, 3, "A1");
        Cells outlined = Cells.outlined(
                new float[] {1.25f, 900},
                new float[] {2, 3.5f},
                new float[] {Float.NaN, 12},
                new int[] {0, 3, 3},
                new float[] {0, 0, 4.5f, 0, 4, 4});
        made.setCells("A1", outlined, new CellSetInfo.Draft("csv", Map.of(), Double.NaN));
        CellSetInfo info = made.cellSet("A1").orElseThrow();
        try (Study study = reopen(made)) {
            assertEquals(info, study.cellSet("A1").orElseThrow());
            assertEquals(2, info.version());
            assertEquals("csv", info.source());
            Cells back = study.cells("A1");
            assertEquals(2, back.size());
            assertTrue(Float.isNaN(back.area(0)));
            assertEquals(3, back.outlinePoints(0));
            assertEquals(4.5f, back.outlineX(0, 1));
            assertEquals(0, back.outlinePoints(1));
            assertEquals(0, study.cells("A1").outlinePoints(1));
        }
    }

    @Test
    void label_batchAndFlip_keepEverythingKnownOfThem() throws Exception {
        Study made = Studies.withCells(folder, 100, "A1");
        LabelReceipt drawn = made.label(Studies.batch("A1", 1, 30, Label.ON));
        assertEquals(new LabelReceipt(drawn.seq(), 1, 30, 0, 0, 0), drawn);
        LabelReceipt flip = made.label(LabelCommand.flip(
                Studies.CFOS,
                List.of(
                        new Assignment(new CellRef("A1", 7), Label.OFF, Double.NaN),
                        new Assignment(new CellRef("A1", 99), Label.UNSURE, Double.NaN)),
                2));
        assertEquals(new LabelReceipt(drawn.seq() + 1, 0, 1, 1, 0, 0), flip);
        List<Sample> before = made.samples(Studies.CFOS);
        List<Batch> batches = made.batches(Studies.CFOS);
        try (Study study = reopen(made)) {
            assertEquals(before, study.samples(Studies.CFOS));
            assertEquals(batches, study.batches(Studies.CFOS));
            assertEquals(List.of(), study.samples(Studies.PV));
            Batch batch = batches.get(0);
            assertEquals(30, batch.drawn());
            assertEquals(100, batch.eligible());
            assertEquals(0x1234_5678_9abc_def0L, batch.seed());
            assertEquals(2.25, batch.region().y());
            Sample flipped = study.sample(Studies.CFOS, new CellRef("A1", 7)).orElseThrow();
            assertEquals(Label.OFF, flipped.label());
            assertEquals(SampleOrigin.RECTANGLE, flipped.origin());
            assertEquals(1, flipped.batch());
            assertEquals(0.3, flipped.inclusionProbability());
            assertEquals(2, flipped.ruleVersion());
            Sample byHand = study.sample(Studies.CFOS, new CellRef("A1", 99)).orElseThrow();
            assertEquals(SampleOrigin.CORRECTION, byHand.origin());
            assertTrue(Double.isNaN(byHand.inclusionProbability()));
            assertEquals(List.of(), study.verify());
            assertEquals(before, study.replay().samples());
        }
    }

    @Test
    void label_nothingToDo_writesNothing() throws Exception {
        try (Study study = Studies.withCells(folder, 5, "A1")) {
            int events = study.journal(1, 100).size();
            assertEquals(
                    0, study.label(Studies.click(Studies.CFOS, "A1", 3, null)).seq());
            assertEquals(events, study.journal(1, 100).size());
        }
    }

    @Test
    void label_unknownThings_areNamedAndChangeNothing() throws Exception {
        try (Study study = Studies.withCells(folder, 5, "A1")) {
            int events = study.journal(1, 100).size();
            assertSentence("no staining \"x\"", () -> study.label(Studies.click("x", "A1", 1, Label.ON)));
            assertSentence("no slice \"B\"", () -> study.label(Studies.click(Studies.CFOS, "B", 1, Label.ON)));
            assertSentence("no cell 6", () -> study.label(Studies.click(Studies.CFOS, "A1", 6, Label.ON)));
            assertSentence("no cell 0", () -> study.label(Studies.click(Studies.CFOS, "A1", 0, Label.ON)));
            assertEquals(events, study.journal(1, 100).size());
            assertEquals(List.of(), study.samples(Studies.CFOS));
        }
    }

    private static void assertSentence(String part, org.junit.jupiter.api.function.Executable action) {
        String message = assertThrows(ProblemException.class, action).getMessage();
        assertTrue(message.contains(part), message);
        assertTrue(message.endsWith("."), message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void rounds_modelAndProvenance_comeBack() throws Exception {
        Study made = Studies.withCells(folder, 50, "A1", "A2");
        made.label(Studies.batch("A1", 1, 10, Label.ON));
        made.label(Studies.batch("A2", 1, 10, Label.OFF));
        byte[] model = {1, 2, 3};
        RoundDraft draft = new RoundDraft(
                Studies.CFOS,
                "random-forest",
                "1.2",
                new TreeMap<>(Map.of("trees", "100")),
                42,
                0.5,
                made.samples(Studies.CFOS),
                "aa",
                List.of("intensity", "shape"),
                "bb",
                Map.of("grouped.f1", 0.9, "grouped.auc", Double.NaN),
                1,
                null);
        RoundInfo first = made.rounds().add(draft, model);
        RoundInfo second = made.rounds().add(draft, new byte[] {4});
        assertEquals(second, made.rounds().current(Studies.CFOS).orElseThrow());
        made.rounds().makeCurrent(first);
        RoundInfo changed = made.rounds().setThreshold(first, 0.25);
        try (Study study = reopen(made)) {
            assertEquals(List.of(changed, second), study.rounds().of(Studies.CFOS));
            assertEquals(changed, study.rounds().current(Studies.CFOS).orElseThrow());
            assertEquals(Optional.empty(), study.rounds().current(Studies.PV));
            assertEquals(0.25, changed.threshold());
            assertEquals(10, changed.samplesOn());
            assertEquals(10, changed.samplesOff());
            assertTrue(changed.scores().get("grouped.auc").isNaN());
            assertArrayEquals(model, study.rounds().model(changed));
            assertEquals(Map.of("trees", "100"), study.rounds().parameters(changed));
            assertEquals(List.of("intensity", "shape"), study.rounds().featureSets(changed));
            assertEquals("1.2", study.rounds().trainerVersion(changed));
            TrainedCells set = study.rounds().trainedCells(changed);
            assertEquals(new CellRef("A1", 10), set.on().get(9));
            assertEquals(10, set.off().size());
            assertEquals(study.cellSet("A2").orElseThrow().id(), set.cellSets().get("A2"));
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void calls_areBoundToTheCellSet() throws Exception {
        Study made = Studies.withCells(folder, 4, "A1");
        RoundInfo round = made.rounds()
                .add(
                        new RoundDraft(
                                Studies.CFOS,
                                "t",
                                "1",
                                new TreeMap<>(),
                                1,
                                0.5,
                                List.of(),
                                "a",
                                List.of(),
                                "b",
                                Map.of(),
                                1,
                                null),
                        new byte[] {1});
        float[] calls = {0, 0.25f, 0.5f, 1};
        assertEquals(Optional.empty(), made.calls("A1", round));
        made.storeCalls("A1", round, calls);
        try (Study study = reopen(made)) {
            assertArrayEquals(calls, study.calls("A1", round).orElseThrow());
            study.setCells("A1", Studies.grid(4), Studies.NUCLEI);
            assertEquals(Optional.empty(), study.calls("A1", round));
            study.undo();
            assertArrayEquals(calls, study.calls("A1", round).orElseThrow());
            StudyView view = study.view(slice -> {
                throw new ProblemException("no features here");
            });
            assertArrayEquals(calls, view.probabilities("A1", round).orElseThrow());
            assertEquals(4, view.cells("A1").orElseThrow().size());
            study.setCells("A1", Cells.none(), Studies.NUCLEI);
            assertEquals(0, view.cells("A1").orElseThrow().size());
            study.undo();
            study.undo();
            assertEquals(Optional.empty(), view.cells("A1"), "not detected is not the same as no cells");
            study.redo();
            assertThrows(IllegalArgumentException.class, () -> study.storeCalls("A1", round, new float[] {0.5f}));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> study.storeCalls("A1", round, new float[] {0, 0, 0, Float.NaN}));
        }
    }

    @Test
    void featureContext_isFixedOnce() throws Exception {
        Study made = Studies.create(folder);
        FeatureContext context = new FeatureContext(List.of("nuclei", "cFos", "PV"), 0, 9.75, true);
        assertEquals(Optional.empty(), made.featureContext());
        made.fixFeatureContext(context);
        made.fixFeatureContext(context);
        try (Study study = reopen(made)) {
            assertEquals(context, study.featureContext().orElseThrow());
            assertSentence(
                    "9.75 µm", () -> study.fixFeatureContext(new FeatureContext(List.of("nuclei"), 0, 9.75, true)));
        }
    }

    @Test
    void listeners_areToldAfterCommit_inOrder() throws Exception {
        try (Study study = Studies.withCells(folder, 50, "A1")) {
            Logger.getLogger("org.cytoloop.workspace.register.EventHub").setLevel(Level.OFF);
            List<StudyEvent> events = new ArrayList<>();
            List<Integer> samplesSeen = new ArrayList<>();
            study.addListener(event -> {
                throw new IllegalStateException("a bad listener harms nobody");
            });
            study.addListener(event -> {
                events.add(event);
                samplesSeen.add(study.samples(Studies.CFOS).size());
            });
            study.label(Studies.batch("A1", 1, 10, Label.ON));
            study.setCells("A1", Studies.grid(49), Studies.NUCLEI);
            study.undo();
            study.undo();
            assertEquals(List.of(10, 10, 10, 0), samplesSeen);
            assertEquals(Set.of(Topic.LABELS), events.get(0).topics());
            assertEquals(EnumSet.of(Topic.LABELS, Topic.CELLS), events.get(1).topics());
            assertEquals(EnumSet.of(Topic.LABELS, Topic.CELLS), events.get(2).topics());
            assertEquals(Set.of("A1"), events.get(3).slices());
            assertEquals(Set.of(Studies.CFOS), events.get(3).stainings());
        }
    }

    @Test
    void afterClose_nothingWorks_andClosingAgainIsHarmless() throws Exception {
        Study study = Studies.withCells(folder, 5, "A1");
        study.close();
        study.close();
        assertThrows(IllegalStateException.class, () -> study.label(Studies.click(Studies.CFOS, "A1", 1, Label.ON)));
    }
}
