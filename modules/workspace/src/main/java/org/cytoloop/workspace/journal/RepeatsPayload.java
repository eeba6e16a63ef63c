/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.LabelCommand.HiddenRepeat;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#REPEATS_ANSWERED}, which has one of the three:
 *
 * <pre>
 * {"asked":   [{"id": 7, "staining": "cFos", "slice": "A1", "cell": 17, "first": "OFF", "answer": "ON",
 *               "ruleVersion": 2}]}                                                       a second reading
 * {"answers": [{"id": 5, "staining": "cFos", "slice": "A1", "cell": 9, "batch": 3, "was": "ON", "answer": null,
 *               "ruleVersion": 2}]}                                                       null takes an answer back
 * {"settled": [{"id": 7, "staining": "cFos", "slice": "A1", "cell": 17, "was": "OFF", "consensus": "ON",
 *               "ruleVersion": 2}]}                                                       was: the label before
 * </pre>
 *
 * Repeats that begin with a batch are in the payload of that: see {@link LabelsPayload}. Only ids and answers decide;
 * staining, cell, batch and what was are for readers, and must agree. A repeat that is answered in a batch is described
 * in the words of an ordinary label, or the history would tell which cells are repeats.
 */
public final class RepeatsPayload {
    private RepeatsPayload() {}

    /** The payload for a second reading. */
    public static ObjectNode asked(Sample sample, Label answer, LabelState state) {
        ObjectNode payload = Json.object();
        payload.putArray("asked")
                .addObject()
                .put("id", state.consistency().nextRepeat())
                .put("staining", sample.staining())
                .put("slice", sample.cell().slice())
                .put("cell", sample.cell().cell())
                .put("first", sample.label().name())
                .put("answer", answer.name())
                .put("ruleVersion", state.consistency().currentRule(sample.staining()));
        return payload;
    }

    /** The payload for answers, by id; those that are the same as before are left out. */
    public static ObjectNode answers(Map<Long, Label> answers, LabelState state) {
        ObjectNode payload = Json.object();
        ArrayNode items = payload.putArray("answers");
        new TreeMap<>(answers).forEach((id, answer) -> {
            Repeat repeat = state.consistency().repeats().get(id);
            if (repeat.second() != answer) {
                about(items.addObject(), repeat)
                        .put("batch", repeat.batch())
                        .put("was", name(repeat.second()))
                        .put("answer", name(answer))
                        .put("ruleVersion", state.consistency().currentRule(repeat.staining()));
            }
        });
        return payload;
    }

    /** The payload for settling a disagreement. */
    public static ObjectNode settled(Repeat repeat, Label consensus, LabelState state) {
        ObjectNode payload = Json.object();
        SampleEntry labelled = state.samples(repeat.staining()).get(repeat.cell());
        about(payload.putArray("settled").addObject(), repeat)
                .put("was", labelled.sample().label().name())
                .put("consensus", consensus.name())
                .put("ruleVersion", state.consistency().currentRule(repeat.staining()));
        return payload;
    }

    /** Adds the repeats that are hidden in a batch to the payload of the batch. */
    static void hide(List<HiddenRepeat> repeats, String staining, LabelState state, ObjectNode payload) {
        if (repeats.isEmpty()) {
            return;
        }
        ArrayNode items = payload.putArray("repeats");
        long id = state.consistency().nextRepeat();
        for (HiddenRepeat repeat : repeats) {
            Sample sample = state.samples(staining).get(repeat.cell()).sample();
            items.addObject()
                    .put("id", id++)
                    .put("slice", repeat.cell().slice())
                    .put("cell", repeat.cell().cell())
                    .put("first", sample.label().name())
                    .put("answer", repeat.answer().name());
        }
    }

    private static ObjectNode about(ObjectNode item, Repeat repeat) {
        return item.put("id", repeat.id())
                .put("staining", repeat.staining())
                .put("slice", repeat.cell().slice())
                .put("cell", repeat.cell().cell());
    }

    private static String name(Label label) {
        return label == null ? null : label.name();
    }

    /** The repeats that begin with an event. */
    static List<Change> begun(
            JournalEvent event,
            Iterable<JsonNode> items,
            String staining,
            long batch,
            int ruleVersion,
            LabelState state)
            throws ProblemException {
        List<Change> changes = new ArrayList<>();
        Set<CellRef> cells = new HashSet<>();
        long last = state.consistency().nextRepeat() - 1;
        for (JsonNode item : items) {
            long id = Json.whole(item, "id");
            CellRef cell = cell(item);
            SampleEntry entry = state.samples(staining).get(cell);
            if (id <= last
                    || !cells.add(cell)
                    || entry == null
                    || entry.sample().label() != Json.constant(item, "first", Label.class)) {
                throw LabelHistory.damaged(event);
            }
            last = id;
            Sample sample = entry.sample();
            Repeat repeat = new Repeat(
                    id,
                    cell,
                    state.cellSet(cell.slice()),
                    staining,
                    batch,
                    sample.label(),
                    sample.annotator(),
                    sample.time(),
                    sample.ruleVersion(),
                    Json.constant(item, "answer", Label.class),
                    event.annotator(),
                    event.time(),
                    ruleVersion,
                    null);
            changes.add(new Change.OfRepeat(id, null, repeat));
        }
        return changes;
    }

    /** What the event does to a state. */
    static List<Change> changes(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        List<Change> changes = new ArrayList<>();
        if (payload.has("asked")) {
            for (JsonNode item : Json.array(payload, "asked")) {
                String staining = Json.string(item, "staining");
                int rule = Json.integer(item, "ruleVersion");
                changes.addAll(begun(event, List.of(item), staining, 0, rule, state));
            }
        } else if (payload.has("answers")) {
            for (JsonNode item : Json.array(payload, "answers")) {
                Repeat before = known(event, item, state);
                if (before.second() != labelOrNull(item, "was") || before.batch() != Json.whole(item, "batch")) {
                    throw LabelHistory.damaged(event);
                }
                Repeat after = answered(before, labelOrNull(item, "answer"), event, Json.integer(item, "ruleVersion"));
                changes.add(new Change.OfRepeat(before.id(), before, after));
            }
        } else {
            for (JsonNode item : Json.array(payload, "settled")) {
                settle(event, item, state, changes);
            }
        }
        return changes;
    }

    private static void settle(JournalEvent event, JsonNode item, LabelState state, List<Change> changes)
            throws ProblemException {
        Repeat before = known(event, item, state);
        Label consensus = Json.constant(item, "consensus", Label.class);
        changes.add(new Change.OfRepeat(before.id(), before, agreed(before, consensus)));
        SampleEntry labelled = state.samples(before.staining()).get(before.cell());
        if (labelled == null || labelled.sample().label() != Json.constant(item, "was", Label.class)) {
            throw LabelHistory.damaged(event);
        }
        if (labelled.sample().label() != consensus) {
            Sample s = labelled.sample();
            Sample label = new Sample(
                    s.cell(),
                    s.staining(),
                    consensus,
                    s.origin(),
                    s.batch(),
                    Json.integer(item, "ruleVersion"),
                    event.annotator(),
                    event.time(),
                    s.inclusionProbability());
            Change.OfSample change =
                    new Change.OfSample(s.staining(), s.cell(), labelled, new SampleEntry(label, event.seq()));
            changes.add(change);
            KeptPayload.follow(change, state, changes);
            QuestionsPayload.follow(change, state, changes);
        }
    }

    private static Repeat known(JournalEvent event, JsonNode item, LabelState state) throws ProblemException {
        Repeat repeat = state.consistency().repeats().get(Json.whole(item, "id"));
        if (repeat == null
                || !repeat.staining().equals(Json.string(item, "staining"))
                || !repeat.cell().equals(cell(item))) {
            throw LabelHistory.damaged(event);
        }
        return repeat;
    }

    private static CellRef cell(JsonNode item) throws ProblemException {
        return new CellRef(Json.string(item, "slice"), Json.integer(item, "cell"));
    }

    private static Label labelOrNull(JsonNode item, String field) throws ProblemException {
        return item.path(field).isNull() ? null : Json.constant(item, field, Label.class);
    }

    private static Repeat answered(Repeat r, Label answer, JournalEvent event, int rule) {
        return new Repeat(
                r.id(),
                r.cell(),
                r.cellSet(),
                r.staining(),
                r.batch(),
                r.first(),
                r.firstAnnotator(),
                r.firstTime(),
                r.firstRule(),
                answer,
                event.annotator(),
                event.time(),
                rule,
                r.consensus());
    }

    private static Repeat agreed(Repeat r, Label consensus) {
        return new Repeat(
                r.id(),
                r.cell(),
                r.cellSet(),
                r.staining(),
                r.batch(),
                r.first(),
                r.firstAnnotator(),
                r.firstTime(),
                r.firstRule(),
                r.second(),
                r.secondAnnotator(),
                r.secondTime(),
                r.secondRule(),
                consensus);
    }

    /** What the event did, in words. */
    static String text(JsonNode payload) throws ProblemException {
        if (payload.has("asked")) {
            return oneByOne(payload, "asked", "answer", "read ", " a second time: ");
        }
        if (payload.has("settled")) {
            return oneByOne(payload, "settled", "consensus", "settled the label of ", ": ");
        }
        Map<String, List<CellRef>> labelled = new TreeMap<>();
        Map<String, Set<String>> answers = new TreeMap<>();
        Map<String, List<CellRef>> cleared = new TreeMap<>();
        for (JsonNode item : Json.array(payload, "answers")) {
            String staining = Json.string(item, "staining");
            Label answer = labelOrNull(item, "answer");
            if (answer == null) {
                cleared.computeIfAbsent(staining, s -> new ArrayList<>()).add(cell(item));
            } else {
                labelled.computeIfAbsent(staining, s -> new ArrayList<>()).add(cell(item));
                answers.computeIfAbsent(staining, s -> new TreeSet<>()).add(answer.name());
            }
        }
        Set<String> stainings = new TreeSet<>(labelled.keySet());
        stainings.addAll(cleared.keySet());
        List<String> texts = new ArrayList<>();
        for (String staining : stainings) {
            texts.add(LabelsPayload.text(
                    staining,
                    labelled.getOrDefault(staining, List.of()),
                    answers.getOrDefault(staining, Set.of()),
                    cleared.getOrDefault(staining, List.of())));
        }
        return String.join("; ", texts);
    }

    private static String oneByOne(JsonNode payload, String list, String value, String before, String after)
            throws ProblemException {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : Json.array(payload, list)) {
            texts.add(before + "cell " + Json.integer(item, "cell") + " of slice " + Json.string(item, "slice") + after
                    + Json.string(item, value) + " for " + Json.string(item, "staining"));
        }
        return String.join("; ", texts);
    }
}
