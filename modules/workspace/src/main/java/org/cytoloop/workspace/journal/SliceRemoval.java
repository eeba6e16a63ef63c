/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#SLICE_REMOVED}: <code>{"slice": "A1", "cells": 1043, "samples": 60}</code>; the
 * numbers are of what goes with the slice, over all stainings. Everything that belongs to the slice goes, and comes
 * back as it was when the event is undone.
 */
public final class SliceRemoval {
    private SliceRemoval() {}

    /**
     * The payload for taking a slice out.
     *
     * @param cells number of its cells
     */
    public static ObjectNode of(String slice, int cells, LabelState state) {
        int samples = 0;
        for (String staining : state.stainings()) {
            samples += state.samples(staining, slice).size();
        }
        return Json.object().put("slice", slice).put("cells", cells).put("samples", samples);
    }

    /** What the event does to a state. */
    static List<Change> changes(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String slice = Json.string(payload, "slice");
        if (!state.slices().containsKey(slice)) {
            throw LabelHistory.damaged(event);
        }
        List<Change> changes = new ArrayList<>();
        for (String staining : state.stainings()) {
            state.samples(staining, slice)
                    .forEach((cell, entry) -> changes.add(new Change.OfSample(staining, cell, entry, null)));
        }
        state.detached().forEach((key, entry) -> {
            if (key.slice().equals(slice)) {
                changes.add(new Change.OfDetached(key, entry, null));
            }
        });
        state.batches().forEach((id, batch) -> {
            if (batch.slice().equals(slice)) {
                changes.add(new Change.OfBatch(id, batch, null));
            }
        });
        changes.addAll(KeptPayload.moved(state, slice, Map.of()));
        changes.addAll(QuestionsPayload.gone(state, slice));
        changes.addAll(ReviewPayload.gone(state, slice));
        state.consistency().repeats().forEach((id, repeat) -> {
            if (repeat.cell().slice().equals(slice)) {
                changes.add(new Change.OfRepeat(id, repeat, null));
            }
        });
        if (state.cellSet(slice) != 0) {
            changes.add(new Change.OfCellSet(slice, state.cellSet(slice), 0));
        }
        changes.add(new Change.OfSlice(slice, state.slices().get(slice), null));
        return changes;
    }

    /** What the event did, in words. */
    static String text(JsonNode payload) throws ProblemException {
        long cells = Json.whole(payload, "cells");
        long samples = Json.whole(payload, "samples");
        String what = cells == 0 ? "" : " with " + (cells == 1 ? "1 cell" : cells + " cells");
        what += samples == 0 ? "" : " and " + (samples == 1 ? "1 sample" : samples + " samples");
        return "removed slice " + Json.string(payload, "slice") + what;
    }
}
