/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answering;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.crops.queue.QueueAnswers;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.crops.queue.QueueModel;
import org.cytoloop.exam.state.ExamState;
import org.cytoloop.operations.CellPlaces;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/**
 * The cells of an open draw, one after the other, without anything that could hint at an answer. Every answer goes to
 * disk at once, so that one can stop at any time. For the EDT.
 */
@Messages({
    "AnsweringModel_finding=Finding the cells of an exam",
    "AnsweringModel_answering=Answering an exam",
    "AnsweringModel_closing=Closing an exam",
    "AnsweringModel_withdrawing=Withdrawing an exam",
    "AnsweringModel_loading=Finding the cells of the exam…",
    "AnsweringModel_stopped=Finding the cells was stopped. Leave this window and come back to start over.",
    "# {0} - answered",
    "# {1} - all",
    "AnsweringModel_progress={0} of {1} answered",
    "# {0} - answered",
    "# {1} - all",
    "# {2} - minutes",
    "AnsweringModel_progressTime={0} of {1} answered · about {2,choice,1#1 minute|1<{2} minutes} to go",
    "# {0} - number of cells",
    "AnsweringModel_done=All {0} cells are answered. Close the exam to see the scores.",
    "# {0} - number of cells",
    "AnsweringModel_waiting={0,choice,1#1 cell of the exam was|1<{0} cells of the exam were} not found again when its slice "
            + "was detected anew; {0,choice,1#it needs|1<they need} no answer unless found again.",
    "AnsweringModel_blind=No calls are shown anywhere while you answer, and the order is shuffled, so that only the cell "
            + "speaks.",
    "AnsweringModel_candidates=ON means a real cell, OFF a candidate to reject.",
    "# {0} - all answers",
    "# {1} - ON",
    "# {2} - OFF",
    "# {3} - UNSURE",
    "AnsweringModel_close=Close the exam with {0} answers: {1} ON, {2} OFF, {3} UNSURE?\n\nFrom then on every round is "
            + "scored on it. An answer can only be corrected with a reason, which is kept and told beside the scores; undo "
            + "passes over the exam. You can add more cells later.",
    "# {0} - number of cells",
    "AnsweringModel_withdraw=Withdraw the {0} cells that were drawn?\n\nNone of them was answered yet. They are free to be "
            + "labelled again."
})
public final class AnsweringModel {
    /** Asks the user before something final. */
    private final Predicate<String> asks;

    private final Runnable changed;
    private final QueueModel queue;
    private final Loader<Loaded> loader = new Loader<>(this::loaded, this::failed);
    private OpenStudy open;
    private boolean shown;
    private boolean stale = true;
    private boolean ending;
    private long draw;
    private String trouble = "";
    private ExamState state = ExamState.NONE;

    private record Loaded(long draw, List<QueueItem> items) {}

    /**
     * Nothing to answer yet.
     *
     * @param changed called whenever what it says is other
     * @param asks shows a question and says whether the user agrees
     */
    public AnsweringModel(Runnable changed, Predicate<String> asks) {
        this.changed = changed;
        this.asks = asks;
        this.queue = new QueueModel(new QueueAnswers() {
            @Override
            public void answered(QueueItem item, Label label) {
                answer(item.cell(), label);
            }
        });
        queue.addListener(changed);
    }

    /** The cells. */
    public QueueModel queue() {
        return queue;
    }

    /** Another study, or none. */
    public void setStudy(OpenStudy study) {
        if (study != open) {
            open = study;
            forget();
        }
    }

    /** Another staining is the current one. */
    public void stainingChanged() {
        forget();
        loadWhenNeeded();
    }

    private void forget() {
        loader.stop();
        queue.clear();
        draw = 0;
        ending = false;
        trouble = "";
        stale = true;
        state = open == null
                ? ExamState.NONE
                : ExamState.of(open.study(), open.staining().name());
    }

    /** Whether anybody looks at it; no cell is read before. */
    public void setShown(boolean next) {
        if (next && !shown) {
            stale |= !trouble.isEmpty();
        }
        shown = next;
        loadWhenNeeded();
    }

    /** Something other than the data changed: once all is on disk, answers can be told from undone ones. */
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.SAVED && open != null) {
            follow();
        }
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        if (open == null) {
            return;
        }
        if (event.topics().contains(StudyEvent.Topic.CELLS) || event.topics().contains(StudyEvent.Topic.EXAM)) {
            state = ExamState.of(open.study(), open.staining().name());
            boolean other = state.open().map(ExamDraw::id).orElse(0L) != draw;
            stale |= other || event.topics().contains(StudyEvent.Topic.CELLS);
            follow();
            loadWhenNeeded();
        }
    }

    private void loadWhenNeeded() {
        if (shown && stale && open != null && state.open().isPresent()) {
            stale = false;
            trouble = "";
            Study study = open.study();
            long wanted = state.open().get().id();
            List<ExamCell> cells = state.asked();
            loader.load(open, Bundle.AnsweringModel_finding(), task -> new Loaded(wanted, items(study, cells)));
        }
        changed.run();
    }

    private static List<QueueItem> items(Study study, List<ExamCell> cells) throws ProblemException {
        CellPlaces places = new CellPlaces(study);
        List<QueueItem> items = new ArrayList<>();
        for (ExamCell cell : cells) {
            Optional<CellPlaces.Place> place = places.of(cell.cell());
            place.ifPresent(
                    at -> items.add(new QueueItem(cell.cell(), cell.cell(), at.x(), at.y(), "", "", Optional.empty())));
        }
        return items;
    }

    private void loaded(Loaded loaded) {
        if (loaded.draw() != draw) {
            queue.clear();
        }
        draw = loaded.draw();
        queue.setItems(loaded.items());
        queue.recall(state.answers());
        changed.run();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.AnsweringModel_stopped() : sentence;
        changed.run();
    }

    // -------------------------------------------------------------- answers

    private void answer(CellRef cell, Label label) {
        OpenStudy at = open;
        String staining = at.staining().name();
        at.writer().submit(Bundle.AnsweringModel_answering(), study -> {
            try {
                study.exams().answer(staining, cell, label);
                return null;
            } catch (ProblemException e) {
                EventQueue.invokeLater(() -> refused(at, cell));
                throw e;
            }
        });
    }

    /** An answer that is not on disk was not given. */
    private void refused(OpenStudy at, CellRef cell) {
        if (at == open) {
            queue.forget(cell);
        }
    }

    /** Follows undo and redo: an answer that was taken back is asked again, at once. */
    private void follow() {
        if (!open.writer().isIdle()) {
            return;
        }
        // read anew: the event of an answer that is on disk may still be on its way
        state = ExamState.of(open.study(), open.staining().name());
        Map<CellRef, Label> known = state.answers();
        QueueItem undone = null;
        for (QueueItem item : queue.items()) {
            if (queue.answer(item).isPresent() && !known.containsKey(item.cell())) {
                queue.forget(item.key());
                undone = item;
            }
        }
        boolean redone = queue.items().stream()
                .anyMatch(item -> known.containsKey(item.cell())
                        && !queue.answer(item).equals(Optional.of(known.get(item.cell()))));
        if (redone) {
            queue.recall(known);
        }
        if (undone != null) {
            queue.show(undone);
        }
    }

    /** How far one has come, of what is on disk. */
    String progress() {
        int all = state.asked().size();
        int answered = state.answers().size();
        if (all == 0) {
            return "";
        }
        if (answered < all && queue.perMinute().isPresent() && queue.perMinute().getAsInt() > 0) {
            int minutes = (int)
                    Math.ceil((all - answered) / (double) queue.perMinute().getAsInt());
            return Bundle.AnsweringModel_progressTime(answered, all, minutes);
        }
        return Bundle.AnsweringModel_progress(answered, all);
    }

    /** Share of the cells that is answered. */
    double share() {
        int all = state.asked().size();
        return all == 0 ? 0 : state.answers().size() / (double) all;
    }

    /** What is worth knowing while one answers. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(Bundle.AnsweringModel_blind());
        if (open != null && open.study().settings().mode() == DetectionMode.INDEPENDENT) {
            notes.add(Bundle.AnsweringModel_candidates());
        }
        if (state.waiting() > 0) {
            notes.add(Bundle.AnsweringModel_waiting(state.waiting()));
        }
        return notes;
    }

    /** What to say in place of cells. */
    String emptyText() {
        return trouble.isEmpty() ? Bundle.AnsweringModel_loading() : trouble;
    }

    /** What to say when all are answered. */
    String doneText() {
        return Bundle.AnsweringModel_done(state.asked().size());
    }

    // --------------------------------------------------------------- ending

    /** True when every cell is answered, on disk. */
    boolean canClose() {
        return open != null
                && !ending
                && state.open().isPresent()
                && state.answers().size() == state.asked().size();
    }

    /** True when none is. */
    boolean canWithdraw() {
        return open != null
                && !ending
                && state.open().isPresent()
                && state.answers().isEmpty();
    }

    /** Fixes the answers, when the user agrees. */
    void close() {
        List<Label> answers = List.copyOf(state.answers().values());
        String question = Bundle.AnsweringModel_close(
                answers.size(), count(answers, Label.ON), count(answers, Label.OFF), count(answers, Label.UNSURE));
        if (canClose() && asks.test(question)) {
            end(Bundle.AnsweringModel_closing(), true);
        }
    }

    private static long count(List<Label> answers, Label label) {
        return answers.stream().filter(label::equals).count();
    }

    /** Gives the draw up, when the user agrees. */
    void withdraw() {
        if (canWithdraw()
                && asks.test(Bundle.AnsweringModel_withdraw(state.asked().size()))) {
            end(Bundle.AnsweringModel_withdrawing(), false);
        }
    }

    private void end(String what, boolean close) {
        ending = true;
        OpenStudy at = open;
        String staining = at.staining().name();
        at.writer().submit(what, study -> {
            try {
                if (close) {
                    study.exams().close(staining);
                } else {
                    study.exams().withdraw(staining);
                }
                return null;
            } finally {
                EventQueue.invokeLater(() -> ended(at));
            }
        });
        changed.run();
    }

    private void ended(OpenStudy at) {
        if (at == open) {
            ending = false;
            changed.run();
        }
    }
}
