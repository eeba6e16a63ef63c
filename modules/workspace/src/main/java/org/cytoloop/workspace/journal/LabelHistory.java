/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
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
 * Replays journal events one after the other: the slices, labels, rules and repeats they give, what can be undone and what can be done again. Live
 * changes go through the same two calls as the replay at opening, so both always agree. Not thread-safe.
 */
public final class LabelHistory {
    private static final Set<String> UNDOABLE = Set.of(
            JournalEvent.LABELS_SET,
            JournalEvent.CELLS_SET,
            JournalEvent.SLICES_EDITED,
            JournalEvent.SLICE_REMOVED,
            JournalEvent.RULE_SAVED,
            JournalEvent.REPEATS_ANSWERED,
            JournalEvent.LABEL_KEPT,
            JournalEvent.LABEL_RELEASED);

    private final LabelState state = new LabelState();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Set<Long> takenBack = new HashSet<>();
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
        return switch (event.kind()) {
            case JournalEvent.LABELS_SET -> step(event, LabelsPayload::changes, LabelsPayload::text);
            case JournalEvent.CELLS_SET -> step(event, CellsPayload::changes, CellsPayload::text);
            case JournalEvent.SLICES_EDITED -> step(event, SlicesPayload::edits, SlicesPayload::text);
            case JournalEvent.SLICE_REMOVED -> step(event, SliceRemoval::changes, SliceRemoval::text);
            case JournalEvent.RULE_SAVED -> step(event, RulePayload::changes, RulePayload::text);
            case JournalEvent.REPEATS_ANSWERED -> step(event, RepeatsPayload::changes, RepeatsPayload::text);
            case JournalEvent.LABEL_KEPT -> step(event, KeptPayload::changes, KeptPayload::text);
            case JournalEvent.LABEL_RELEASED -> step(event, KeptPayload::releases, KeptPayload::releasedText);
            case JournalEvent.UNDONE -> Optional.of(top(event, done).turned(Direction.UNDO));
            case JournalEvent.REDONE -> Optional.of(top(event, undone).turned(Direction.REDO));
            default -> Optional.empty();
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
                Direction.DO,
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
                undone.clear();
            }
            case UNDO -> {
                undone.push(done.pop());
                takenBack.add(step.seq());
            }
            case REDO -> {
                done.push(undone.pop());
                takenBack.remove(step.seq());
            }
        }
    }

    /**
     * Replays an event. Adding a slice, masking and unmasking cannot be undone, and leave what can be done again as it
     * is.
     */
    public void replay(JournalEvent event) throws ProblemException {
        switch (event.kind()) {
            case JournalEvent.SLICE_ADDED -> state.apply(SlicesPayload.addition(Json.parse(event.payload())));
            case JournalEvent.MASKED, JournalEvent.UNMASKED -> masks = MaskPayload.after(event, masks);
            default -> plan(event).ifPresent(this::apply);
        }
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

    /** True for the kinds of events that undo takes back. */
    public static boolean canBeUndone(String kind) {
        return UNDOABLE.contains(kind);
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

    /** The payload of an undo or redo event. */
    public static JsonNode payload(Step step) {
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
