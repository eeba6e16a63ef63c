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
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.journal.Step.Direction;
import org.cytoloop.workspace.json.Json;

/**
 * Replays journal events one after the other: the slices and labels they give, what can be undone and what can be done again. Live
 * changes go through the same two calls as the replay at opening, so both always agree. Not thread-safe.
 */
public final class LabelHistory {
    private static final Set<String> UNDOABLE = Set.of(
            JournalEvent.LABELS_SET, JournalEvent.CELLS_SET, JournalEvent.SLICES_EDITED, JournalEvent.SLICE_REMOVED);

    private final LabelState state = new LabelState();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Set<Long> takenBack = new HashSet<>();

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
            case JournalEvent.LABELS_SET -> {
                JsonNode payload = Json.parse(event.payload());
                yield Optional.of(new Step(
                        event.seq(),
                        Direction.DO,
                        LabelsPayload.changes(event, payload, state),
                        LabelsPayload.text(payload)));
            }
            case JournalEvent.CELLS_SET -> {
                JsonNode payload = Json.parse(event.payload());
                yield Optional.of(new Step(
                        event.seq(),
                        Direction.DO,
                        CellsPayload.changes(event, payload, state),
                        CellsPayload.text(payload)));
            }
            case JournalEvent.SLICES_EDITED -> {
                JsonNode payload = Json.parse(event.payload());
                yield Optional.of(new Step(
                        event.seq(),
                        Direction.DO,
                        SlicesPayload.edits(event, payload, state),
                        SlicesPayload.text(payload)));
            }
            case JournalEvent.SLICE_REMOVED -> {
                JsonNode payload = Json.parse(event.payload());
                yield Optional.of(new Step(
                        event.seq(),
                        Direction.DO,
                        SliceRemoval.changes(event, payload, state),
                        SliceRemoval.text(payload)));
            }
            case JournalEvent.UNDONE -> {
                Step last = top(event, done);
                yield Optional.of(new Step(last.seq(), Direction.UNDO, Change.inverse(last.changes()), last.text()));
            }
            case JournalEvent.REDONE -> {
                Step last = top(event, undone);
                yield Optional.of(new Step(last.seq(), Direction.REDO, last.changes(), last.text()));
            }
            default -> Optional.empty();
        };
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

    /** Replays an event. A slice that is added cannot be undone, and leaves what can be done again as it is. */
    public void replay(JournalEvent event) throws ProblemException {
        if (event.kind().equals(JournalEvent.SLICE_ADDED)) {
            state.apply(SlicesPayload.addition(Json.parse(event.payload())));
        } else {
            plan(event).ifPresent(this::apply);
        }
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
