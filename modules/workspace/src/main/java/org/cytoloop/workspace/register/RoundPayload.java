/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.TrainedCells;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#ROUND_ADDED}: all that is needed to train the round again.
 *
 * <pre>
 * {"staining": "cFos", "number": 2, "trainer": "random-forest", "trainerVersion": "1", "parameters": {...}, "seed": 7,
 *  "threshold": 0.5, "onWeight": 1.0, "balance": "weights:0.4", "featureSets": ["intensity"], "featureFingerprint": "...", "trainingHash": "...",
 *  "modelHash": "...", "scores": {"grouped.f1": 0.91}, "outOfFoldHash": "...",
 *  "trainingSet": [{"slice": "A1", "cellSet": 7, "cells": "...", "on": [3, 17], "off": [4, 21]}],
 *  "recipeHash": "..."}
 * </pre>
 *
 * "cells" is the hash of the cells, "recipeHash" that of all that decides what the training gives. Before version 4 of
 * the study there was no onWeight (it was 1), outOfFoldHash, cells and recipeHash; before version 6 there was no balance.
 */
final class RoundPayload {
    private static final List<String> RECIPE = List.of(
            "staining",
            "trainer",
            "trainerVersion",
            "parameters",
            "seed",
            "onWeight",
            "featureSets",
            "featureFingerprint",
            "trainingHash",
            "trainingSet");
    /** part of the recipe of rounds that have it */
    private static final String BALANCE = "balance";

    private RoundPayload() {}

    /**
     * The payload.
     *
     * @param outOfFold the out-of-fold calls as they are stored, or null
     */
    static ObjectNode of(RoundDraft draft, int number, String modelHash, byte[] outOfFold, SliceEdits cellSets) {
        ObjectNode payload = Json.object();
        payload.put("staining", draft.staining());
        payload.put("number", number);
        payload.put("trainer", draft.trainer());
        payload.put("trainerVersion", draft.trainerVersion());
        payload.set("parameters", Json.ofTexts(draft.parameters()));
        payload.put("seed", draft.seed());
        payload.put("threshold", draft.threshold());
        payload.put("onWeight", draft.onWeight());
        payload.put(BALANCE, draft.balance().text());
        payload.set("featureSets", Json.ofTexts(draft.featureSets()));
        payload.put("featureFingerprint", draft.featureFingerprint());
        payload.put("trainingHash", draft.trainingHash());
        payload.put("modelHash", modelHash);
        payload.set("scores", Json.ofNumbers(draft.scores()));
        payload.put("outOfFoldHash", outOfFold == null ? null : Sha256.hex(outOfFold));
        payload.set("trainingSet", trainingSet(draft, cellSets));
        payload.put("recipeHash", recipeHash(payload));
        return payload;
    }

    private static ArrayNode trainingSet(RoundDraft draft, SliceEdits cellSets) {
        SortedMap<String, List<Sample>> bySlice = new TreeMap<>();
        for (Sample sample : draft.trainingSet()) {
            bySlice.computeIfAbsent(sample.cell().slice(), s -> new ArrayList<>())
                    .add(sample);
        }
        ArrayNode slices = Json.object().putArray("trainingSet");
        bySlice.forEach((slice, samples) -> {
            ObjectNode item = slices.addObject();
            CellSetInfo cellSet = cellSets.cellSet(slice).orElseThrow();
            item.put("slice", slice).put("cellSet", cellSet.id()).put("cells", cellSet.hash());
            ArrayNode on = item.putArray("on");
            ArrayNode off = item.putArray("off");
            samples.forEach(s -> (s.label() == Label.ON ? on : off).add(s.cell().cell()));
        });
        return slices;
    }

    /** SHA-256 (hex) over all that decides what the training gives: not over what it gave. */
    private static String recipeHash(JsonNode payload) {
        ObjectNode recipe = Json.object();
        for (String field : RECIPE) {
            recipe.set(field, payload.get(field));
        }
        if (payload.has(BALANCE)) {
            recipe.set(BALANCE, payload.get(BALANCE));
        }
        return Sha256.hex(Json.text(recipe).getBytes(StandardCharsets.UTF_8));
    }

    /** Hash of the out-of-fold calls as they are stored; empty when there are none. */
    static String outOfFoldHash(JournalEvent event) throws ProblemException {
        return Json.parse(event.payload()).path("outOfFoldHash").asText("");
    }

    static TrainedCells trainedCells(JournalEvent event) throws ProblemException {
        List<CellRef> on = new ArrayList<>();
        List<CellRef> off = new ArrayList<>();
        SortedMap<String, Long> cellSets = new TreeMap<>();
        JsonNode payload = Json.parse(event.payload());
        if (payload.has("recipeHash") && !recipeHash(payload).equals(Json.string(payload, "recipeHash"))) {
            throw new ProblemException("The study is damaged: event " + event.seq()
                    + " of its journal, a training, is not what was written; restore it from a backup.");
        }
        for (JsonNode item : Json.array(payload, "trainingSet")) {
            String slice = Json.string(item, "slice");
            cellSets.put(slice, Json.whole(item, "cellSet"));
            Json.array(item, "on").forEach(cell -> on.add(new CellRef(slice, cell.intValue())));
            Json.array(item, "off").forEach(cell -> off.add(new CellRef(slice, cell.intValue())));
        }
        return new TrainedCells(List.copyOf(on), List.copyOf(off), Collections.unmodifiableSortedMap(cellSets));
    }
}
