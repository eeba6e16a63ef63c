/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exam.state.ExamState;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/**
 * All rounds on the exam. Scores are computed in the background, the current round first, when somebody looks; what was
 * computed is kept until the exam or the cells change. For the EDT.
 */
@Messages({
    "ScoresModel_scoring=Scoring rounds on the exam",
    "# {0} - round",
    "ScoresModel_step=Scoring round {0}",
    "ScoresModel_computing=Scoring rounds…",
    "ScoresModel_stopped=Scoring was stopped. Choose Score Again to go on.",
    "ScoresModel_none=No round was trained yet. Train one: it is scored on the exam at once."
})
public final class ScoresModel {
    private static final Set<StudyEvent.Topic> SPOILING =
            Set.of(StudyEvent.Topic.EXAM, StudyEvent.Topic.CELLS, StudyEvent.Topic.SLICES, StudyEvent.Topic.FEATURES);

    private final Runnable changed;
    private final Loader<Boolean> loader = new Loader<>(done -> ended(""), this::failed);
    private final Map<Key, Entry> known = new HashMap<>();
    private final ComparisonModel comparison;
    private OpenStudy open;
    private boolean shown;
    private boolean stale = true;
    private int version;
    private String trouble = "";

    /** Two rounds with one classifier and threshold have one score, whatever they are called. */
    private record Key(int number, String modelHash, double threshold) {
        static Key of(RoundInfo round) {
            return new Key(round.number(), round.modelHash(), round.threshold());
        }
    }

    private record Entry(Optional<ExamScore> score, String problem) {}

    /**
     * No scores yet.
     *
     * @param changed called whenever what it says is other
     */
    public ScoresModel(Runnable changed) {
        this.changed = changed;
        this.comparison = new ComparisonModel(changed);
    }

    /** The comparison of two rounds. */
    ComparisonModel comparison() {
        return comparison;
    }

    /** Another study, or none. */
    public void setStudy(OpenStudy study) {
        if (study != open) {
            open = study;
            comparison.setStudy(study);
            forget();
        }
    }

    /** Another staining is the current one. */
    public void stainingChanged() {
        comparison.forget();
        forget();
        computeWhenNeeded();
    }

    private void forget() {
        loader.stop();
        version++;
        known.clear();
        trouble = "";
        stale = true;
    }

    /** Whether anybody looks at it; nothing is computed before. */
    public void setShown(boolean next) {
        shown = next;
        computeWhenNeeded();
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        if (open == null) {
            return;
        }
        if (event.topics().stream().anyMatch(SPOILING::contains)) {
            comparison.forget();
            forget();
            computeWhenNeeded();
        } else if (event.topics().contains(StudyEvent.Topic.ROUNDS)) {
            stale = true;
            // a computation under way is finished first: what it finds is kept
            if (!loader.isLoading()) {
                computeWhenNeeded();
            }
            changed.run();
        }
    }

    /** Computes what is missing. */
    void again() {
        known.values().removeIf(entry -> entry.score().isEmpty());
        stale = true;
        computeWhenNeeded();
    }

    private void computeWhenNeeded() {
        if (shown && stale && open != null) {
            stale = false;
            trouble = "";
            Study study = open.study();
            String staining = open.staining().name();
            List<RoundInfo> missing = missing(study, staining);
            if (!missing.isEmpty() && ExamScoring.problem(study, staining).isEmpty()) {
                int mine = version;
                loader.load(open, Bundle.ScoresModel_scoring(), task -> {
                    compute(study, missing, mine, task);
                    return true;
                });
            }
        }
        changed.run();
    }

    /** Rounds without a score: the current one, then the newest first. */
    private List<RoundInfo> missing(Study study, String staining) {
        int current = study.rounds().current(staining).map(RoundInfo::number).orElse(0);
        return study.rounds().of(staining).stream()
                .filter(round -> !known.containsKey(Key.of(round)))
                .sorted((a, b) -> a.number() == current
                        ? -1
                        : b.number() == current ? 1 : Integer.compare(b.number(), a.number()))
                .toList();
    }

    /** Off the EDT; tells each score as soon as it is known. */
    private void compute(Study study, List<RoundInfo> rounds, int mine, TaskContext task) {
        for (int i = 0; i < rounds.size(); i++) {
            RoundInfo round = rounds.get(i);
            task.checkCancelled();
            double from = i / (double) rounds.size();
            task.progress(from, Bundle.ScoresModel_step(round.number()));
            Entry entry = score(study, round, task.part(from, (i + 1.0) / rounds.size()));
            EventQueue.invokeLater(() -> {
                if (mine == version) {
                    known.put(Key.of(round), entry);
                    changed.run();
                }
            });
        }
    }

    private static Entry score(Study study, RoundInfo round, TaskContext task) {
        try {
            return new Entry(Optional.of(ExamScoring.of(study, round, task)), "");
        } catch (ProblemException e) {
            return new Entry(Optional.empty(), e.getMessage());
        }
    }

    private void ended(String why) {
        trouble = why;
        computeWhenNeeded();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.ScoresModel_stopped() : sentence;
        changed.run();
    }

    // -------------------------------------------------------------- showing

    /** The study. */
    Optional<OpenStudy> study() {
        return Optional.ofNullable(open);
    }

    /** How the exam stands. */
    ExamState state() {
        return open == null
                ? ExamState.NONE
                : ExamState.of(open.study(), open.staining().name());
    }

    /** All rounds, oldest first. */
    List<ScoreRow> rows() {
        if (open == null) {
            return List.of();
        }
        String staining = open.staining().name();
        List<RoundInfo> rounds = open.study().rounds().of(staining);
        int current =
                open.study().rounds().current(staining).map(RoundInfo::number).orElse(0);
        double best = rounds.stream()
                .map(round -> known.get(Key.of(round)))
                .filter(entry -> entry != null && entry.score().isPresent())
                .mapToDouble(entry -> entry.score().get().f1().value())
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
        List<ScoreRow> rows = new ArrayList<>();
        for (RoundInfo round : rounds) {
            Entry entry = known.getOrDefault(Key.of(round), new Entry(Optional.empty(), ""));
            boolean leads =
                    entry.score().filter(score -> score.f1().value() == best).isPresent();
            rows.add(new ScoreRow(
                    round,
                    entry.score(),
                    open.names().text(entry.problem()),
                    round.number() == current,
                    leads && rounds.size() > 1));
        }
        return rows;
    }

    /** True while scores are computed. */
    boolean isComputing() {
        return loader.isLoading();
    }

    /** What to say beside the table; empty when all is known. */
    String status() {
        if (open == null) {
            return "";
        }
        if (!trouble.isEmpty()) {
            return open.names().text(trouble);
        }
        if (loader.isLoading()) {
            return Bundle.ScoresModel_computing();
        }
        return rows().isEmpty() ? Bundle.ScoresModel_none() : "";
    }
}
