/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelCommand.BatchDraft;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#LABELS_SET}:
 *
 * <pre>
 * {"staining": "cFos", "origin": "RECTANGLE", "ruleVersion": 1,
 *  "batch": {"id": 3, "slice": "A1", "x": 0, "y": 0, "width": 500, "height": 500, "label": "ON", "asked": 30,
 *            "eligible": 212, "seed": 7, "sampler": "rectangle 1"},            only for a draw
 *  "cells": [{"slice": "A1", "cell": 17, "label": "ON", "was": null, "p": 0.14},
 *            {"slice": "A1", "cell": 18, "label": "OFF", "was": "ON", "p": 0.14,
 *             "origin": "RECTANGLE", "batch": 2}],                 a flip that keeps its draw, or an exam cell
 *  "repeats": [{"id": 5, "slice": "A1", "cell": 9, "first": "OFF", "answer": "ON"}],        hidden in the batch
 *  "withdrawn": 2,                                               batch whose repeats go, for it is taken back
 *  "questions": [...]}                                           what the labels answer, see QuestionsPayload
 * </pre>
 *
 * A label of null takes the label away; p is null when the cell was chosen by hand. The label of a batch is null when
 * the rule gave each cell its own.
 */
public final class LabelsPayload {
    private LabelsPayload() {}

    /**
     * The payload for a command: a cell that occurs twice counts once with its last label, and taking away a label that
     * is not there is left out.
     */
    public static ObjectNode of(LabelCommand command, LabelState state) {
        ObjectNode payload = Json.object();
        payload.put("staining", command.staining());
        payload.put("origin", command.origin().name());
        payload.put("ruleVersion", ruleVersion(command, state));
        long batch = command.batch().isPresent() ? state.nextBatch() : 0;
        command.batch().ifPresent(draft -> payload.set("batch", batch(batch, draft)));
        Map<CellRef, Assignment> last = new LinkedHashMap<>();
        for (Assignment assignment : command.assignments()) {
            last.put(assignment.cell(), assignment);
        }
        ArrayNode cells = payload.putArray("cells");
        for (Assignment assignment : last.values()) {
            CellRef cell = assignment.cell();
            SampleEntry before = state.samples(command.staining()).get(cell);
            if (before == null && assignment.label() == null) {
                continue;
            }
            boolean keep = before != null && (command.keepDraw() || isExam(before));
            ObjectNode item = cells.addObject();
            item.put("slice", cell.slice()).put("cell", cell.cell());
            item.put("label", name(assignment.label()));
            item.put("was", before == null ? null : name(before.sample().label()));
            double drawn = assignment.inclusionProbability();
            Json.put(item, "p", keep ? before.sample().inclusionProbability() : drawn);
            if (keep) {
                item.put("origin", before.sample().origin().name());
                item.put("batch", before.sample().batch());
            }
        }
        RepeatsPayload.hide(command.repeats(), command.staining(), state, payload);
        if (command.withdrawn() != 0) {
            payload.put("withdrawn", command.withdrawn());
        }
        return payload;
    }

    private static int ruleVersion(LabelCommand command, LabelState state) {
        return command.ruleVersion() == LabelCommand.CURRENT_RULE
                ? state.consistency().currentRule(command.staining())
                : command.ruleVersion();
    }

    /** An exam cell stays one whoever labels it again, or it could slip into a training set. */
    private static boolean isExam(SampleEntry entry) {
        return entry.sample().origin() == SampleOrigin.EXAM;
    }

    private static String name(Label label) {
        return label == null ? null : label.name();
    }

    private static ObjectNode batch(long id, BatchDraft draft) {
        Region region = draft.region();
        return Json.object()
                .put("id", id)
                .put("slice", draft.slice())
                .put("x", region.x())
                .put("y", region.y())
                .put("width", region.width())
                .put("height", region.height())
                .put("label", name(draft.label()))
                .put("asked", draft.asked())
                .put("eligible", draft.eligible())
                .put("seed", draft.seed())
                .put("sampler", draft.sampler());
    }

    /** What the event does to a state. */
    static List<Change> changes(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String staining = Json.string(payload, "staining");
        JsonNode cells = Json.array(payload, "cells");
        List<Change> changes = new ArrayList<>(cells.size() + 1);
        long batch = 0;
        if (payload.has("batch")) {
            Batch drawn = batch(event, staining, payload.get("batch"), labelled(cells));
            batch = drawn.id();
            changes.add(new Change.OfBatch(batch, state.batches().get(batch), drawn));
            changes.add(new Change.OfNewestBatch(staining, state.consistency().newestBatch(staining), batch));
        }
        SampleOrigin origin = Json.constant(payload, "origin", SampleOrigin.class);
        int ruleVersion = Json.integer(payload, "ruleVersion");
        for (JsonNode item : cells) {
            CellRef cell = new CellRef(Json.string(item, "slice"), Json.integer(item, "cell"));
            SampleEntry after = null;
            if (!item.path("label").isNull()) {
                boolean keep = item.has("batch");
                Sample sample = new Sample(
                        cell,
                        staining,
                        Json.constant(item, "label", Label.class),
                        keep ? Json.constant(item, "origin", SampleOrigin.class) : origin,
                        keep ? Json.whole(item, "batch") : batch,
                        ruleVersion,
                        event.annotator(),
                        event.time(),
                        Json.real(item, "p"));
                after = new SampleEntry(sample, event.seq());
            }
            Change.OfSample change =
                    new Change.OfSample(staining, cell, state.samples(staining).get(cell), after);
            changes.add(change);
            KeptPayload.follow(change, state, changes);
            QuestionsPayload.follow(change, state, changes);
        }
        if (payload.has("questions")) {
            QuestionsPayload.answer(event, payload, staining, state, changes);
        }
        if (payload.has("withdrawn")) {
            withdraw(Json.whole(payload, "withdrawn"), state, changes);
        }
        if (payload.has("repeats")) {
            if (batch == 0) {
                throw LabelHistory.damaged(event);
            }
            changes.addAll(
                    RepeatsPayload.begun(event, Json.array(payload, "repeats"), staining, batch, ruleVersion, state));
        }
        return changes;
    }

    private static void withdraw(long batch, LabelState state, List<Change> changes) {
        state.consistency().repeats().forEach((id, repeat) -> {
            if (batch != 0 && repeat.batch() == batch) {
                changes.add(new Change.OfRepeat(id, repeat, null));
            }
        });
    }

    /** Cells that get a label: a new draw in place of another takes labels away in the same event. */
    private static int labelled(JsonNode cells) {
        int count = 0;
        for (JsonNode item : cells) {
            count += item.path("label").isNull() ? 0 : 1;
        }
        return count;
    }

    private static Batch batch(JournalEvent event, String staining, JsonNode batch, int drawn) throws ProblemException {
        Region region = new Region(
                Json.real(batch, "x"), Json.real(batch, "y"), Json.real(batch, "width"), Json.real(batch, "height"));
        return new Batch(
                Json.whole(batch, "id"),
                staining,
                Json.string(batch, "slice"),
                region,
                batch.path("label").isNull() ? null : Json.constant(batch, "label", Label.class),
                Json.integer(batch, "asked"),
                Json.integer(batch, "eligible"),
                drawn,
                Json.whole(batch, "seed"),
                Json.string(batch, "sampler"),
                event.annotator(),
                event.time());
    }

    /** What the event did, in words. */
    static String text(JsonNode payload) throws ProblemException {
        List<CellRef> labelled = new ArrayList<>();
        List<CellRef> cleared = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode item : Json.array(payload, "cells")) {
            CellRef cell = new CellRef(Json.string(item, "slice"), Json.integer(item, "cell"));
            if (item.path("label").isNull()) {
                cleared.add(cell);
            } else {
                labelled.add(cell);
                counts.merge(Json.string(item, "label"), 1, Integer::sum);
            }
        }
        if (labelled.isEmpty() && cleared.isEmpty() && payload.has("withdrawn")) {
            return "took back batch " + Json.whole(payload, "withdrawn") + " for " + Json.string(payload, "staining");
        }
        String batch = "";
        if (payload.has("batch")) {
            boolean byRule = payload.get("batch").path("label").isNull();
            batch = " (batch " + Json.whole(payload.get("batch"), "id") + (byRule ? ", by the rule)" : ")");
        }
        return text(Json.string(payload, "staining"), labelled, counts.keySet(), cleared)
                + batch
                + QuestionsPayload.text(payload);
    }

    /** "labelled 1 cell of slice A1 ON and took the label from 2 cells of slice A1 for cFos". */
    static String text(String staining, List<CellRef> labelled, Set<String> labels, List<CellRef> cleared) {
        List<String> parts = new ArrayList<>();
        if (!labelled.isEmpty()) {
            parts.add("labelled " + Step.cells(labelled) + " " + String.join("/", labels));
        }
        if (!cleared.isEmpty()) {
            parts.add("took the label from " + Step.cells(cleared));
        }
        return String.join(" and ", parts) + " for " + staining;
    }
}
