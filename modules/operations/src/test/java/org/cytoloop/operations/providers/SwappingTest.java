/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellDetection;
import org.cytoloop.operations.SliceAddition;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.operations.providers.Plugins.Dots;
import org.cytoloop.operations.providers.Plugins.Grey;
import org.cytoloop.operations.providers.Plugins.Grid;
import org.cytoloop.operations.providers.Plugins.Writer;
import org.cytoloop.operations.training.MeanTrainer;
import org.cytoloop.operations.training.RoundReplay;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.cytoloop.testkit.CancelledTask;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two readers, two detectors, two versions of a feature set and of a trainer on one study: nothing is ever mixed. */
class SwappingTest {
    private static final String CFOS = "cFos";
    private static final TaskContext TASK = TaskContext.quiet(2);
    private static final Dots DOTS = new Dots("dots", "1", 1);
    private static final Dots TWICE = new Dots("twice", "1", 2);
    private static final Grid GRID = new Grid("grid", "1", 0);
    private static final Grid SHIFTED = new Grid("shifted", "1", 2);
    private static final Grey GREY = new Grey("grey", "1");
    private static final MeanTrainer MEAN = new MeanTrainer("1");
    private static final List<Provider> ALL = List.of(DOTS, TWICE, new Writer(), GRID, SHIFTED, GREY, MEAN);

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void loop() throws Exception {
        StudySettings settings = new StudySettings("swap", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2")));
        study = Study.create(folder.resolve("swap.cytoloop"), settings, "Anna");
        Plugins.with(ALL, () -> {
            for (String slice : List.of("A1", "A2")) {
                Path image = DotsFormat.write(folder.resolve(slice + ".dots"), 200, 200);
                SliceAddition.add(
                        study,
                        new ImageLocation(List.of(image), 0),
                        new SliceAddition.Details("", "M" + slice, "", Double.NaN, List.of()),
                        TASK);
                CellDetection.detect(study, study.slice(slice).orElseThrow(), Chosen.detector(study), Map.of(), TASK);
                label(slice, 1, 20, Label.OFF);
                label(slice, 81, 100, Label.ON);
            }
            train();
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void label(String slice, int from, int to, Label label) throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        for (int cell = from; cell <= to; cell++) {
            assignments.add(new Assignment(new CellRef(slice, cell), label, Double.NaN));
        }
        study.label(LabelCommand.byHand(CFOS, assignments, SampleOrigin.CLICK, 1));
    }

    private void train() throws ProblemException {
        RoundInfo round = RoundTraining.train(study, CFOS, TrainingChoice.chosen(study, CFOS, 1), TASK)
                .round();
        assertEquals(
                List.of(),
                StudyClassification.run(study, round, List.of("A1", "A2"), TASK).notes());
    }

    private RoundInfo round() {
        return study.rounds().current(CFOS).orElseThrow();
    }

    private void choose(String kind, String staining, String id) throws ProblemException {
        Chosen.choose(study, Map.of(new Choices.Place(kind, staining), Optional.of(ProviderChoice.of(id))));
    }

    private float grey(String slice) throws ProblemException {
        return StudyFeatures.byIds(study, List.of("grey")).of(slice, TASK).value(0, 0);
    }

    private float[] calls(String slice) throws ProblemException {
        return study.calls(slice, round()).orElseThrow();
    }

    private List<String> words() throws ProblemException {
        return StaleParts.of(study).stream().map(Stale::words).toList();
    }

    private Stale stale(Stale.What what) throws ProblemException {
        return StaleParts.of(study).stream()
                .filter(stale -> stale.what() == what)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void afterTheLoop_everythingTellsItsMakers_andNothingIsStale() throws Exception {
        Plugins.with(ALL, () -> {
            assertEquals(List.of(), words());
            assertEquals(List.of(), Missing.of(study));
        });
        assertEquals("dots", study.provenance().format("A1"));
        assertEquals(List.of("dots"), ids(study.provenance().ofSlice("A1")));
        assertEquals(
                List.of("grid", "dots"),
                ids(study.provenance().of(study.cellSet("A1").orElseThrow())));
        assertEquals(List.of("mean", "grey", "dots"), ids(study.provenance().of(round())));
    }

    private static List<String> ids(List<UsedProvider> used) {
        return used.stream().map(UsedProvider::id).toList();
    }

    @Test
    void otherReader_givesOtherFeatures_refusesTheModel_andMixesNothing() throws Exception {
        float[] before = calls("A1");
        Plugins.with(List.of(new Dots("newer", "1", 5), DOTS, TWICE, GRID, GREY, MEAN), () -> {
            assertEquals(100, grey("A1"), "a reader that is installed later changes nothing by itself");
            assertEquals(List.of(), words());
            choose(Choices.READER, Choices.STUDY, "twice");
            assertEquals(200, grey("A1"));
            assertEquals(
                    List.of(
                            "The cells of slices A1 and A2 were found by the cell detector \"Grid\" (grid 1, plug-in"
                                    + " " + plugin()
                                    + ") in an image that was read by dots 1, but is read by twice 1 now.",
                            "Round 1 of cFos was trained with images read by another reader (round 1 of cFos was trained"
                                    + " on slice \"A1\", which is now read by the image reader \"Dots times 2\" (twice 1,"
                                    + " plug-in " + plugin() + ") but was not then).",
                            "The calls of slices A1 and A2 under round 1 of cFos were made with another trainer or image"
                                    + " reader, or another version of it, than those of now."),
                    words());
            ProblemException why = assertThrows(
                    ProblemException.class, () -> StudyClassification.run(study, round(), List.of("A1"), TASK));
            assertTrue(why.getMessage().contains("train again, or choose the reader"), why.getMessage());
            assertArrayEquals(before, calls("A1"), "calls stay readable");
            assertTrue(!stale(Stale.What.CALLS).canRecompute(), "only another round can call them");

            study.undo();
            assertEquals(100, grey("A1"));
            assertEquals(List.of(), words());

            study.redo();
            assertEquals(List.of(), StaleParts.recompute(study, stale(Stale.What.CELLS), TASK));
            assertEquals(40, study.sampleCounts(CFOS).on(), "labels are attached to the new cells");
            assertEquals(List.of(), StaleParts.recompute(study, stale(Stale.What.ROUND), TASK));
            assertEquals(2, round().number());
            assertEquals(List.of(), words());
            assertEquals(
                    List.of("mean", "grey", "twice"), ids(study.provenance().of(round())));
        });
    }

    private static String plugin() {
        UsedProvider used = Services.described("reader", DOTS);
        return (used.module() + " " + used.moduleVersion()).strip();
    }

    @Test
    void otherDetector_marksCells_untilTheyAreDetectedAgain() throws Exception {
        Plugins.with(ALL, () -> {
            choose(Choices.DETECTOR, Choices.STUDY, "shifted");
            Stale cells = stale(Stale.What.CELLS);
            assertEquals(List.of("A1", "A2"), cells.slices());
            assertTrue(cells.words().contains("but the cell detector \"Grid\" (shifted 1"), cells.words());
            assertEquals(10, study.cells("A1").x(0), "nothing is made again by itself");
            assertThrows(
                    CancellationException.class, () -> StaleParts.recompute(study, cells, new CancelledTask(1, 0)));
            assertEquals(10, study.cells("A1").x(0));
            StaleParts.recompute(study, cells, TASK);
            assertEquals(12, study.cells("A1").x(0));
            assertEquals(40, study.sampleCounts(CFOS).on());
            assertEquals(Optional.empty(), study.calls("A1", round()), "calls belong to the cells they were made of");
            assertEquals(List.of(), words());
            study.undo();
            assertEquals(List.of("A2"), stale(Stale.What.CELLS).slices());
        });
        Plugins.with(List.of(DOTS, GRID, GREY, MEAN), () -> {
            Stale cells = stale(Stale.What.CELLS);
            assertTrue(
                    cells.obstacle().contains("The study is to use the cell detector \"Grid\" (shifted 1"),
                    cells.obstacle());
            assertEquals(
                    cells.obstacle(),
                    assertThrows(ProblemException.class, () -> StaleParts.recompute(study, cells, TASK))
                            .getMessage());
        });
    }

    @Test
    void otherVersionOfAFeatureSet_isComputedAgain_andRefusesTheModel() throws Exception {
        Plugins.with(List.of(DOTS, GRID, new Grey("grey", "2"), MEAN), () -> {
            ProblemException why = assertThrows(
                    ProblemException.class, () -> StudyClassification.run(study, round(), List.of("A1"), TASK));
            assertTrue(why.getMessage().contains("of which version 2 is installed now"), why.getMessage());
            assertTrue(words().get(0).contains("of which version 2 is installed now"), words().toString());
            StaleParts.recompute(study, stale(Stale.What.ROUND), TASK);
            assertEquals(List.of(), words());
            assertEquals("2", study.provenance().of(round()).get(1).version());
        });
        StudyFeatures[] both = new StudyFeatures[2];
        Plugins.with(ALL, () -> both[0] = StudyFeatures.byIds(study, List.of("grey")));
        Plugins.with(List.of(DOTS, new Grey("grey", "2")), () -> both[1] = StudyFeatures.byIds(study, List.of("grey")));
        assertTrue(!both[0].sameAs(both[1]));
    }

    @Test
    void updatedTrainer_marksTheRoundAndItsCalls_untilTrainedAgain() throws Exception {
        Plugins.with(List.of(DOTS, GRID, GREY, new MeanTrainer("2")), () -> {
            assertEquals(2, words().size(), words().toString());
            assertTrue(words().get(0).contains("the trainer \"mean\" (mean 1, plug-in"), words().toString());
            assertTrue(stale(Stale.What.CALLS).canRecompute());
            StaleParts.recompute(study, stale(Stale.What.CALLS), TASK);
            assertEquals(1, words().size(), "the calls are those of the trainer of now");
            StaleParts.recompute(study, stale(Stale.What.ROUND), TASK);
            assertEquals("2", study.rounds().trainerVersion(round()));
            assertTrue(study.calls("A2", round()).isPresent(), "slices are classified as before");
            assertEquals(List.of(), words());
        });
    }

    @Test
    void missingTrainer_studyOpens_callsAreReadable_andWhatNeedsItIsRefused() throws Exception {
        float[] before = calls("A1");
        Path place = study.folder();
        study.close();
        Plugins.with(List.of(DOTS, GRID, GREY), () -> {
            study = Study.open(place, "Ben");
            assertEquals(List.of(), study.verify());
            assertArrayEquals(before, calls("A1"));
            Missing missing = Missing.of(study).get(0);
            assertEquals(1, Missing.of(study).size());
            assertEquals(List.of("round 1 of cFos"), missing.affected());
            assertTrue(
                    missing.sentence()
                            .startsWith(
                                    "The trainer \"mean\" (mean 1, plug-in " + plugin()
                                            + ") is not installed, but is needed for round 1 of cFos: results stay readable; install"),
                    missing.sentence());
            String refusal = "Round 1 of cFos was trained with the trainer \"mean\" (mean 1, plug-in " + plugin()
                    + "), which is not installed; install its plug-in through Tools > Plugins, or train again with"
                    + " another trainer.";
            assertEquals(
                    refusal,
                    assertThrows(ProblemException.class, () -> RoundReplay.rebuild(study, round(), TASK))
                            .getMessage());
            assertEquals(
                    refusal,
                    assertThrows(ProblemException.class, () -> SliceClassification.classifier(study, round()))
                            .getMessage());
            study.choices().choose(Choices.TRAINER, CFOS, ProviderChoice.of("mean"));
            ProblemException training =
                    assertThrows(ProblemException.class, () -> TrainingChoice.chosen(study, CFOS, 1));
            assertTrue(
                    training.getMessage().startsWith("cFos is to use the trainer \"mean\" (mean 1"),
                    training.getMessage());
            assertEquals(
                    List.of("round 1 of cFos", "the next work on cFos"),
                    Missing.of(study).get(0).affected());
        });
    }

    @Test
    void readerThatIsGone_anotherReads_butTheRoundIsRefused() throws Exception {
        Plugins.with(List.of(TWICE, GRID, GREY, MEAN), () -> {
            assertEquals(
                    "twice 1", SliceReaders.identity(study, study.slice("A1").orElseThrow()));
            assertEquals(200, grey("A1"));
            assertEquals(
                    List.of("the images of 2 slices"), Missing.of(study).get(0).affected());
            assertThrows(ProblemException.class, () -> StudyClassification.run(study, round(), List.of("A1"), TASK));
        });
    }
}
