/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.Studies;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training with a balance: 24 ON and 24 OFF samples, half of each on a slice. */
class BalancedTrainingTest {
    private static final TaskContext TASK = TaskContext.quiet(2);

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void labelled() throws Exception {
        study = LabelledStudy.make(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private RoundInfo train(TrainingBalance balance) throws Exception {
        return LabelledStudy.train(study, balance).round();
    }

    private static Map<String, Float> live(LiveTraining live, TrainingBalance balance) throws Exception {
        Map<String, Float> firstCell = new HashMap<>();
        live.update(balance, LabelledStudy.SLICES, calls -> firstCell.put(calls.slice(), calls.pOn()[20]), TASK);
        return firstCell;
    }

    @Test
    void weights_areThoseThatGiveTheShare_andTheRoundSaysSo() throws Exception {
        RoundInfo round = train(TrainingBalance.weights(0.75));
        assertEquals(3, round.onWeight());
        assertEquals(24, round.samplesOn());
        assertEquals(24, round.samplesOff());
        assertEquals(TrainingBalance.weights(0.75), round.balance());
        assertEquals(LabelledStudy.train(study, 3).round().modelHash(), round.modelHash());
    }

    @Test
    void subsample_trainsOnAPart_ofEachSlice() throws Exception {
        RoundInfo round = train(TrainingBalance.subsample(0.75));
        assertEquals(TrainingBalance.subsample(0.75), round.balance());
        assertEquals(1, round.onWeight());
        assertEquals(24, round.samplesOn());
        assertEquals(8, round.samplesOff());
        TrainedCells cells = study.rounds().trainedCells(round);
        assertEquals(4, cells.off().stream().filter(c -> c.slice().equals("A1")).count());
        assertEquals(32, study.rounds().outOfFold(round).orElseThrow().grouped().length);
    }

    @Test
    void subsample_isTheSameDrawWithTheSameSeed_andASmallerPartLiesWithinALargerOne() throws Exception {
        List<Set<CellRef>> kept = new ArrayList<>();
        for (double share : new double[] {0.6, 0.6, 0.75, 0.9}) {
            RoundInfo round = train(TrainingBalance.subsample(share));
            kept.add(new HashSet<>(study.rounds().trainedCells(round).off()));
        }
        assertEquals(kept.get(0), kept.get(1));
        assertTrue(kept.get(1).containsAll(kept.get(2)));
        assertTrue(kept.get(2).containsAll(kept.get(3)));
        Set<CellRef> first = new HashSet<>();
        for (int cell = 1; cell <= 8; cell++) {
            first.add(new CellRef("A1", cell));
            first.add(new CellRef("B1", cell));
        }
        assertTrue(!kept.get(0).equals(first), "drawn, not the first ones");
    }

    @Test
    void replay_ofASubsample_givesTheSameBytes_whateverWasLabelledSince() throws Exception {
        RoundInfo round = train(TrainingBalance.subsample(0.8));
        LabelledStudy.label(study, "B1", Label.OFF, 13, 16);
        RoundReplay.Rebuilt again =
                RoundReplay.rebuild(study, round, new MeanTrainer("1"), LabelledStudy.features(study), TASK);
        assertTrue(again.same(), again.words());
    }

    @Test
    void live_callsWhatTheRoundCalls() throws Exception {
        LiveTraining live = new LiveTraining(
                study, Studies.CFOS, LabelledStudy.choice(1), new MeanTrainer("1"), LabelledStudy::features);
        for (TrainingBalance balance : List.of(TrainingBalance.subsample(0.8), TrainingBalance.weights(0.1))) {
            Map<String, Float> seen = live(live, balance);
            RoundInfo round = train(balance);
            float[] stored = new MeanTrainer("1")
                    .read(study.rounds().model(round))
                    .probabilities(
                            LabelledStudy.features(study).of(study.cellSet("A1").orElseThrow(), TASK), TASK);
            assertEquals(stored[20], seen.get("A1"), balance.text());
        }
    }

    @Test
    void examCells_areNotDrawn() throws Exception {
        List<CellRef> exam = List.of(new CellRef("A1", 1), new CellRef("A1", 2), new CellRef("B1", 40));
        Studies.exam(study, Studies.CFOS, exam.toArray(CellRef[]::new));
        RoundInfo round = train(TrainingBalance.subsample(0.6));
        TrainedCells cells = study.rounds().trainedCells(round);
        assertTrue(cells.on().stream().noneMatch(exam::contains));
        assertTrue(cells.off().stream().noneMatch(exam::contains));
        assertEquals(23, round.samplesOn());
        assertEquals(15, round.samplesOff());
    }

    @Test
    void choice_likeARound_hasItsTrainerFeaturesAndSeed() throws Exception {
        RoundInfo round = train(TrainingBalance.weights(0.75));
        TrainingChoice choice = TrainingChoice.like(study, round, TrainingBalance.subsample(0.5));
        assertEquals("mean", choice.trainer());
        assertEquals(List.of("cached"), choice.featureSets());
        assertEquals(7, choice.seed());
        assertEquals(TrainingBalance.subsample(0.5), choice.balance());
        assertEquals(
                TrainingBalance.AS_LABELLED,
                choice.withBalance(TrainingBalance.AS_LABELLED).balance());
        assertEquals("{power=1}", choice.parameters().toString());
    }
}
