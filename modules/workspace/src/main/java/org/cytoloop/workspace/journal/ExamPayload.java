/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.journal.ExamEntry.Answer;
import org.cytoloop.workspace.journal.ExamEntry.Key;
import org.cytoloop.workspace.json.Json;

/**
 * The payloads of the events of the exam:
 *
 * <pre>
 * {"staining": "cFos", "draw": 1, "seed": 7, "asked": 150, "cellSets": {"A1": 3},
 *  "strata": [{"animal": "M1", "eligible": 2040, "drawn": 75}],
 *  "cells": [{"slice": "A1", "cell": 17, "x": 103.5, "y": 77.1, "stratum": "M1", "p": 0.0368, "was": "ON"}]}
 *                                                    exam.drawn; was: the label the cell loses, or null
 * {"staining": "cFos", "draw": 1, "index": 4, "slice": "A1", "cell": 17, "was": null, "answer": "ON"}   exam.answered
 * {"staining": "cFos", "draw": 1, "on": 60, "off": 80, "unsure": 10, "missing": 0}                      exam.closed
 * {"staining": "cFos", "draw": 1}                                                                    exam.withdrawn
 * {"staining": "cFos", "draw": 1, "index": 4, "slice": "A1", "cell": 17, "was": "ON", "answer": "OFF",
 *  "reason": "..."}                                                                                  exam.corrected
 * </pre>
 *
 * Events that give a slice other cells say where its exam cells are there, if nobody found out before:
 * <code>"exam": [{"draw": 1, "index": 4, "cellSet": 8, "cell": 19}]</code>, with cell 0 for one that was not found.
 */
public final class ExamPayload {
    private ExamPayload() {}

    /** Where a cell of a draft is, px. */
    public record Point(float x, float y) {}

    /**
     * The payload for a draw.
     *
     * @param points of each cell of the draft
     */
    public static ObjectNode drawn(Exams.Draft draft, List<Point> points, LabelState state) {
        ObjectNode payload = about(draft.staining(), state.exams().nextDraw());
        payload.put("seed", draft.seed()).put("asked", draft.asked());
        ObjectNode cellSets = payload.putObject("cellSets");
        ArrayNode strata = payload.putArray("strata");
        for (ExamDraw.Stratum stratum : draft.strata()) {
            strata.addObject()
                    .put("animal", stratum.animal())
                    .put("eligible", stratum.eligible())
                    .put("drawn", stratum.drawn());
        }
        ArrayNode cells = payload.putArray("cells");
        for (int i = 0; i < points.size(); i++) {
            Exams.DrawnCell cell = draft.cells().get(i);
            SampleEntry was = state.samples(draft.staining()).get(cell.cell());
            cellSets.put(cell.cell().slice(), state.cellSet(cell.cell().slice()));
            cell(cells.addObject(), cell.cell())
                    .put("x", (double) points.get(i).x())
                    .put("y", (double) points.get(i).y())
                    .put("stratum", cell.stratum())
                    .put("p", cell.inclusionProbability())
                    .put("was", was == null ? null : was.sample().label().name());
        }
        return payload;
    }

    /** The payload for an answer; null takes it back. */
    public static ObjectNode answered(String staining, CellRef cell, Key key, Label answer, ExamState exams) {
        Answer was = exams.answer(key);
        return cell(about(staining, key.draw()).put("index", key.index()), cell)
                .put("was", was == null ? null : was.label().name())
                .put("answer", answer == null ? null : answer.name());
    }

    /** The payload for fixing the answers of a draw. */
    public static ObjectNode closed(ExamEntry draw, ExamState exams) {
        Map<Label, Integer> counts = new HashMap<>();
        int missing = 0;
        for (int i = 0; i < draw.cells().size(); i++) {
            Answer answer = exams.answer(new Key(draw.info().id(), i));
            if (answer == null) {
                missing++;
            } else {
                counts.merge(answer.label(), 1, Integer::sum);
            }
        }
        return about(draw.info().staining(), draw.info().id())
                .put("on", counts.getOrDefault(Label.ON, 0))
                .put("off", counts.getOrDefault(Label.OFF, 0))
                .put("unsure", counts.getOrDefault(Label.UNSURE, 0))
                .put("missing", missing);
    }

    /** The payload for giving up a draw. */
    public static ObjectNode withdrawn(ExamEntry draw) {
        return about(draw.info().staining(), draw.info().id());
    }

    private static ObjectNode about(String staining, long draw) {
        return Json.object().put("staining", staining).put("draw", draw);
    }

    private static ObjectNode cell(ObjectNode item, CellRef cell) {
        return item.put("slice", cell.slice()).put("cell", cell.cell());
    }

    /** Adds to the payload of an event where an exam cell is under a cell set; 0 when it is not found there. */
    public static void place(ObjectNode payload, Key key, long cellSet, int cell) {
        payload.withArray("exam")
                .addObject()
                .put("draw", key.draw())
                .put("index", key.index())
                .put("cellSet", cellSet)
                .put("cell", cell);
    }

    /** The places an event tells of. */
    static List<Change> places(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        if (!payload.has("exam")) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (JsonNode item : Json.array(payload, "exam")) {
            Key key = new Key(Json.whole(item, "draw"), Json.integer(item, "index"));
            long cellSet = Json.whole(item, "cellSet");
            ExamEntry draw = state.exams().draws().get(key.draw());
            if (draw == null
                    || key.index() < 0
                    || key.index() >= draw.cells().size()
                    || state.exams().cell(key, cellSet) >= 0
                    || Json.integer(item, "cell") < 0) {
                throw LabelHistory.damaged(event);
            }
            changes.add(new Change.OfExamPlace(new ExamEntry.Place(key, cellSet), Json.integer(item, "cell")));
        }
        return changes;
    }

    /** What a draw does: its cells lose their labels. */
    static List<Change> drawn(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String staining = Json.string(payload, "staining");
        long id = Json.whole(payload, "draw");
        if (id < state.exams().nextDraw() || state.exams().open(staining).isPresent()) {
            throw LabelHistory.damaged(event);
        }
        List<ExamDraw.Stratum> strata = new ArrayList<>();
        for (JsonNode item : Json.array(payload, "strata")) {
            strata.add(new ExamDraw.Stratum(
                    Json.string(item, "animal"), Json.integer(item, "eligible"), Json.integer(item, "drawn")));
        }
        List<ExamEntry.Cell> cells = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        changes.add(null); // the draw, which is whole only when all its cells were read
        for (JsonNode item : Json.array(payload, "cells")) {
            CellRef cell = cell(item);
            long cellSet = state.cellSet(cell.slice());
            SampleEntry before = state.samples(staining).get(cell);
            String was = item.path("was").isNull() ? null : Json.string(item, "was");
            boolean sameLabel = before == null
                    ? was == null
                    : before.sample().label().name().equals(was);
            if (!sameLabel
                    || cell.cell() < 1
                    || cellSet == 0
                    || cellSet != Json.whole(payload.path("cellSets"), cell.slice())
                    || state.isReserved(staining, cell)) {
                throw LabelHistory.damaged(event);
            }
            Key key = new Key(id, cells.size());
            cells.add(new ExamEntry.Cell(
                    cell.slice(),
                    (float) Json.real(item, "x"),
                    (float) Json.real(item, "y"),
                    Json.string(item, "stratum"),
                    Json.real(item, "p"),
                    cellSet,
                    before,
                    state.consistency().kept(staining).get(cell)));
            changes.add(new Change.OfExamPlace(new ExamEntry.Place(key, cellSet), cell.cell()));
            if (before != null) {
                Change.OfSample lost = new Change.OfSample(staining, cell, before, null);
                changes.add(lost);
                KeptPayload.follow(lost, state, changes);
            }
        }
        ExamDraw info = new ExamDraw(
                id,
                staining,
                event.time(),
                event.annotator(),
                Json.whole(payload, "seed"),
                Json.integer(payload, "asked"),
                strata,
                null);
        changes.set(0, new Change.OfExamDraw(id, staining, null, new ExamEntry(info, cells)));
        return changes;
    }

    /** What an answer does. */
    static List<Change> answered(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        ExamEntry draw = draw(event, payload, state);
        Answer before = before(event, payload, draw, state);
        if (draw.info().closed() != null) {
            throw LabelHistory.damaged(event);
        }
        Label label = label(payload, "answer");
        Answer after = label == null ? null : new Answer(label, event.annotator(), event.time(), 0);
        return List.of(new Change.OfExamAnswer(draw.info().staining(), key(payload), before, after));
    }

    /** What a correction does. */
    static List<Change> corrected(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        ExamEntry draw = draw(event, payload, state);
        Answer before = before(event, payload, draw, state);
        Label label = Json.constant(payload, "answer", Label.class);
        if (draw.info().closed() == null) {
            throw LabelHistory.damaged(event);
        }
        int corrections = before == null ? 0 : before.corrections();
        String staining = draw.info().staining();
        Exams.Correction correction = new Exams.Correction(
                cell(payload),
                before == null ? null : before.label(),
                label,
                Json.string(payload, "reason"),
                event.annotator(),
                event.time());
        Answer after = new Answer(label, event.annotator(), event.time(), corrections + 1);
        return List.of(
                new Change.OfExamAnswer(staining, key(payload), before, after),
                new Change.OfCorrection(staining, correction));
    }

    /** What fixing the answers does. */
    static List<Change> closed(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        ExamEntry draw = draw(event, payload, state);
        if (draw.info().closed() != null) {
            throw LabelHistory.damaged(event);
        }
        return List.of(
                new Change.OfExamDraw(draw.info().id(), draw.info().staining(), draw, draw.closed(event.time())));
    }

    /**
     * What giving up a draw does: its cells have their labels again. Their numbers are the same still: between the draw and
     * its end on the stack of what can be undone is nothing that gave them others, so both can be passed over.
     */
    static List<Change> withdrawn(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        ExamEntry draw = draw(event, payload, state);
        if (draw.info().closed() != null) {
            throw LabelHistory.damaged(event);
        }
        String staining = draw.info().staining();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfExamDraw(draw.info().id(), staining, draw, null));
        for (int i = 0; i < draw.cells().size(); i++) {
            ExamEntry.Cell cell = draw.cells().get(i);
            if (state.exams().answer(new Key(draw.info().id(), i)) != null
                    || cell.taken() != null && state.cellSet(cell.slice()) != cell.cellSet()) {
                throw LabelHistory.damaged(event);
            }
            if (cell.taken() != null) {
                CellRef at = cell.taken().sample().cell();
                changes.add(new Change.OfSample(staining, at, null, cell.taken()));
                if (cell.kept() != null
                        && cell.kept().ruleVersion() == state.consistency().currentRule(staining)) {
                    changes.add(new Change.OfKept(staining, at, null, cell.kept()));
                }
            }
        }
        return changes;
    }

    private static ExamEntry draw(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        ExamEntry draw = state.exams().draws().get(Json.whole(payload, "draw"));
        if (draw == null || !draw.info().staining().equals(Json.string(payload, "staining"))) {
            throw LabelHistory.damaged(event);
        }
        return draw;
    }

    private static Answer before(JournalEvent event, JsonNode payload, ExamEntry draw, LabelState state)
            throws ProblemException {
        Key key = key(payload);
        Answer before = state.exams().answer(key);
        if (key.index() < 0
                || key.index() >= draw.cells().size()
                || (before == null ? null : before.label()) != label(payload, "was")) {
            throw LabelHistory.damaged(event);
        }
        return before;
    }

    private static Key key(JsonNode payload) throws ProblemException {
        return new Key(Json.whole(payload, "draw"), Json.integer(payload, "index"));
    }

    private static CellRef cell(JsonNode item) throws ProblemException {
        return new CellRef(Json.string(item, "slice"), Json.integer(item, "cell"));
    }

    private static Label label(JsonNode payload, String field) throws ProblemException {
        return payload.path(field).isNull() ? null : Json.constant(payload, field, Label.class);
    }

    /** An event of the exam in words. */
    static String text(String kind, JsonNode payload) throws ProblemException {
        String of = " of " + Json.string(payload, "staining");
        return switch (kind) {
            case JournalEvent.EXAM_DRAWN -> {
                int cells = Json.array(payload, "cells").size();
                yield "drew " + (cells == 1 ? "1 cell" : cells + " cells") + " for the exam" + of;
            }
            case JournalEvent.EXAM_CLOSED -> {
                long answers = Json.whole(payload, "on") + Json.whole(payload, "off") + Json.whole(payload, "unsure");
                yield "closed the exam" + of + " with " + (answers == 1 ? "1 answer" : answers + " answers");
            }
            case JournalEvent.EXAM_WITHDRAWN -> "gave up the open draw for the exam" + of;
            case JournalEvent.EXAM_CORRECTED ->
                "corrected the exam answer of " + cellText(payload) + " from "
                        + (label(payload, "was") == null ? "none" : Json.string(payload, "was")) + " to "
                        + Json.string(payload, "answer") + " for " + Json.string(payload, "staining") + ": "
                        + Json.string(payload, "reason").replace('\n', ' ');
            default -> {
                Label answer = label(payload, "answer");
                yield answer == null
                        ? "took back the answer for " + cellText(payload) + " in the exam" + of
                        : "answered " + answer + " for " + cellText(payload) + " in the exam" + of;
            }
        };
    }

    private static String cellText(JsonNode payload) throws ProblemException {
        return "cell " + Json.integer(payload, "cell") + " of slice " + Json.string(payload, "slice");
    }
}
