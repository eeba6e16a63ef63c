/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * The questions that labels answer, in the payload of {@link JournalEvent#LABELS_SET}:
 *
 * <pre>
 * "questions": [{"slice": "A1", "cell": 17, "cellSet": 7, "x": 103.5, "y": 77.1, "miner": "most-uncertain",
 *                "round": 2, "pOn": 0.48, "presented": "OFF"}]
 * </pre>
 *
 * The answer is the label the event gives the cell. pOn and presented are null when there is none.
 */
public final class QuestionsPayload {
    /** Characters in the id of a miner. */
    public static final int MINER = 100;

    private QuestionsPayload() {}

    /**
     * Adds a question to the payload of the labels that answer it.
     *
     * @param x centroid column of its cell, px
     * @param y centroid row of its cell, px
     */
    public static void add(ObjectNode payload, Question question, long cellSet, float x, float y) {
        ObjectNode item = payload.withArray("questions")
                .addObject()
                .put("slice", question.cell().slice())
                .put("cell", question.cell().cell())
                .put("cellSet", cellSet)
                .put("x", (double) x)
                .put("y", (double) y)
                .put("miner", question.miner())
                .put("round", question.round());
        Json.put(item, "pOn", question.pOn());
        item.put(
                "presented",
                question.presented() == null ? null : question.presented().name());
    }

    /**
     * Adds what the questions of an event do to a state.
     *
     * @param labels what the event does, with the labels it gives
     */
    static void answer(JournalEvent event, JsonNode payload, String staining, LabelState state, List<Change> labels)
            throws ProblemException {
        Map<CellRef, Label> answers = new HashMap<>();
        Set<FindingPlace> ended = new HashSet<>();
        for (Change change : labels) {
            if (change instanceof Change.OfSample c && c.after() != null) {
                answers.put(c.cell(), c.after().sample().label());
            } else if (change instanceof Change.OfFindingPlace c) {
                ended.add(c.place());
            }
        }
        Set<CellRef> asked = new HashSet<>();
        for (JsonNode item : Json.array(payload, "questions")) {
            Finding finding = finding(event, item, staining, answers);
            CellRef cell = finding.question().cell();
            if (!asked.add(cell)
                    || finding.cellSet() != state.cellSet(cell.slice())
                    || !isRound(state, staining, finding.question().round())) {
                throw LabelHistory.damaged(event);
            }
            FindingKey key = new FindingKey(event.seq(), asked.size() - 1);
            FindingPlace place = FindingPlace.on(staining, cell);
            labels.add(new Change.OfFinding(key, null, finding));
            FindingKey before =
                    ended.contains(place) ? null : state.findings().places().get(place);
            labels.add(new Change.OfFindingPlace(place, before, key));
        }
        if (asked.isEmpty()) {
            throw LabelHistory.damaged(event);
        }
    }

    private static boolean isRound(LabelState state, String staining, int round) {
        return round == 0 || state.rounds().of(staining).containsKey(round);
    }

    private static Finding finding(JournalEvent event, JsonNode item, String staining, Map<CellRef, Label> answers)
            throws ProblemException {
        CellRef cell = new CellRef(Json.string(item, "slice"), Json.integer(item, "cell"));
        float x = (float) Json.real(item, "x");
        float y = (float) Json.real(item, "y");
        float pOn = (float) Json.real(item, "pOn");
        String miner = Json.string(item, "miner");
        if (!answers.containsKey(cell)
                || !ReviewPayload.isPlace(x)
                || !ReviewPayload.isPlace(y)
                || !(Float.isNaN(pOn) || pOn >= 0 && pOn <= 1)
                || miner.isEmpty()
                || miner.length() > MINER) {
            throw LabelHistory.damaged(event);
        }
        Question question = new Question(
                cell, miner, Json.integer(item, "round"), pOn, Json.constantOrNull(item, "presented", Label.class));
        return new Finding(
                question,
                staining,
                Json.whole(item, "cellSet"),
                x,
                y,
                answers.get(cell),
                event.annotator(),
                event.time());
    }

    /** Adds what else changes with a sample: the answer to a question stands only as long as the label is the same. */
    static void follow(Change.OfSample change, LabelState state, List<Change> changes) {
        FindingPlace place = FindingPlace.on(change.staining(), change.cell());
        FindingKey key = state.findings().places().get(place);
        if (key != null && !change.keepsLabel()) {
            changes.add(new Change.OfFindingPlace(place, key, null));
        }
    }

    /**
     * What becomes of the answers on a slice that gets other cells: they go with their labels.
     *
     * @param ways from where to where the labels go
     */
    static List<Change> moved(LabelState state, String slice, Map<FindingPlace, FindingPlace> ways) {
        List<Change> leaving = new ArrayList<>();
        List<Change> arriving = new ArrayList<>();
        state.findings().places().forEach((place, key) -> {
            FindingPlace to = ways.get(place);
            if (place.cell().slice().equals(slice) && (to != null || place.detachedBy() == 0)) {
                leaving.add(new Change.OfFindingPlace(place, key, null));
                if (to != null) {
                    arriving.add(new Change.OfFindingPlace(to, null, key));
                }
            }
        });
        leaving.addAll(arriving);
        return leaving;
    }

    /** What becomes of the answers on a slice that goes. */
    static List<Change> gone(LabelState state, String slice) {
        List<Change> changes = new ArrayList<>();
        state.findings().all().forEach((key, finding) -> {
            if (finding.question().cell().slice().equals(slice)) {
                changes.add(new Change.OfFinding(key, finding, null));
            }
        });
        state.findings().places().forEach((place, key) -> {
            if (place.cell().slice().equals(slice)) {
                changes.add(new Change.OfFindingPlace(place, key, null));
            }
        });
        return changes;
    }

    /** " (asked by most-uncertain)": who asked what the labels answer; empty when nobody did. */
    static String text(JsonNode payload) throws ProblemException {
        if (!payload.has("questions")) {
            return "";
        }
        Set<String> who = new TreeSet<>();
        for (JsonNode item : Json.array(payload, "questions")) {
            String miner = Json.string(item, "miner");
            who.add(
                    switch (miner) {
                        case Question.REVIEW -> "seen on the slice";
                        case Question.FLIP -> "a flip between rounds";
                        default -> "asked by " + miner;
                    });
        }
        return " (" + String.join(", ", who) + ")";
    }
}
