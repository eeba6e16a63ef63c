/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * What events do to rounds. The payload of {@link JournalEvent#ROUND_ADDED} is written where the round is; those of the
 * others are:
 *
 * <pre>
 * {"staining": "cFos", "number": 2, "was": 3, "undoable": true}                            round.current
 * {"staining": "cFos", "number": 2, "was": 0.5, "threshold": 0.62, "undoable": true}       round.threshold
 * {"staining": "cFos", "number": 2, "name": "all animals", "note": "", "was": {"name": "", "note": ""},
 *  "undoable": true}                                                                       round.named
 * </pre>
 *
 * Before version 4 of the study a choice of the current round or of a threshold could not be undone, and undo passed it
 * over; such events have no "undoable".
 */
public final class RoundMarksPayload {
    private RoundMarksPayload() {}

    /** The payload for making a round the current one. */
    public static ObjectNode current(String staining, int number, RoundState rounds) {
        return about(staining, number).put("was", rounds.current(staining)).put("undoable", true);
    }

    /** The payload for another threshold. */
    public static ObjectNode threshold(String staining, int number, double threshold, RoundState rounds) {
        return about(staining, number)
                .put("was", rounds.of(staining).get(number).threshold())
                .put("threshold", threshold)
                .put("undoable", true);
    }

    /** The payload for another name or note. */
    public static ObjectNode named(String staining, int number, String name, String note, RoundState rounds) {
        RoundMarks before = rounds.of(staining).get(number);
        ObjectNode payload = about(staining, number).put("name", name).put("note", note);
        payload.putObject("was").put("name", before.name()).put("note", before.note());
        return payload.put("undoable", true);
    }

    private static ObjectNode about(String staining, int number) {
        return Json.object().put("staining", staining).put("number", number);
    }

    /** True for an event that goes onto the stack of what can be undone. */
    static boolean isUndoable(JsonNode payload) {
        return payload.path("undoable").asBoolean(false);
    }

    /** What a training does: its round is the newest and the current one. */
    static List<Change> added(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String staining = Json.string(payload, "staining");
        int number = Json.integer(payload, "number");
        if (number != state.rounds().next(staining)) {
            throw LabelHistory.damaged(event);
        }
        RoundMarks marks = new RoundMarks(Json.real(payload, "threshold"), "", "");
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfRound(staining, number, null, marks));
        changes.add(new Change.OfCurrentRound(staining, state.rounds().current(staining), number));
        changes.add(MakersPayload.ofRound(payload));
        return changes;
    }

    /** What making a round the current one does. */
    static List<Change> current(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String staining = Json.string(payload, "staining");
        require(event, payload, state);
        int before = state.rounds().current(staining);
        if (isUndoable(payload) && before != Json.integer(payload, "was")) {
            throw LabelHistory.damaged(event);
        }
        return List.of(new Change.OfCurrentRound(staining, before, Json.integer(payload, "number")));
    }

    /** What another threshold does. */
    static List<Change> threshold(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        RoundMarks before = require(event, payload, state);
        double threshold = Json.real(payload, "threshold");
        boolean contradicts = isUndoable(payload) && Double.compare(before.threshold(), Json.real(payload, "was")) != 0;
        if (contradicts || !(threshold >= 0 && threshold <= 1)) {
            throw LabelHistory.damaged(event);
        }
        return List.of(new Change.OfRound(
                Json.string(payload, "staining"),
                Json.integer(payload, "number"),
                before,
                before.withThreshold(threshold)));
    }

    /** What another name or note does. */
    static List<Change> named(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        RoundMarks before = require(event, payload, state);
        JsonNode was = payload.path("was");
        if (!before.name().equals(Json.string(was, "name")) || !before.note().equals(Json.string(was, "note"))) {
            throw LabelHistory.damaged(event);
        }
        return List.of(new Change.OfRound(
                Json.string(payload, "staining"),
                Json.integer(payload, "number"),
                before,
                new RoundMarks(before.threshold(), Json.string(payload, "name"), Json.string(payload, "note"))));
    }

    private static RoundMarks require(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        RoundMarks marks = state.rounds().of(Json.string(payload, "staining")).get(Json.integer(payload, "number"));
        if (marks == null) {
            throw LabelHistory.damaged(event);
        }
        return marks;
    }

    /** The training in words. */
    static String addedText(JsonNode payload) throws ProblemException {
        int on = 0;
        int off = 0;
        for (JsonNode slice : Json.array(payload, "trainingSet")) {
            on += Json.array(slice, "on").size();
            off += Json.array(slice, "off").size();
        }
        return "trained " + round(payload) + " on " + on + " ON + " + off + " OFF";
    }

    /** Making a round the current one, in words. */
    static String currentText(JsonNode payload) throws ProblemException {
        return "made " + round(payload) + " current";
    }

    /** Another threshold, in words. */
    static String thresholdText(JsonNode payload) throws ProblemException {
        return "changed the threshold of " + round(payload) + " from " + number(Json.real(payload, "was")) + " to "
                + number(Json.real(payload, "threshold"));
    }

    /** Another name or note, in words. */
    static String namedText(JsonNode payload) throws ProblemException {
        String name = Json.string(payload, "name");
        boolean renamed = !name.equals(Json.string(payload.path("was"), "name"));
        boolean noted = !Json.string(payload, "note").equals(Json.string(payload.path("was"), "note"));
        if (!renamed) {
            return "changed the note of " + round(payload);
        }
        String words = name.isEmpty()
                ? "took the name from " + round(payload)
                : "named " + round(payload) + " \"" + name + "\"";
        return words + (noted ? " and changed its note" : "");
    }

    private static String round(JsonNode payload) throws ProblemException {
        return "round " + Json.whole(payload, "number") + " of " + Json.string(payload, "staining");
    }

    /** "0.50", "0.625": two decimals, or as many as there are up to four. */
    private static String number(double value) {
        BigDecimal exact =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.setScale(Math.max(2, exact.scale())).toPlainString();
    }
}
