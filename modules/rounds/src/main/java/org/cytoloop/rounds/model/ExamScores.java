/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Job;
import org.openide.util.NbBundle.Messages;

/**
 * Scores the rounds of a staining on its exam, newest first, in the background; a score is kept until the exam, the cells
 * or the round's threshold change. For the EDT.
 */
@Messages("ExamScores_job=Scoring rounds on the exam")
final class ExamScores {
    private final OpenStudy open;
    private final Runnable changed;
    private final Map<Key, Entry> known = new HashMap<>();
    private Job job;
    private long edition;

    /** A round as it is scored. */
    private record Key(String staining, int number, double threshold) {
        static Key of(RoundInfo round) {
            return new Key(round.staining(), round.number(), round.threshold());
        }
    }

    /**
     * What came out.
     *
     * @param score empty when it could not be scored
     * @param problem why; empty when it could
     */
    record Entry(Optional<ExamScore> score, String problem) {
        static final Entry NONE = new Entry(Optional.empty(), "");
    }

    ExamScores(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
    }

    /** Why no round has a score, in one sentence; empty when rounds can be scored. From memory. */
    String problem() {
        return ExamScoring.problem(open.study(), open.staining().name()).orElse("");
    }

    /** What is known of a round. */
    Entry of(RoundInfo round) {
        return known.getOrDefault(Key.of(round), Entry.NONE);
    }

    /** The exam or the cells are others: no score counts any more. */
    void forget() {
        edition++;
        known.clear();
        stop();
    }

    /** Scores those of these rounds that have no score yet, one after the other, the last of them first. */
    void want(List<RoundInfo> rounds) {
        if (job != null || !problem().isEmpty()) {
            return;
        }
        List<RoundInfo> todo = new ArrayList<>();
        for (RoundInfo round : rounds) {
            if (!known.containsKey(Key.of(round))) {
                todo.add(0, round);
            }
        }
        if (!todo.isEmpty()) {
            long mine = edition;
            job = open.jobs()
                    .start(
                            Bundle.ExamScores_job(),
                            task -> score(todo, mine, task),
                            nothing -> ended(mine),
                            problem -> ended(mine));
        }
    }

    private void ended(long mine) {
        if (mine == edition) {
            job = null;
            changed.run();
        }
    }

    /** Off the EDT. */
    private Void score(List<RoundInfo> rounds, long mine, TaskContext task) {
        for (int i = 0; i < rounds.size(); i++) {
            RoundInfo round = rounds.get(i);
            Entry entry;
            try {
                ExamScore score = ExamScoring.of(
                        open.study(), round, task.part(i / (double) rounds.size(), (i + 1.0) / rounds.size()));
                entry = new Entry(Optional.of(score), "");
            } catch (ProblemException e) {
                entry = new Entry(Optional.empty(), e.getMessage());
            }
            Entry found = entry;
            EventQueue.invokeLater(() -> {
                if (mine == edition) {
                    known.put(Key.of(round), found);
                    changed.run();
                }
            });
        }
        return null;
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
