/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.operations.CachedFeatures;
import org.cytoloop.operations.Studies;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.OutOfFoldCalls;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training, training again, training live, and what is told of a round. */
class RoundTrainingTest {
    private static final TaskContext TASK = TaskContext.quiet(2);

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void make() throws Exception {
        study = LabelledStudy.make(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private RoundReplay.Rebuilt rebuild(RoundInfo round, String version) throws Exception {
        return RoundReplay.rebuild(study, round, new MeanTrainer(version), LabelledStudy.features(study), TASK);
    }

    @Test
    void round_keepsWeightAndOutOfFoldCalls() throws Exception {
        RoundInfo round = LabelledStudy.train(study, 3).round();
        Path place = study.folder();
        study.close();
        study = Study.open(place, "Anna");
        round = study.rounds().current(Studies.CFOS).orElseThrow();
        assertEquals(3, round.onWeight());
        OutOfFoldCalls calls = study.rounds().outOfFold(round).orElseThrow();
        assertEquals(48, calls.grouped().length);
        assertTrue(calls.grouped()[0] < 0.5 && calls.grouped()[12] > 0.5, Arrays.toString(calls.grouped()));
    }

    @Test
    void weights_tellOnAgainstOff_withAMeanOfOne() throws Exception {
        List<double[]> seen = new ArrayList<>();
        MeanTrainer mean = new MeanTrainer("1");
        ClassifierTrainer spy = new Delegate(mean) {
            @Override
            public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
                    throws ProblemException {
                if (data.on().length == 48) {
                    seen.add(data.weights());
                }
                return mean.train(data, parameters, seed, task);
            }
        };
        RoundTraining.train(study, Studies.CFOS, LabelledStudy.choice(3), spy, LabelledStudy.features(study), TASK);
        double[] weights = seen.get(0);
        assertEquals(3, weights[12] / weights[0], 1e-12);
        assertEquals(48, Arrays.stream(weights).sum(), 1e-9);
    }

    @Test
    void replay_givesTheSameBytes_evenWhenCellsWereDetectedAnew() throws Exception {
        RoundInfo round = LabelledStudy.train(study, 3).round();
        assertTrue(rebuild(round, "1").same());
        study.setCells("A1", Studies.grid(25), Studies.NUCLEI);
        LabelledStudy.label(study, "B1", Label.ON, 20, 20);
        RoundReplay.Rebuilt again = rebuild(round, "1");
        assertTrue(again.same(), again.words());
        assertEquals(round.modelHash(), again.modelHash());
        assertTrue(again.words().contains("the same, byte for byte"), again.words());
    }

    @Test
    void replay_withAnotherTrainerVersion_saysSo() throws Exception {
        RoundReplay.Rebuilt other = rebuild(LabelledStudy.train(study, 1).round(), "2");
        assertTrue(
                !other.same() && other.words().contains("version 1 of the trainer \"mean\", and version 2"),
                other.words());
    }

    @Test
    void replay_withOtherFeatureValues_saysSo() throws Exception {
        RoundInfo round = LabelledStudy.train(study, 1).round();
        float[] other = new float[LabelledStudy.CELLS];
        Arrays.fill(other, 0, 20, 5);
        CachedFeatures.put(study, "A1", LabelledStudy.FEATURES, other);
        RoundReplay.Rebuilt rebuilt = rebuild(round, "1");
        assertTrue(!rebuilt.same() && rebuilt.words().contains("features of its samples are not what they were"));
    }

    @Test
    void replay_ofARoundThatCannotBeTrained_saysWhy() throws Exception {
        RoundInfo round = LabelledStudy.train(study, 1).round();
        ProblemException noTrainer =
                assertThrows(ProblemException.class, () -> RoundReplay.rebuild(study, round, TASK));
        assertTrue(
                noTrainer
                        .getMessage()
                        .startsWith("Round 1 of cFos was trained with the trainer \"mean\" (mean 1, plug-in"),
                noTrainer.getMessage());
        ProblemException noFeatures =
                assertThrows(ProblemException.class, () -> SliceClassification.features(study, round));
        assertTrue(
                noFeatures.getMessage().contains("Round 1 of cFos works on the feature set"), noFeatures.getMessage());
        study.removeSlice("A1");
        ProblemException removed = assertThrows(ProblemException.class, () -> rebuild(round, "1"));
        assertTrue(removed.getMessage().contains("Slice \"A1\""), removed.getMessage());
        assertTrue(removed.getMessage().contains("was removed"), removed.getMessage());
    }

    @Test
    void replay_withoutFeaturesAndImage_namesTheImage() throws Exception {
        RoundInfo round = LabelledStudy.train(study, 1).round();
        study.setCells("A1", Cells.none(), Studies.NUCLEI);
        deleteCache();
        Files.delete(folder.resolve("A1.tif"));
        ProblemException missing = assertThrows(ProblemException.class, () -> rebuild(round, "1"));
        assertTrue(missing.getMessage().contains("A1"), missing.getMessage());
    }

    private void deleteCache() throws Exception {
        try (var files = Files.walk(study.cacheFolder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void failingTrainer_leavesTheStudyAsItWas() throws Exception {
        int events = study.journal(1, 1000).size();
        ClassifierTrainer failing = new Delegate(new MeanTrainer("1")) {
            @Override
            public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task) {
                throw new NoClassDefFoundError("org/strange/Missing");
            }
        };
        ProblemException said = assertThrows(
                ProblemException.class,
                () -> RoundTraining.train(
                        study, Studies.CFOS, LabelledStudy.choice(1), failing, LabelledStudy.features(study), TASK));
        assertTrue(said.getMessage().contains("The trainer \"mean\" failed"), said.getMessage());
        assertEquals(events, study.journal(1, 1000).size());
        assertEquals(List.of(), study.rounds().of(Studies.CFOS));
        assertEquals(Optional.empty(), study.featureContext());
        assertEquals(List.of(), study.verify());
    }

    @Test
    void cellsDetectedDuringTheTraining_stopIt() throws Exception {
        ClassifierTrainer meddler = new Delegate(new MeanTrainer("1")) {
            @Override
            public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
                    throws ProblemException {
                if (data.on().length == 48) {
                    study.setCells("A1", Studies.grid(30), Studies.NUCLEI);
                }
                return super.train(data, parameters, seed, task);
            }
        };
        ProblemException said = assertThrows(
                ProblemException.class,
                () -> RoundTraining.train(
                        study, Studies.CFOS, LabelledStudy.choice(1), meddler, LabelledStudy.features(study), TASK));
        assertTrue(said.getMessage().contains("changed during the training"), said.getMessage());
        assertEquals(List.of(), study.rounds().of(Studies.CFOS));
    }

    @Test
    void card_tellsScoresUnderThePresentThreshold_andWhatChanged() throws Exception {
        LabelledStudy.train(study, 1);
        LabelledStudy.label(study, "A1", Label.ON, 28, 28);
        LabelledStudy.label(study, "B1", Label.OFF, 29, 29);
        RoundInfo second = LabelledStudy.train(study, 1).round();
        RoundCard card = RoundCard.of(study, second, TASK);
        assertEquals(Grouping.ANIMAL, card.grouping());
        assertEquals(second.scores().get("grouped.f1"), card.grouped().f1().value());
        assertEquals(second.scores().get("plain.f1.low"), card.plain().f1().low());
        assertEquals(49, card.calibration().n());
        RoundChange change = card.change().orElseThrow();
        assertEquals(1, change.added());
        assertEquals(1, change.flipped());
        assertEquals(0, change.removed());
        assertTrue(change.words().startsWith("Since round 1: 1 sample more, 1 changed class"), change.words());
        assertTrue(
                card.warnings().get(0).contains("only 24 ON and 25 OFF"),
                card.warnings().toString());
        RoundCard strict = RoundCard.of(study, study.rounds().setThreshold(second, 0.99), TASK);
        assertTrue(strict.grouped().recall().value() < card.grouped().recall().value());
    }

    @Test
    void change_fallenWithNewSamples_saysThatTheseMayBeHarder() {
        RoundChange fallen = new RoundChange(1, 40, 0, 0, -0.07, -0.02, 0, 0, 0, 0);
        assertTrue(fallen.words().contains("grouped F1 0.07 lower. The score is over the samples"), fallen.words());
        assertFalse(new RoundChange(1, 40, 0, 0, 0.07, 0, 0, 0, 0, 0).words().contains("harder"));
        assertFalse(new RoundChange(1, 0, 3, 0, -0.07, 0, 0, 0, 0, 0).words().contains("harder"));
    }

    @Test
    void change_acrossCellSets_goesByPlace() throws Exception {
        LabelledStudy.train(study, 1);
        study.setCells("A1", Studies.grid(41), Studies.NUCLEI);
        LabelledStudy.putNumbers(study, "A1");
        RoundInfo second = LabelledStudy.train(study, 1).round();
        RoundChange change = RoundCard.of(study, second, TASK).change().orElseThrow();
        assertEquals(List.of(0, 0, 0), List.of(change.added(), change.removed(), change.flipped()));
    }

    @Test
    void live_callsAsTheRoundWould_andLeavesNothingBehind() throws Exception {
        RoundInfo round = LabelledStudy.train(study, 1).round();
        int events = study.journal(1, 1000).size();
        LiveTraining live = new LiveTraining(
                study, Studies.CFOS, LabelledStudy.choice(1), new MeanTrainer("1"), LabelledStudy::features);
        List<LiveTraining.SliceCalls> given = new ArrayList<>();
        List<String> notes = live.update(List.of("B1", "A1"), given::add, TASK);
        assertEquals(List.of(), notes);
        assertEquals(
                List.of("B1", "A1"),
                given.stream().map(LiveTraining.SliceCalls::slice).toList());
        SliceClassification.classify(
                study,
                round,
                GuardedTrainer.of(new MeanTrainer("1")).read(study.rounds().model(round)),
                LabelledStudy.features(study),
                "A1",
                TASK);
        assertTrue(Arrays.equals(
                study.calls("A1", round).orElseThrow(), given.get(1).pOn()));
        assertEquals(events, study.journal(1, 1000).size(), "calls are not journaled, live calls are not even stored");

        study.setCells("A1", Studies.grid(30), Studies.NUCLEI);
        LabelledStudy.putNumbers(study, "A1");
        given.clear();
        live.update(List.of("A1", "unknown"), given::add, TASK);
        assertEquals(30, given.get(0).pOn().length, "cells that were detected anew are called anew");
    }

    @Test
    void live_withOneClass_saysWhatIsMissing() throws Exception {
        LabelledStudy.label(study, "A1", Label.ON, 1, 12);
        LabelledStudy.label(study, "B1", Label.ON, 1, 12);
        LiveTraining live = new LiveTraining(
                study, Studies.CFOS, LabelledStudy.choice(1), new MeanTrainer("1"), LabelledStudy::features);
        ProblemException said =
                assertThrows(ProblemException.class, () -> live.update(List.of("A1"), calls -> {}, TASK));
        assertTrue(said.getMessage().contains("only ON samples"), said.getMessage());
    }

    @Test
    void threeSamples_makeARoundThatWarns() throws Exception {
        for (String slice : LabelledStudy.SLICES) {
            LabelledStudy.label(study, slice, null, 1, 40);
        }
        LabelledStudy.label(study, "A1", Label.OFF, 1, 2);
        LabelledStudy.label(study, "A1", Label.ON, 40, 40);
        RoundTraining.Outcome outcome = LabelledStudy.train(study, 1);
        assertTrue(
                outcome.scores().warnings().stream().anyMatch(w -> w.contains("at least two ON and two OFF")),
                outcome.scores().warnings().toString());
        RoundCard card = RoundCard.of(study, outcome.round(), TASK);
        assertEquals(0, card.calibration().n());
        assertTrue(Double.isNaN(card.grouped().f1().value()));
        assertTrue(
                card.warnings().toString().contains("only 1 ON and 2 OFF"),
                card.warnings().toString());
    }

    @Test
    void thresholdPreview_countsFlipsBySliceAndAnimal() throws Exception {
        RoundInfo round = LabelledStudy.train(study, 1).round();
        CellClassifier classifier = new MeanTrainer("1").read(study.rounds().model(round));
        StudyFeatures features = LabelledStudy.features(study);
        SliceClassification.classify(study, round, classifier, features, "A1", TASK);
        ThresholdPreview preview = ThresholdPreview.of(study, round, TASK);
        assertEquals(1, preview.notes().size(), "B1 was not classified");
        float[] pOn = study.calls("A1", round).orElseThrow();
        for (double threshold : new double[] {0, 0.2, 0.5, pOn[22], 0.9, 1}) {
            ThresholdPreview.Row row = preview.at(threshold).slices().get(0);
            int gained = 0;
            int lost = 0;
            for (float p : pOn) {
                gained += p >= threshold && p < 0.5 ? 1 : 0;
                lost += p >= 0.5 && p < threshold ? 1 : 0;
            }
            assertEquals(List.of("A1", 40, gained, lost), List.of(row.name(), row.cells(), row.gained(), row.lost()));
            assertEquals(
                    row.onThen(), study.rounds().setThreshold(round, threshold).countOn(pOn));
        }
        assertEquals("M1", preview.at(0.3).animals().get(0).name());
        assertEquals(
                preview.at(0.3).slices().get(0).onThen(),
                preview.at(0.3).total().onThen());
    }

    /** A trainer that does what another does. */
    private abstract static class Delegate implements ClassifierTrainer {
        private final ClassifierTrainer other;

        Delegate(ClassifierTrainer other) {
            this.other = other;
        }

        @Override
        public String id() {
            return other.id();
        }

        @Override
        public String displayName() {
            return other.displayName();
        }

        @Override
        public String version() {
            return other.version();
        }

        @Override
        public List<ParameterSpec> parameters() {
            return other.parameters();
        }

        @Override
        public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
                throws ProblemException {
            return other.train(data, parameters, seed, task);
        }

        @Override
        public CellClassifier read(byte[] bytes) throws ProblemException {
            return other.read(bytes);
        }
    }

    @Test
    void outOfFoldCalls_areInTheOrderOfSliceAndCell() throws Exception {
        RoundInfo round = LabelledStudy.train(study, 1).round();
        boolean[] labels = RoundCard.labels(study.rounds().trainedCells(round));
        for (int i = 0; i < labels.length; i++) {
            assertEquals(i % 24 >= 12, labels[i], new CellRef("", i).toString());
        }
    }
}
