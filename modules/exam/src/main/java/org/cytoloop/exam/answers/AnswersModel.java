/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answers;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.crops.queue.QueueAnswers;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.crops.queue.QueueModel;
import org.cytoloop.exam.state.ExamState;
import org.cytoloop.operations.CellPlaces;
import org.cytoloop.operations.training.RoundCalls;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** The answers of a closed exam: looked at again, and corrected for a reason. For the EDT. */
@Messages({
    "AnswersModel_finding=Finding answers of an exam",
    "AnswersModel_correcting=Correcting an answer of an exam",
    "AnswersModel_loading=Finding answers…",
    "AnswersModel_stopped=Finding answers was stopped. Leave this page and come back to start over.",
    "# {0} - the answer",
    "AnswersModel_title=Answered {0}",
    "# {0} - number of the round",
    "# {1} - its call",
    "# {2} - p(ON)",
    "AnswersModel_call=Round {0} calls it {1}, p(ON) {2}.",
    "# {0} - what the slice is called",
    "AnswersModel_slice=Slice {0}.",
    "# {0} - how often",
    "AnswersModel_corrected=Corrected {0,choice,1#once|1<{0} times} since the exam was closed.",
    "AnswersModel_noneDiffers=The current round calls every cell as it was answered.",
    "AnswersModel_none=There are none.",
    "AnswersModel_done=All of these were looked at."
})
public final class AnswersModel {
    private static final Set<StudyEvent.Topic> TOPICS =
            Set.of(StudyEvent.Topic.EXAM, StudyEvent.Topic.CELLS, StudyEvent.Topic.ROUNDS, StudyEvent.Topic.CALLS);

    private final Runnable changed;
    private final ReasonAsker asker;
    private final QueueModel queue;
    private final Loader<List<CheckedCell>> loader = new Loader<>(this::loaded, this::failed);
    private OpenStudy open;
    private boolean shown;
    private boolean stale = true;
    private Shown wanted = Shown.DIFFERS;
    private String trouble = "";
    private List<CheckedCell> cells = List.of();
    private int round;

    /** Asks why an answer is to be changed. */
    @FunctionalInterface
    public interface ReasonAsker {
        /** On the EDT; empty when the answer is to stay. */
        Optional<String> why(Label was, Label now);
    }

    /**
     * No answers yet.
     *
     * @param changed called whenever what it says is other
     */
    public AnswersModel(Runnable changed, ReasonAsker asker) {
        this.changed = changed;
        this.asker = asker;
        this.queue = new QueueModel(new QueueAnswers() {
            @Override
            public void answered(QueueItem item, Label label) {
                Label was = item.present().orElse(null);
                if (was != null && was != label) {
                    // once the queue has gone on
                    EventQueue.invokeLater(() -> ask(item, was, label));
                }
            }
        });
    }

    /** The answers that are looked at. */
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
        cells = List.of();
        trouble = "";
        stale = true;
    }

    /** Whether anybody looks at it; nothing is found out before. */
    public void setShown(boolean next) {
        stale |= next && !shown && !trouble.isEmpty();
        shown = next;
        loadWhenNeeded();
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        if (event.topics().stream().anyMatch(TOPICS::contains)) {
            stale = true;
            if (!loader.isLoading()) {
                loadWhenNeeded();
            }
        }
    }

    /** Lists others. */
    void list(Shown next) {
        if (next != wanted) {
            wanted = next;
            queue.clear();
            fill();
            changed.run();
        }
    }

    /** What is listed. */
    Shown listed() {
        return wanted;
    }

    private void loadWhenNeeded() {
        if (shown && stale && open != null) {
            stale = false;
            trouble = "";
            Study study = open.study();
            String staining = open.staining().name();
            if (ExamState.of(study, staining).page() == ExamState.Page.SCORES) {
                Optional<RoundInfo> current = study.rounds().current(staining);
                round = current.map(RoundInfo::number).orElse(0);
                loader.load(open, Bundle.AnswersModel_finding(), task -> find(study, staining, current, task));
            } else {
                // while a draw is open nobody sees what a round makes of any answer
                forget();
            }
        }
        changed.run();
    }

    private static List<CheckedCell> find(Study study, String staining, Optional<RoundInfo> current, TaskContext task)
            throws ProblemException {
        CellPlaces places = new CellPlaces(study);
        Map<String, float[]> calls = new HashMap<>();
        Optional<RoundCalls> reader = current.map(known -> new RoundCalls(study, known));
        List<CheckedCell> found = new ArrayList<>();
        for (ExamCell cell : ExamState.of(study, staining).cells()) {
            task.checkCancelled();
            String slice = cell.cell().slice();
            if (reader.isPresent() && !calls.containsKey(slice)) {
                calls.put(slice, reader.get().of(slice, task.part(0, 1)).pOn());
            }
            double p = reader.isPresent() ? calls.get(slice)[cell.cell().cell() - 1] : Double.NaN;
            boolean on = current.filter(known -> known.callsOn((float) p)).isPresent();
            Optional<CellPlaces.Place> place = places.of(cell.cell());
            if (place.isPresent() && cell.answer() != null) {
                found.add(new CheckedCell(cell, place.get().x(), place.get().y(), p, on));
            }
        }
        return List.copyOf(found);
    }

    private void loaded(List<CheckedCell> found) {
        cells = found;
        fill();
        // what happened meanwhile
        loadWhenNeeded();
    }

    /** Slices are called otherwise. */
    void renamed() {
        fill();
        changed.run();
    }

    private void fill() {
        List<QueueItem> items = new ArrayList<>();
        for (CheckedCell cell : cells) {
            if (wanted.lists(cell)) {
                items.add(item(cell));
            }
        }
        queue.setItems(items);
    }

    private QueueItem item(CheckedCell cell) {
        CellRef ref = cell.cell().cell();
        String slice = open.names().slice(ref.slice());
        List<String> said = new ArrayList<>();
        if (!Double.isNaN(cell.pOn())) {
            said.add(Bundle.AnswersModel_call(
                    round, cell.calledOn() ? Label.ON : Label.OFF, String.format(Locale.ROOT, "%.2f", cell.pOn())));
        }
        if (cell.cell().corrections() > 0) {
            said.add(Bundle.AnswersModel_corrected(cell.cell().corrections()));
        }
        said.add(Bundle.AnswersModel_slice(slice));
        String title = Bundle.AnswersModel_title(cell.cell().answer());
        String reason = String.join(" ", said);
        return new QueueItem(
                ref,
                ref,
                cell.x(),
                cell.y(),
                title,
                reason,
                Optional.of(cell.cell().answer()));
    }

    private void failed(String sentence) {
        cells = List.of();
        queue.clear();
        trouble = sentence.isEmpty() ? Bundle.AnswersModel_stopped() : sentence;
        changed.run();
    }

    /** What to say in place of cells. */
    String emptyText() {
        if (!trouble.isEmpty()) {
            return trouble;
        }
        if (loader.isLoading()) {
            return Bundle.AnswersModel_loading();
        }
        return wanted == Shown.DIFFERS && round > 0 ? Bundle.AnswersModel_noneDiffers() : Bundle.AnswersModel_none();
    }

    /** What to say after the last. */
    static String doneText() {
        return Bundle.AnswersModel_done();
    }

    // ------------------------------------------------------------ correcting

    private void ask(QueueItem item, Label was, Label now) {
        OpenStudy at = open;
        if (at == null) {
            return;
        }
        // the cell that is spoken of is in view while the user thinks
        stay(at, item);
        Optional<String> why = asker.why(was, now);
        if (why.isEmpty() || at != open) {
            return;
        }
        queue.settle();
        String staining = at.staining().name();
        at.writer().submit(Bundle.AnswersModel_correcting(), study -> {
            try {
                study.exams().correct(staining, item.cell(), now, why.get());
                return null;
            } catch (ProblemException e) {
                EventQueue.invokeLater(() -> stay(at, item));
                throw e;
            }
        });
    }

    /** The answer is what it was. */
    private void stay(OpenStudy at, QueueItem item) {
        if (at == open) {
            queue.forget(item.key());
            queue.show(item);
        }
    }

    /** Changes since the exam was closed, oldest first. */
    List<Exams.Correction> corrections() {
        return open == null
                ? List.of()
                : open.study().exams().corrections(open.staining().name());
    }

    /** What a slice is called. */
    String slice(String name) {
        return open == null ? name : open.names().slice(name);
    }
}
