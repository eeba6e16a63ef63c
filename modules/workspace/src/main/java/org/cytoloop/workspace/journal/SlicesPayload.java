/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#SLICES_EDITED}:
 *
 * <pre>
 * {"slices": [{"slice": "A1", "was": {"animal": "", "group": "", "pixelSizeUm": null, "training": false},
 *              "now": {"animal": "M1", "group": "", "pixelSizeUm": 0.65, "training": true}}]}
 * </pre>
 */
public final class SlicesPayload {
    private static final int NAMES_TOLD = 4;

    private SlicesPayload() {}

    /** The payload for new details; slices whose details stay as they are are left out. */
    public static ObjectNode of(Map<String, SliceDetails> changes, LabelState state) {
        ObjectNode payload = Json.object();
        ArrayNode slices = payload.putArray("slices");
        new TreeMap<>(changes).forEach((slice, now) -> {
            SliceDetails was = state.slices().get(slice);
            if (!now.equals(was)) {
                ObjectNode item = slices.addObject().put("slice", slice);
                item.set("was", tree(was));
                item.set("now", tree(now));
            }
        });
        return payload;
    }

    private static ObjectNode tree(SliceDetails details) {
        ObjectNode tree = Json.object().put("animal", details.animal()).put("group", details.group());
        Json.put(tree, "pixelSizeUm", details.pixelSizeUm());
        return tree.put("training", details.training());
    }

    private static SliceDetails details(JsonNode tree) throws ProblemException {
        return new SliceDetails(
                Json.string(tree, "animal"),
                Json.string(tree, "group"),
                Json.real(tree, "pixelSizeUm"),
                Json.bool(tree, "training"));
    }

    /** What {@link JournalEvent#SLICES_EDITED} does to a state. */
    static List<Change> edits(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        List<Change> changes = new ArrayList<>();
        for (JsonNode item : Json.array(payload, "slices")) {
            String slice = Json.string(item, "slice");
            SliceDetails was = details(item.path("was"));
            if (!was.equals(state.slices().get(slice))) {
                throw LabelHistory.damaged(event);
            }
            changes.add(new Change.OfSlice(slice, was, details(item.path("now"))));
        }
        return changes;
    }

    /** What {@link JournalEvent#SLICE_ADDED} does. */
    static List<Change> addition(JsonNode payload) throws ProblemException {
        SliceDetails details = new SliceDetails(
                Json.string(payload, "animal"),
                Json.string(payload, "group"),
                Json.real(payload, "pixelSizeUm"),
                false);
        return List.of(
                new Change.OfSlice(Json.string(payload, "slice"), null, details), MakersPayload.ofSlice(payload));
    }

    /** What was edited, in words: "set animal M1 for A1, A2; marked A1 for training". */
    static String text(JsonNode payload) throws ProblemException {
        SortedMap<String, SliceDetails[]> edits = new TreeMap<>();
        for (JsonNode item : Json.array(payload, "slices")) {
            edits.put(
                    Json.string(item, "slice"),
                    new SliceDetails[] {details(item.path("was")), details(item.path("now"))});
        }
        List<String> parts = new ArrayList<>();
        parts.addAll(texts(edits, "animal", SliceDetails::animal));
        parts.addAll(texts(edits, "group", SliceDetails::group));
        parts.addAll(texts(edits, "pixel size", SlicesPayload::pixelSize));
        grouped(edits, details -> details.training() ? "marked " : "unmarked ")
                .forEach((word, slices) -> parts.add(word + names(slices) + " for training"));
        return String.join("; ", parts);
    }

    private static String pixelSize(SliceDetails details) {
        double size = details.pixelSizeUm();
        return Double.isNaN(size) ? "" : size + " µm";
    }

    private static List<String> texts(
            SortedMap<String, SliceDetails[]> edits, String field, Function<SliceDetails, String> value) {
        List<String> texts = new ArrayList<>();
        grouped(edits, value)
                .forEach((text, slices) -> texts.add(
                        text.isEmpty()
                                ? "took the " + field + " from " + names(slices)
                                : "set " + field + " " + text + " for " + names(slices)));
        return texts;
    }

    /** The slices whose value changes, by new value. */
    private static SortedMap<String, List<String>> grouped(
            SortedMap<String, SliceDetails[]> edits, Function<SliceDetails, String> value) {
        SortedMap<String, List<String>> groups = new TreeMap<>();
        edits.forEach((slice, wasNow) -> {
            String now = value.apply(wasNow[1]);
            if (!now.equals(value.apply(wasNow[0]))) {
                groups.computeIfAbsent(now, v -> new ArrayList<>()).add(slice);
            }
        });
        return groups;
    }

    private static String names(List<String> slices) {
        int more = slices.size() - NAMES_TOLD;
        return more <= 1
                ? String.join(", ", slices)
                : String.join(", ", slices.subList(0, NAMES_TOLD)) + " and " + more + " more slices";
    }
}
