/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.FoldPlan;
import org.cytoloop.engine.evaluation.FoldPlanner;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.training.TrainingSet;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.training.CellSamples;
import org.cytoloop.operations.training.GuardedTrainer;
import org.cytoloop.operations.training.RoundProviders;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.scoring.growth.GrowthCurve;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.scoring.growth.GrowthRuns;
import org.cytoloop.scoring.growth.StopRule;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** What more labels would bring to a round: its growth curve, and the stop rule. */
public final class StudyGrowth {
    /** The trainer that is quick enough for hundreds of trainings. */
    static final String QUICK_TRAINER = "histogram-forest";

    /** Labels that are held back for the stop rule. */
    public static final int STEP = 50;

    private static final int LEAST_LABELS = 60;
    private static final int LEAST_OF_CLASS = 15;
    private static final int LEAST_FOR_STOP = 120;
    private static final int REPEATS = 8;
    private static final double READ = 0.1;
    private static final double GROWN = 0.7;

    private StudyGrowth() {}

    /** Which trainer is used. */
    public enum By {
        /** The fast forest, when it is installed. */
        QUICK,
        /** The round's own; may take many minutes. */
        OWN
    }

    /**
     * Trains again and again with fewer labels than the round has. Cells that came into the exam since are left out.
     *
     * @throws ProblemException when the samples' features or the trainer cannot be had
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static GrowthReport of(Study study, RoundInfo round, By by, TaskContext task) throws ProblemException {
        GuardedTrainer trainer = trainer(study, round, by);
        boolean own = trainer.id().equals(round.trainer());
        CellSamples samples = CellSamples.ofRound(study, round);
        TrainingSet set = samples.set();
        Set<CellRef> exam = study.exams().reserved(round.staining());
        requireCurrent(study, round, samples, exam);
        int[] rows = rows(set, exam);
        boolean[] on = pick(set.labels(), rows);
        FoldPlan plan = FoldPlanner.grouped(on, pick(set.animals(), rows), pick(set.slices(), rows), round.seed());
        String early = tooEarly(round, on, plan);
        if (!early.isEmpty()) {
            return new GrowthReport(rows.length, plan.grouping(), trainer.id(), null, null, early, List.of());
        }
        List<String> notes = new ArrayList<>(plan.notes());
        if (!own) {
            notes.add("The fast forest stands in for " + round.trainer() + ", which would take long.");
        }
        ParameterSet parameters = trainer.parameterValues(own ? study.rounds().parameters(round) : Map.of());
        StudyFeatures features = SliceClassification.features(study, round);
        TrainingData data =
                samples.data(round.onWeight(), features::of, task.part(0, READ)).select(rows);
        int[] sizes = GrowthRuns.sizes(rows.length);
        double[][] f1 = GrowthRuns.f1(
                data,
                plan,
                trainer,
                parameters,
                sizes,
                REPEATS,
                round.threshold(),
                round.seed(),
                task.part(READ, GROWN));
        GrowthCurve curve = GrowthCurve.of(sizes, f1, round.seed());
        StopRule stop = null;
        if (rows.length < LEAST_FOR_STOP) {
            early = "It is too early to tell what more labels change on slices: there are " + rows.length
                    + " labels; label at least " + LEAST_FOR_STOP + ".";
        } else {
            CountChanges changes = new CountChanges(study, round, trainer, parameters, data, plan);
            stop = changes.rule(features, curve.law(), notes, task.part(GROWN, 1));
        }
        return new GrowthReport(rows.length, plan.grouping(), trainer.id(), curve, stop, early, notes);
    }

    private static GuardedTrainer trainer(Study study, RoundInfo round, By by) throws ProblemException {
        boolean quick = by == By.QUICK
                && Services.all(ClassifierTrainer.class).stream()
                        .anyMatch(trainer -> trainer.id().equals(QUICK_TRAINER));
        return quick ? GuardedTrainer.byId(QUICK_TRAINER) : GuardedTrainer.of(RoundProviders.trainer(study, round));
    }

    /** Exam cells are known by their present numbers only: where these have changed, they could not be left out. */
    private static void requireCurrent(Study study, RoundInfo round, CellSamples samples, Set<CellRef> exam)
            throws ProblemException {
        for (CellSetInfo trained : samples.cellSets().values()) {
            boolean examined = exam.stream().anyMatch(cell -> cell.slice().equals(trained.slice()));
            boolean same = study.cellSet(trained.slice())
                    .filter(now -> now.id() == trained.id())
                    .isPresent();
            if (examined && !same) {
                throw new ProblemException(
                        "The cells of slice \"" + trained.slice() + "\" were detected anew since round "
                                + round.number() + " was trained; train a new round first.");
            }
        }
    }

    private static int[] rows(TrainingSet set, Set<CellRef> exam) {
        int[] rows = new int[set.size()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (!exam.contains(set.samples().get(i).cell())) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private static boolean[] pick(boolean[] all, int[] rows) {
        boolean[] picked = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = all[rows[i]];
        }
        return picked;
    }

    private static List<String> pick(List<String> all, int[] rows) {
        return Arrays.stream(rows).mapToObj(all::get).toList();
    }

    private static String tooEarly(RoundInfo round, boolean[] labels, FoldPlan plan) {
        int on = 0;
        for (boolean label : labels) {
            on += label ? 1 : 0;
        }
        int off = labels.length - on;
        if (labels.length < LEAST_LABELS || Math.min(on, off) < LEAST_OF_CLASS) {
            return "It is too early to tell what more labels bring: round " + round.number() + " was trained on " + on
                    + " ON and " + off + " OFF cells; label at least " + LEAST_LABELS + ", " + LEAST_OF_CLASS
                    + " of each.";
        }
        if (plan.grouping() == Grouping.STRATIFIED) {
            return "It is too early to tell what more labels bring: neither animals nor slices can be left out in turn,"
                    + " and scores on cells of the same slice would promise too much. Label ON and OFF cells in at"
                    + " least two slices, better two animals.";
        }
        return "";
    }
}
