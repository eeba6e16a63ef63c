/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.List;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.sampling.RegionSuggestions.Suggestion;
import org.cytoloop.operations.NextRegions;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Job;
import org.openide.util.NbBundle.Messages;

/**
 * Regions of the slice that are worth sampling next; worked out in the background while they are shown, and again when
 * other cells are labelled. For the EDT.
 */
@Messages({"# {0} - what the slice is called", "RegionAdvice_working=Suggesting regions of {0}"})
final class RegionAdvice {
    private static final int MOST = 3;

    private final OpenStudy open;
    private final Runnable arrived;
    private Question running;
    private Question answered;
    private List<Suggestion> answer = List.of();
    private Job job;

    /** What the advice depends on; flips do not change it. */
    record Question(String slice, String staining, long cellSet, int labelled, int cellsWanted) {}

    RegionAdvice(OpenStudy open, Runnable arrived) {
        this.open = open;
        this.arrived = arrived;
    }

    /** Sees to it that this question is answered; until it is, an older answer for the same slice stands. */
    void ask(Question question) {
        if (question.equals(answered) || question.equals(running)) {
            return;
        }
        cancel();
        if (answered != null && !isSamePlace(question, answered)) {
            answered = null;
            answer = List.of();
        }
        running = question;
        job = open.jobs()
                .start(
                        Bundle.RegionAdvice_working(open.names().slice(question.slice())),
                        (TaskContext task) -> NextRegions.suggest(
                                open.study(),
                                question.slice(),
                                question.staining(),
                                question.cellsWanted(),
                                MOST,
                                task),
                        regions -> accept(question, regions));
    }

    private static boolean isSamePlace(Question one, Question other) {
        return one.slice().equals(other.slice())
                && one.staining().equals(other.staining())
                && one.cellSet() == other.cellSet();
    }

    private void accept(Question question, List<Suggestion> regions) {
        if (question.equals(running)) {
            running = null;
            job = null;
            answered = question;
            answer = regions;
            arrived.run();
        }
    }

    /** The regions of a slice, best first; empty while nothing is known. */
    List<Suggestion> of(String slice) {
        return answered != null && answered.slice().equals(slice) ? answer : List.of();
    }

    /** True when the question was answered, and there is no region to suggest. */
    boolean isAtALoss() {
        return answered != null && running == null && answer.isEmpty();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        running = null;
    }

    /** Forgets everything. */
    void stop() {
        cancel();
        answered = null;
        answer = List.of();
    }
}
