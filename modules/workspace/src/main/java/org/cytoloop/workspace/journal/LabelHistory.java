/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Blinding.Mask;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.journal.Step.Direction;
import org.cytoloop.workspace.json.Json;

/**
 * Replays journal events one after the other: the slices, labels, rules, repeats, rounds, balances, choices, exams, answers and
 * verdicts they give, what can be undone and what can be done again. Live changes go through the same two calls as the
 * replay at opening, so both always agree. Not thread-safe.
 */
public final class LabelHistory {
    private final LabelState state = new LabelState();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Set<Long> takenBack = new HashSet<>();
    /** numbers of the events in {@link #done} */
    private final Set<Long> undoable = new HashSet<>();

    private final GivenLabels given = new GivenLabels();
    private List<Mask> masks = List.of();

    /** The labels; to be looked at only. */
    public LabelState state() {
        return state;
    }

    /**
     * What an event does, without doing it; empty when it does not concern the labels.
     *
     * @throws ProblemException when the event contradicts those before it, which means a damaged journal
     */
    public Optional<Step> plan(JournalEvent event) throws ProblemException {
        Optional<Step> step = unguarded(event);
        if (step.isEmpty()) {
            return step;
        }
        List<Change> allowed = ExamGuard.keepOut(step.get().changes(), state);
        if (allowed != step.get().changes() && step.get().direction() == Direction.DO) {
            throw damaged(event); // nobody labels a cell of the exam
        }
        return Optional.of(step.get().with(allowed));
    }

    private Optional<Step> unguarded(JournalEvent event) throws ProblemException {
        return switch (event.kind()) {
            case JournalEvent.LABELS_SET -> step(event, LabelsPayload::changes, LabelsPayload::text);
            case JournalEvent.CELLS_SET -> step(event, CellsPayload::changes, CellsPayload::text);
            case JournalEvent.SLICES_EDITED -> step(event, SlicesPayload::edits, SlicesPayload::text);
            case JournalEvent.SLICE_REMOVED -> step(event, SliceRemoval::changes, SliceRemoval::text);
            case JournalEvent.RULE_SAVED -> step(event, RulePayload::changes, RulePayload::text);
            case JournalEvent.REPEATS_ANSWERED -> step(event, RepeatsPayload::changes, RepeatsPayload::text);
            case JournalEvent.LABEL_KEPT -> step(event, KeptPayload::changes, KeptPayload::text);
            case JournalEvent.LABEL_RELEASED -> step(event, KeptPayload::releases, KeptPayload::releasedText);
            case JournalEvent.ROUND_ADDED -> step(event, RoundMarksPayload::added, RoundMarksPayload::addedText);
            case JournalEvent.ROUND_CURRENT -> step(event, RoundMarksPayload::current, RoundMarksPayload::currentText);
            case JournalEvent.ROUND_THRESHOLD ->
                step(event, RoundMarksPayload::threshold, RoundMarksPayload::thresholdText);
            case JournalEvent.ROUND_NAMED -> step(event, RoundMarksPayload::named, RoundMarksPayload::namedText);
            case JournalEvent.BALANCE_TAKEN -> step(event, BalancePayload::takes, BalancePayload::text);
            case JournalEvent.PROVIDERS_CHOSEN -> step(event, ChoicePayload::chooses, ChoicePayload::text);
            case JournalEvent.EXAM_DRAWN -> exam(event, ExamPayload::drawn);
            case JournalEvent.EXAM_ANSWERED -> exam(event, ExamPayload::answered);
            case JournalEvent.EXAM_CLOSED -> exam(event, ExamPayload::closed);
            case JournalEvent.EXAM_WITHDRAWN -> exam(event, ExamPayload::withdrawn);
            case JournalEvent.EXAM_CORRECTED -> exam(event, ExamPayload::corrected);
            case JournalEvent.REVIEW_SAVED -> step(event, ReviewPayload::saves, ReviewPayload::savedText);
            case JournalEvent.REVIEW_REMOVED -> step(event, ReviewPayload::removes, ReviewPayload::removedText);
            case JournalEvent.UNDONE -> Optional.of(turned(event, done, Direction.UNDO));
            case JournalEvent.REDONE -> Optional.of(turned(event, undone, Direction.REDO));
            default -> Optional.empty();
        };
    }

    private Optional<Step> exam(JournalEvent event, Effect effect) throws ProblemException {
        return step(event, effect, payload -> ExamPayload.text(event.kind(), payload));
    }

    private Step turned(JournalEvent event, Deque<Step> steps, Direction way) throws ProblemException {
        JsonNode payload = Json.parse(event.payload());
        return top(event, steps).turned(way).after(ExamPayload.places(event, payload, state));
    }

    /** Whether an event goes onto the stack of what can be undone. */
    private static Direction direction(JournalEvent event, JsonNode payload) {
        return switch (event.kind()) {
            case JournalEvent.ROUND_ADDED, JournalEvent.EXAM_CLOSED, JournalEvent.EXAM_CORRECTED -> Direction.ONCE;
            case JournalEvent.ROUND_CURRENT, JournalEvent.ROUND_THRESHOLD ->
                RoundMarksPayload.isUndoable(payload) ? Direction.DO : Direction.ONCE;
            default -> Direction.DO;
        };
    }

    /** What a kind of event does to a state. */
    @FunctionalInterface
    private interface Effect {
        List<Change> on(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException;
    }

    /** What a kind of event did, in words. */
    @FunctionalInterface
    private interface Words {
        String of(JsonNode payload) throws ProblemException;
    }

    private Optional<Step> step(JournalEvent event, Effect effect, Words words) throws ProblemException {
        JsonNode payload = Json.parse(event.payload());
        return Optional.of(new Step(
                event.seq(),
                direction(event, payload),
                effect.on(event, payload, state),
                words.of(payload),
                event.annotator(),
                event.time()));
    }

    private static Step top(JournalEvent event, Deque<Step> steps) throws ProblemException {
        Step last = steps.peek();
        if (last == null || last.seq() != Json.whole(Json.parse(event.payload()), "event")) {
            throw damaged(event);
        }
        return last;
    }

    static ProblemException damaged(JournalEvent event) {
        return new ProblemException("The study is damaged: event " + event.seq()
                + " of its journal contradicts those before it; restore it from a backup.");
    }

    /** Does what was planned; the plan must be the newest. */
    public void apply(Step step) {
        state.apply(step.changes());
        given.apply(step, state);
        switch (step.direction()) {
            case DO -> {
                done.push(step);
                undoable.add(step.seq());
                undone.clear();
            }
            case UNDO -> {
                undone.push(done.pop());
                undoable.remove(step.seq());
                takenBack.add(step.seq());
            }
            case REDO -> {
                done.push(undone.pop());
                undoable.add(step.seq());
                takenBack.remove(step.seq());
            }
            case ONCE -> {
                fix(done, step);
                fix(undone, step);
            }
        }
    }

    private void fix(Deque<Step> steps, Step once) {
        List<Step> left = new ArrayList<>(steps.size());
        for (Step earlier : steps) {
            if (once.fixes(earlier)) {
                undoable.remove(earlier.seq());
            } else {
                left.add(once.leaves(earlier));
            }
        }
        steps.clear();
        steps.addAll(left);
    }

    /**
     * Replays an event. Adding a slice, masking and unmasking cannot be undone, and leave what can be done again as it
     * is.
     *
     * @return what it did; empty when it did not concern the labels
     */
    public Optional<Step> replay(JournalEvent event) throws ProblemException {
        switch (event.kind()) {
            case JournalEvent.SLICE_ADDED -> state.apply(SlicesPayload.addition(Json.parse(event.payload())));
            case JournalEvent.MASKED, JournalEvent.UNMASKED -> masks = MaskPayload.after(event, masks);
            default -> {
                Optional<Step> step = plan(event);
                step.ifPresent(this::apply);
                return step;
            }
        }
        return Optional.empty();
    }

    /** Every label that was given and not undone. */
    public GivenLabels given() {
        return given;
    }

    /** Every time the study was masked, oldest first; immutable. */
    public List<Mask> masks() {
        return masks;
    }

    /** What differs from another history, one line each; empty when both are equal. */
    public List<String> differences(LabelHistory other) {
        List<String> found = state.differences(other.state);
        if (!given.isEqual(other.given)) {
            found.add("labels given earlier");
        }
        if (!masks.equals(other.masks)) {
            found.add("masks: " + masks + " against " + other.masks);
        }
        return found;
    }

    /** True when undo would take the event back, sooner or later. */
    public boolean canBeUndone(long seq) {
        return undoable.contains(seq);
    }

    /** True when the event is undone at present, whether or not it can be done again. */
    public boolean isUndone(long seq) {
        return takenBack.contains(seq);
    }

    /** What {@link JournalEvent#UNDONE} would undo. */
    public Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /** What {@link JournalEvent#REDONE} would do again. */
    public Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** The changes an undo, or a redo, of a step would bring. */
    public static List<Change> turned(Step step, boolean back) {
        return step.turned(back ? Direction.UNDO : Direction.REDO).changes();
    }

    /** The payload of an undo or redo event. */
    public static ObjectNode payload(Step step) {
        return Json.object().put("event", step.seq());
    }

    /** Samples of all stainings, ordered by staining, slice and cell. */
    public List<SampleEntry> allSamples() {
        List<SampleEntry> all = new ArrayList<>();
        for (String staining : state.stainings()) {
            all.addAll(state.samples(staining).values());
        }
        return all;
    }
}
