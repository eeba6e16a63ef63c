/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.scores;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.balance.parts.TabSource;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.steering.growth.RoundScores;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/**
 * The scores of the rounds: those that were stored at once, those on the exam one after the other, the newest first, when
 * somebody looks. They are kept until exam, cells or threshold are others. For the EDT.
 */
@Messages({
    "ScoreSource_job=Scoring rounds on the exam",
    "# {0} - round",
    "ScoreSource_step=round {0}",
    "ScoreSource_scoring=Scoring rounds on the exam…",
    "ScoreSource_stopped=Scoring on the exam was stopped."
})
final class ScoreSource implements TabSource {
    private final Runnable changed;
    private final Loader<Boolean> loader = new Loader<>(done -> ended(""), this::ended);
    private final Map<Key, Interval> known = new HashMap<>();
    private OpenStudy open;
    private String trouble = "";
    private boolean shown;
    private long edition;

    /** A round as it is scored. */
    private record Key(String staining, int number, double threshold) {
        static Key of(RoundInfo round) {
            return new Key(round.staining(), round.number(), round.threshold());
        }
    }

    ScoreSource(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void setStudy(OpenStudy next) {
        open = next;
        forget();
    }

    @Override
    public void setShown(boolean next) {
        shown = next;
        score();
    }

    @Override
    public void stainingChanged() {
        loader.stop();
        trouble = "";
        score();
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (event.topics().contains(Topic.EXAM) || event.topics().contains(Topic.CELLS)) {
            forget();
        }
        if (event.topics().contains(Topic.ROUNDS)) {
            score();
        }
    }

    private void forget() {
        edition++;
        loader.stop();
        known.clear();
        trouble = "";
        score();
    }

    private void score() {
        if (open == null || !shown || loader.isLoading() || !problem().isEmpty()) {
            return;
        }
        List<RoundInfo> missing = new ArrayList<>();
        for (RoundInfo round : rounds()) {
            if (!known.containsKey(Key.of(round))) {
                missing.add(0, round);
            }
        }
        if (!missing.isEmpty()) {
            Study study = open.study();
            long mine = edition;
            trouble = "";
            loader.load(open, Bundle.ScoreSource_job(), task -> {
                score(study, missing, mine, task);
                return true;
            });
        }
    }

    /** Off the EDT; tells each score as soon as it is known. */
    private void score(Study study, List<RoundInfo> rounds, long mine, TaskContext task) {
        for (int i = 0; i < rounds.size(); i++) {
            task.checkCancelled();
            RoundInfo round = rounds.get(i);
            double from = i / (double) rounds.size();
            task.progress(from, Bundle.ScoreSource_step(Integer.toString(round.number())));
            Interval f1 = RoundScores.onExam(study, round, task.part(from, (i + 1.0) / rounds.size()));
            EventQueue.invokeLater(() -> {
                if (mine == edition) {
                    known.put(Key.of(round), f1);
                    changed.run();
                }
            });
        }
    }

    private void ended(String why) {
        trouble = why;
        changed.run();
    }

    private List<RoundInfo> rounds() {
        return open.study().rounds().of(open.staining().name());
    }

    /** Why there are no scores on the exam, and what to do; empty when there can be. */
    String problem() {
        return open == null
                ? ""
                : ExamScoring.problem(open.study(), open.staining().name()).orElse("");
    }

    /** How far the scores on the exam are; empty when all are known. */
    String state() {
        return loader.isLoading() ? Bundle.ScoreSource_scoring() : trouble;
    }

    /** What is known, the oldest round first. */
    List<RoundScores> scores() {
        List<RoundScores> scores = new ArrayList<>();
        for (RoundInfo round : rounds()) {
            scores.add(RoundScores.of(round).with(known.getOrDefault(Key.of(round), Interval.UNDEFINED)));
        }
        return scores;
    }
}
