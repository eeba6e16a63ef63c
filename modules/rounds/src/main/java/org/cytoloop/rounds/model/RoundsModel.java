/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.training.RoundReplay;
import org.cytoloop.rounds.flips.FlipTour;
import org.cytoloop.rounds.rows.RoundNames;
import org.cytoloop.rounds.rows.RoundPair;
import org.cytoloop.rounds.rows.RoundRow;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;

/** The rounds of the current staining, and what can be done with them. For the EDT. */
@Messages({
    "RoundsModel_current=Making a round current",
    "RoundsModel_annotate=Naming a round",
    "# {0} - round",
    "RoundsModel_rebuild=Rebuilding {0}",
    "# {0} - round",
    "# {1} - beginning of the hash",
    "RoundsModel_hash={0} Its SHA-256 begins with {1}."
})
public final class RoundsModel implements StudyModel {
    private final OpenStudy open;
    private final Runnable changed;
    private final ExamScores exam;
    private final Differences differences;
    private final Comparisons comparisons;
    private final FlipTour tour;
    private List<RoundRow> rows = List.of();
    private List<Integer> selected = List.of();
    private String message = "";
    private boolean rebuilding;
    private boolean watched;
    /** Whether calls were hidden when that was looked at last. */
    private boolean blind;

    /**
     * The rounds of a study.
     *
     * @param changed told of every change
     */
    RoundsModel(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
        this.exam = new ExamScores(open, this::refresh);
        this.differences = new Differences(open, changed);
        this.comparisons = new Comparisons(open, changed);
        this.tour = new FlipTour(open, () -> differences.pair().map(RoundPair::after), sentence -> {
            StatusDisplayer.getDefault().setStatusText(sentence);
            changed.run();
        });
        read();
    }

    /** The study. */
    @Override
    public OpenStudy study() {
        return open;
    }

    /** The rounds, oldest first. */
    public List<RoundRow> rows() {
        return rows;
    }

    private void read() {
        String staining = open.staining().name();
        int current =
                open.study().rounds().current(staining).map(RoundInfo::number).orElse(0);
        List<RoundRow> now = new ArrayList<>();
        String problem = exam.problem();
        List<RoundInfo> rounds = open.study().rounds().of(staining);
        for (RoundInfo round : rounds) {
            ExamScores.Entry entry = problem.isEmpty() ? exam.of(round) : ExamScores.Entry.NONE;
            now.add(new RoundRow(
                    round,
                    round.number() == current,
                    ProviderNames.shown(open.study(), Choices.TRAINER, round.trainer()),
                    entry.score(),
                    problem.isEmpty() ? entry.problem() : problem,
                    open.study().provenance().of(round).stream()
                            .map(ProviderNames::words)
                            .toList()));
        }
        rows = List.copyOf(now);
        if (watched) {
            exam.want(rounds);
        }
    }

    private void refresh() {
        read();
        changed.run();
    }

    /** Whether the window is in view: rounds are scored on the exam only then. */
    public void setWatched(boolean now) {
        if (watched != now) {
            watched = now;
            if (now) {
                refresh();
            }
        }
    }

    /** The current round. */
    public Optional<RoundInfo> current() {
        return open.study().rounds().current(open.staining().name());
    }

    /** Numbers of the rounds that are selected. */
    public List<Integer> selected() {
        return selected;
    }

    /** Selects rounds by number. */
    public void select(List<Integer> numbers) {
        if (!selected.equals(numbers)) {
            selected = List.copyOf(numbers);
            changed.run();
        }
    }

    /** The one round that is selected. */
    public Optional<RoundRow> selectedRow() {
        return selected.size() == 1
                ? rows.stream().filter(r -> r.number() == selected.get(0)).findFirst()
                : Optional.empty();
    }

    /** The round a command acts on: the one that is selected, else the current one. */
    public Optional<RoundInfo> target() {
        return selected.size() > 1
                ? Optional.empty()
                : selectedRow().map(RoundRow::round).or(this::current);
    }

    /** The two rounds that are meant: see {@link RoundPair#meant}. */
    public Optional<RoundPair> pair() {
        return RoundPair.meant(rows.stream().map(RoundRow::round).toList(), selected, current());
    }

    /** What was found last, such as that a round was rebuilt; may be empty. */
    public String message() {
        return message;
    }

    /** The difference that is shown. */
    public Differences differences() {
        return differences;
    }

    /** Two rounds side by side. */
    public Comparisons comparisons() {
        return comparisons;
    }

    /** From one flip to the next. */
    public FlipTour tour() {
        return tour;
    }

    /** Makes a round current, which can be undone. */
    public void makeCurrent(RoundInfo round) {
        open.writer().submit(Bundle.RoundsModel_current(), study -> {
            study.rounds().makeCurrent(round);
            return null;
        });
    }

    /** Names and annotates a round, which can be undone. Nothing happens when both are as they were. */
    public void annotate(RoundInfo round, String name, String note) {
        if (!round.name().equals(name.trim()) || !round.note().equals(note.strip())) {
            open.writer().submit(Bundle.RoundsModel_annotate(), study -> study.rounds()
                    .annotate(round, name.trim(), note.strip()));
        }
    }

    /** True when a difference can be shown, or hidden. */
    public boolean canToggleDifference() {
        return !open.calls().isHidden() && (differences.pair().isPresent() || pair().isPresent());
    }

    /** True when {@link #toggleDifference} hides the difference that is shown, and shows no other one. */
    public boolean hidesDifference() {
        Optional<RoundPair> shown = differences.pair();
        return shown.isPresent()
                && (selected.size() != 2
                        || pair().filter(meant -> meant.callsAlike(shown.get())).isPresent());
    }

    /** Shows the difference between the two rounds that are meant; hides it when it is the one that is shown. */
    public void toggleDifference() {
        if (hidesDifference()) {
            differences.hide();
        } else {
            pair().ifPresent(pair -> {
                tour.forget();
                differences.show(pair);
            });
        }
    }

    /** True while a round is rebuilt. */
    public boolean isRebuilding() {
        return rebuilding;
    }

    /** Trains a round anew from the journal and says whether the same bytes came out. */
    public void rebuild(RoundInfo round) {
        String name = Bundle.RoundsModel_rebuild(RoundNames.of(round));
        rebuilding = true;
        say(name + "\u2026");
        open.jobs()
                .start(
                        name,
                        task -> {
                            try {
                                return RoundReplay.rebuild(open.study(), round, task);
                            } finally {
                                EventQueue.invokeLater(this::rebuildEnded);
                            }
                        },
                        this::rebuilt,
                        problem -> say(problem.getMessage()));
    }

    private void rebuildEnded() {
        rebuilding = false;
        // stopped from the status line: what is said now is not true any more
        if (message.endsWith("\u2026")) {
            message = "";
        }
        changed.run();
    }

    private void rebuilt(RoundReplay.Rebuilt result) {
        say(
                result.same()
                        ? Bundle.RoundsModel_hash(
                                result.words(), result.modelHash().substring(0, 12))
                        : result.words());
    }

    private void say(String sentence) {
        message = open.names().text(sentence);
        changed.run();
    }

    /** Writes the model of a round to a file, whole or not at all; off the EDT. */
    public static void exportModel(Study study, RoundInfo round, Path file) throws ProblemException {
        ModelFile.write(study.rounds().model(round), file);
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STAINING -> {
                selected = List.of();
                message = "";
                comparisons.forget();
                exam.forget();
                differences.hide();
                refresh();
            }
            case DIFFERENCE -> {
                differences.boardChanged();
                changed.run();
            }
            case SLICE, SELECTION, NAMES -> changed.run();
            case CALLS -> {
                // a threshold that is dragged changes nothing here
                if (open.calls().isHidden() != blind) {
                    blind = open.calls().isHidden();
                    changed.run();
                }
            }
            default -> {
                // nothing of it is shown here
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        boolean cells = event.topics().contains(Topic.CELLS) || event.topics().contains(Topic.SLICES);
        boolean rounds = event.topics().contains(Topic.ROUNDS);
        if (cells || event.topics().contains(Topic.EXAM)) {
            exam.forget();
        }
        if (cells) {
            tour.forget();
        }
        if (cells || rounds) {
            differences.roundsChanged(cells);
        }
        if (cells || rounds || event.topics().contains(Topic.EXAM)) {
            comparisons.forget();
            read();
        }
        tour.refresh();
        changed.run();
    }
}
