/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.TrainedCells;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#ROUND_ADDED}: all that is needed to train the round again.
 *
 * <pre>
 * {"staining": "cFos", "number": 2, "trainer": "random-forest", "trainerVersion": "1", "parameters": {...}, "seed": 7,
 *  "threshold": 0.5, "featureSets": ["intensity"], "featureFingerprint": "...", "trainingHash": "...",
 *  "modelHash": "...", "scores": {"grouped.f1": 0.91},
 *  "trainingSet": [{"slice": "A1", "cellSet": 7, "on": [3, 17], "off": [4, 21]}]}
 * </pre>
 */
final class RoundPayload {
    private RoundPayload() {}

    static JsonNode of(RoundDraft draft, int number, String modelHash, Map<String, Long> cellSets) {
        ObjectNode payload = Json.object();
        payload.put("staining", draft.staining());
        payload.put("number", number);
        payload.put("trainer", draft.trainer());
        payload.put("trainerVersion", draft.trainerVersion());
        payload.set("parameters", Json.ofTexts(draft.parameters()));
        payload.put("seed", draft.seed());
        payload.put("threshold", draft.threshold());
        payload.set("featureSets", Json.ofTexts(draft.featureSets()));
        payload.put("featureFingerprint", draft.featureFingerprint());
        payload.put("trainingHash", draft.trainingHash());
        payload.put("modelHash", modelHash);
        payload.set("scores", Json.ofNumbers(draft.scores()));
        SortedMap<String, List<Sample>> bySlice = new TreeMap<>();
        for (Sample sample : draft.trainingSet()) {
            if (sample.label() == Label.UNSURE) {
                throw new IllegalArgumentException("UNSURE is never trained on");
            }
            bySlice.computeIfAbsent(sample.cell().slice(), s -> new ArrayList<>())
                    .add(sample);
        }
        ArrayNode slices = payload.putArray("trainingSet");
        bySlice.forEach((slice, samples) -> {
            ObjectNode item = slices.addObject();
            item.put("slice", slice).put("cellSet", cellSets.getOrDefault(slice, 0L));
            ArrayNode on = item.putArray("on");
            ArrayNode off = item.putArray("off");
            samples.forEach(s -> (s.label() == Label.ON ? on : off).add(s.cell().cell()));
        });
        return payload;
    }

    static TrainedCells trainedCells(JournalEvent event) throws ProblemException {
        List<CellRef> on = new ArrayList<>();
        List<CellRef> off = new ArrayList<>();
        SortedMap<String, Long> cellSets = new TreeMap<>();
        for (JsonNode item : Json.array(Json.parse(event.payload()), "trainingSet")) {
            String slice = Json.string(item, "slice");
            cellSets.put(slice, Json.whole(item, "cellSet"));
            Json.array(item, "on").forEach(cell -> on.add(new CellRef(slice, cell.intValue())));
            Json.array(item, "off").forEach(cell -> off.add(new CellRef(slice, cell.intValue())));
        }
        return new TrainedCells(List.copyOf(on), List.copyOf(off), Collections.unmodifiableSortedMap(cellSets));
    }
}
