/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Jobs;
import org.openide.util.NbBundle.Messages;

/**
 * A training in the background, and after it the calls of all slices, what the user looks at first. Training again
 * cancels what is under way and starts with the samples there are now. Cancelling leaves the study as it was: before the
 * round is on disk there is no round, after it the slices that were called stay called. For the EDT.
 */
@Messages({
    "# {0} - staining",
    "TrainingRun_training=Training {0}",
    "# {0} - number of the round",
    "# {1} - staining",
    "TrainingRun_calling=Calling cells with round {0} of {1}"
})
public final class TrainingRun {
    private final OpenStudy open;
    private final Runnable changed;
    private final Consumer<Boolean> called;
    private final Background<RoundTraining.Outcome> training;
    private final Background<StudyClassification.Outcome> calling;
    private final Map<String, Times> times = new HashMap<>();
    private String name = "";
    private String problem = "";
    private List<String> notes = List.of();

    /**
     * How long a round took.
     *
     * @param train the training itself, s
     * @param features reading and measuring, s
     * @param scores the cross-validation, s
     */
    public record Times(double train, double features, double scores) {}

    /**
     * Nothing runs yet.
     *
     * @param changed told when anything is otherwise
     * @param called told when calling ended, and whether it came to its end
     */
    TrainingRun(OpenStudy open, Jobs jobs, Runnable changed, Consumer<Boolean> called) {
        this.open = open;
        this.changed = changed;
        this.called = called;
        this.training = new Background<>(jobs, changed);
        this.calling = new Background<>(jobs, changed);
    }

    /** Trains a staining, in place of what is under way. */
    void start(String staining, TrainingChoice choice) {
        calling.cancel();
        problem = "";
        notes = List.of();
        name = Bundle.TrainingRun_training(staining);
        training.start(
                name, task -> RoundTraining.train(open.study(), staining, choice, task), new Background.Taker<>() {
                    @Override
                    public void done(RoundTraining.Outcome outcome) {
                        trained(outcome);
                    }

                    @Override
                    public void failed(ProblemException trouble) {
                        problem = trouble.getMessage();
                    }
                });
    }

    private void trained(RoundTraining.Outcome outcome) {
        times.put(
                key(outcome.round()),
                new Times(outcome.trainSeconds(), outcome.featureSeconds(), outcome.scoreSeconds()));
        call(outcome.round());
    }

    /** Calls all slices with a round, what the user looks at first. */
    public void call(RoundInfo round) {
        List<String> slices = VisibleFirst.of(open);
        problem = "";
        notes = List.of();
        name = Bundle.TrainingRun_calling(Integer.toString(round.number()), round.staining());
        calling.start(
                name, task -> StudyClassification.run(open.study(), round, slices, task), new Background.Taker<>() {
                    @Override
                    public void done(StudyClassification.Outcome outcome) {
                        notes = List.copyOf(outcome.notes());
                        called.accept(true);
                    }

                    @Override
                    public void failed(ProblemException trouble) {
                        problem = trouble.getMessage();
                        called.accept(false);
                    }

                    @Override
                    public void stopped() {
                        called.accept(false);
                    }
                });
    }

    /** True while a classifier is trained. */
    public boolean isTraining() {
        return training.isRunning();
    }

    /** True while cells are called. */
    public boolean isCalling() {
        return calling.isRunning();
    }

    /** True while it works at all. */
    public boolean isRunning() {
        return isTraining() || isCalling();
    }

    /** How far it is, 0 to 1. */
    public double fraction() {
        return isTraining() ? training.fraction() : calling.fraction();
    }

    /** What it does, such as "Training cFos". */
    public String name() {
        return name;
    }

    /** What it does at the moment, in a few words; may be empty. */
    public String step() {
        return isTraining() ? training.step() : calling.step();
    }

    /** Why the last training or calling failed; empty when it did not. */
    public String problem() {
        return problem;
    }

    /** What is to be said of slices that could not be called. */
    public List<String> notes() {
        return notes;
    }

    /** How long a round took; empty when it was not trained since the study was opened. */
    public Optional<Times> times(RoundInfo round) {
        return Optional.ofNullable(times.get(key(round)));
    }

    private static String key(RoundInfo round) {
        return round.number() + " " + round.staining();
    }

    /** Stops what is under way. */
    public void cancel() {
        boolean wasCalling = calling.isRunning();
        training.cancel();
        calling.cancel();
        if (wasCalling) {
            called.accept(false);
        }
        changed.run();
    }
}
