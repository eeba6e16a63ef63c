/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoTruth;
import org.cytoloop.engine.evaluation.Auc;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.workspace.Study;

/**
 * The loop on the demo study: about 200 first labels on one slice of each animal, train, look at all slices, correct
 * mistakes, retrain, twice.
 */
public final class DemoLoop {
    /** Most labels the loop uses. */
    public static final int BUDGET = 300;

    private static final int FIRST_OFF_BATCH = 20;
    private static final int BATCHES_PER_SLICE = 2;
    private static final int FIRST_CLICKS = 80;
    private static final int CORRECTIONS = 50;

    private final Study study;
    private final String staining;
    private final DemoTruth truth;
    private final long seed;

    /** @param seed seed of the annotator's choices and of every training */
    public DemoLoop(Study study, String staining, DemoTruth truth, long seed) {
        this.study = study;
        this.staining = staining;
        this.truth = truth;
        this.seed = seed;
    }

    /**
     * One round and how good it is on every cell of the study.
     *
     * @param round the round
     * @param counts calls of all cells against the truth
     * @param auc area under the ROC curve over all cells
     * @param trainSeconds time to train, s
     */
    public record Result(RoundInfo round, Confusion counts, double auc, double trainSeconds) {}

    /** Plays the loop. Cells must have been detected in all slices. */
    public List<Result> play(TaskContext task) throws ProblemException {
        TruthfulAnnotator annotator = new TruthfulAnnotator(study, staining, truth, seed);
        List<Slice> training = oneSlicePerAnimal();
        for (Slice slice : training) {
            for (int b = 0; b < BATCHES_PER_SLICE; b++) {
                annotator.labelRectangle(slice, FIRST_OFF_BATCH);
            }
            annotator.clickOn(slice, FIRST_CLICKS / training.size());
        }
        TrainingChoice choice = TrainingChoice.usual(seed);
        List<Result> results = new ArrayList<>();
        results.add(trainAndReview(choice, task.part(0, 0.6)));
        List<Slice> slices = study.slices();
        for (int repeat = 0; repeat < 2; repeat++) {
            RoundInfo round = results.get(repeat).round();
            int left = Math.min(CORRECTIONS, BUDGET - study.samples(staining).size());
            for (int i = 0; i < slices.size(); i++) {
                int share = left * (i + 1) / slices.size() - left * i / slices.size();
                annotator.correctMistakes(slices.get(i), round, share);
            }
            results.add(trainAndReview(choice, task.part(0.6 + 0.2 * repeat, 0.8 + 0.2 * repeat)));
        }
        return results;
    }

    private List<Slice> oneSlicePerAnimal() {
        Map<String, Slice> first = new LinkedHashMap<>();
        for (Slice slice : study.slices()) {
            first.putIfAbsent(slice.animal(), slice);
        }
        return new ArrayList<>(first.values());
    }

    private Result trainAndReview(TrainingChoice choice, TaskContext task) throws ProblemException {
        RoundTraining.Outcome trained = RoundTraining.train(study, staining, choice, task.part(0, 0.7));
        RoundInfo round = trained.round();
        List<String> all = study.slices().stream().map(Slice::name).toList();
        StudyClassification.run(study, round, all, task.part(0.7, 1));
        return score(round, trained.trainSeconds());
    }

    /** Scores the calls of every cell of every slice, labelled or not, against the truth. */
    private Result score(RoundInfo round, double trainSeconds) throws ProblemException {
        int total = 0;
        for (Slice slice : study.slices()) {
            total += study.cells(slice.name()).size();
        }
        boolean[] on = new boolean[total];
        float[] pOn = new float[total];
        int at = 0;
        for (Slice slice : study.slices()) {
            Cells cells = study.cells(slice.name());
            float[] calls = study.calls(slice.name(), round).orElseThrow();
            for (int i = 0; i < cells.size(); i++) {
                on[at] = truth.labelAt(slice.name(), cells.x(i), cells.y(i)).orElse(Label.OFF) == Label.ON;
                pOn[at++] = calls[i];
            }
        }
        return new Result(round, Confusion.of(on, pOn, round.threshold()), Auc.of(on, pOn), trainSeconds);
    }
}
