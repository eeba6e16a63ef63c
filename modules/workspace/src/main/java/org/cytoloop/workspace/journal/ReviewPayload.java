/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#REVIEW_SAVED}:
 *
 * <pre>
 * {"staining": "cFos", "slice": "A1", "round": 2, "was": null, "verdict": "MISTAKES",
 *  "findings": [{"kind": "MISSED_WEAK_ON", "x": 103.5, "y": 77.1, "note": ""},
 *               {"kind": "EDGE", "x": null, "y": null, "note": "left side"}], "note": "once more after training"}
 * </pre>
 *
 * and of {@link JournalEvent#REVIEW_REMOVED}:
 *
 * <pre>
 * {"staining": "cFos", "slice": "A1", "round": 2, "was": "MISTAKES"}
 * </pre>
 *
 * A place of null is the slice as a whole; "was" is the verdict before, null when there was none.
 */
public final class ReviewPayload {
    /** Characters in a note. */
    public static final int NOTE = 4000;
    /** Findings of a verdict. */
    public static final int FINDINGS = 200;

    private ReviewPayload() {}

    /** The payload for a verdict. */
    public static ObjectNode saved(
            ReviewEntry.Key key, Verdict verdict, List<ReviewFinding> findings, String note, ReviewState state) {
        ObjectNode payload = about(key, state).put("verdict", verdict.name());
        ArrayNode items = payload.putArray("findings");
        for (ReviewFinding finding : findings) {
            ObjectNode item = items.addObject().put("kind", finding.kind().name());
            Json.put(item, "x", finding.x());
            Json.put(item, "y", finding.y());
            item.put("note", finding.note());
        }
        return payload.put("note", note);
    }

    /** The payload for taking a verdict back. */
    public static ObjectNode removed(ReviewEntry.Key key, ReviewState state) {
        return about(key, state);
    }

    private static ObjectNode about(ReviewEntry.Key key, ReviewState state) {
        ReviewEntry before = state.get(key);
        return Json.object()
                .put("staining", key.staining())
                .put("slice", key.slice())
                .put("round", key.round())
                .put("was", before == null ? null : before.review().verdict().name());
    }

    /** What a verdict does to a state. */
    static List<Change> saves(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        ReviewEntry.Key key = key(event, payload, state);
        List<ReviewFinding> findings = new ArrayList<>();
        for (JsonNode item : Json.array(payload, "findings")) {
            findings.add(finding(event, item));
        }
        if (findings.size() > FINDINGS) {
            throw LabelHistory.damaged(event);
        }
        SliceReview review = new SliceReview(
                key.staining(),
                key.slice(),
                key.round(),
                Json.constant(payload, "verdict", Verdict.class),
                findings,
                note(event, payload),
                event.annotator(),
                event.time());
        return List.of(new Change.OfReview(key, state.reviews().get(key), new ReviewEntry(review, event.seq())));
    }

    /** What taking a verdict back does to a state. */
    static List<Change> removes(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        ReviewEntry.Key key = key(event, payload, state);
        ReviewEntry before = state.reviews().get(key);
        if (before == null) {
            throw LabelHistory.damaged(event);
        }
        return List.of(new Change.OfReview(key, before, null));
    }

    /** What becomes of the verdicts on a slice that goes. */
    static List<Change> gone(LabelState state, String slice) {
        List<Change> changes = new ArrayList<>();
        state.reviews().all().forEach((key, entry) -> {
            if (key.slice().equals(slice)) {
                changes.add(new Change.OfReview(key, entry, null));
            }
        });
        return changes;
    }

    private static ReviewEntry.Key key(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        ReviewEntry.Key key = new ReviewEntry.Key(
                Json.string(payload, "staining"), Json.string(payload, "slice"), Json.integer(payload, "round"));
        ReviewEntry before = state.reviews().get(key);
        Verdict was = Json.constantOrNull(payload, "was", Verdict.class);
        if (!state.slices().containsKey(key.slice())
                || !state.rounds().of(key.staining()).containsKey(key.round())
                || was != (before == null ? null : before.review().verdict())) {
            throw LabelHistory.damaged(event);
        }
        return key;
    }

    private static ReviewFinding finding(JournalEvent event, JsonNode item) throws ProblemException {
        float x = (float) Json.real(item, "x");
        float y = (float) Json.real(item, "y");
        if (!(Float.isNaN(x) && Float.isNaN(y)) && !(isPlace(x) && isPlace(y))) {
            throw LabelHistory.damaged(event);
        }
        return new ReviewFinding(Json.constant(item, "kind", MistakeKind.class), x, y, note(event, item));
    }

    /** True for what can be a column or row of an image. */
    static boolean isPlace(float value) {
        return value >= 0 && value < Float.POSITIVE_INFINITY;
    }

    private static String note(JournalEvent event, JsonNode object) throws ProblemException {
        String note = Json.string(object, "note");
        if (note.length() > NOTE) {
            throw LabelHistory.damaged(event);
        }
        return note;
    }

    /** A verdict in words. */
    static String savedText(JsonNode payload) throws ProblemException {
        String verdict =
                switch (Json.constant(payload, "verdict", Verdict.class)) {
                    case GOOD -> "good";
                    case MISTAKES -> "showing systematic mistakes" + kinds(payload);
                    case UNUSABLE -> "not usable";
                };
        return "found slice " + Json.string(payload, "slice") + " " + verdict + " under round "
                + Json.whole(payload, "round") + " of " + Json.string(payload, "staining");
    }

    /** " (missed weak on, edge)": the kinds in the order in which they are declared, each once. */
    private static String kinds(JsonNode payload) throws ProblemException {
        Set<MistakeKind> kinds = EnumSet.noneOf(MistakeKind.class);
        for (JsonNode item : Json.array(payload, "findings")) {
            kinds.add(Json.constant(item, "kind", MistakeKind.class));
        }
        List<String> words = new ArrayList<>();
        for (MistakeKind kind : kinds) {
            words.add(words(kind));
        }
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    private static String words(MistakeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace(" on", " ON");
    }

    /** Taking a verdict back, in words. */
    static String removedText(JsonNode payload) throws ProblemException {
        return "took back the verdict on slice " + Json.string(payload, "slice") + " under round "
                + Json.whole(payload, "round") + " of " + Json.string(payload, "staining");
    }
}
