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
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#CELLS_SET}:
 *
 * <pre>
 * {"slice": "A1", "cellSet": 7, "version": 2, "source": "nuclei", "parameters": {...}, "diameterPx": 12.5,
 *  "count": 1043, "hash": "...", "radiusPx": 6.25,
 *  "moved":    [{"staining": "cFos", "from": 17, "to": 19, "distancePx": 0.4}],
 *  "detached": [{"staining": "cFos", "cell": 18, "x": 103.5, "y": 77.1}],
 *  "restored": [{"staining": "cFos", "cell": 3, "seq": 12, "to": 4, "distancePx": 1.5}],
 *  "exam":     [{"draw": 1, "index": 4, "cellSet": 7, "cell": 19}]}
 * </pre>
 *
 * Every sample of the slice is in moved or detached, and every exam cell of the slice in exam; restored names a sample that event {@code seq} had detached. Labels
 * that are kept move with their sample, or end when it is detached; repeats stay with the cell set they were asked in.
 */
public final class CellsPayload {
    private final ObjectNode payload = Json.object();
    private final ArrayNode moved;
    private final ArrayNode detached;
    private final ArrayNode restored;

    /** Begins the payload for a new cell set. */
    public CellsPayload(CellSetInfo info, double radiusPx, List<UsedProvider> providers) {
        payload.put("slice", info.slice());
        payload.put("cellSet", info.id());
        payload.put("version", info.version());
        payload.put("source", info.source());
        payload.set("parameters", Json.ofTexts(info.parameters()));
        Json.put(payload, "diameterPx", info.diameterPx());
        payload.put("count", info.count());
        payload.put("hash", info.hash());
        payload.put("radiusPx", radiusPx);
        MakersPayload.put(payload, providers);
        moved = payload.putArray("moved");
        detached = payload.putArray("detached");
        restored = payload.putArray("restored");
    }

    /** A sample goes to another cell. */
    public void move(String staining, int from, int to, double distancePx) {
        moved.addObject()
                .put("staining", staining)
                .put("from", from)
                .put("to", to)
                .put("distancePx", distancePx);
    }

    /** A sample loses its cell. */
    public void detach(String staining, int cell, float x, float y) {
        detached.addObject()
                .put("staining", staining)
                .put("cell", cell)
                .put("x", (double) x)
                .put("y", (double) y);
    }

    /** A sample finds a cell again. */
    public void restore(DetachedKey key, int to, double distancePx) {
        restored.addObject()
                .put("staining", key.staining())
                .put("cell", key.cell())
                .put("seq", key.seq())
                .put("to", to)
                .put("distancePx", distancePx);
    }

    /** Tells where an exam cell is in the new cell set; 0 when it is not found there. */
    public void exam(ExamEntry.Key key, int cell) {
        ExamPayload.place(payload, key, payload.get("cellSet").longValue(), cell);
    }

    /** The finished payload. */
    public JsonNode tree() {
        return payload;
    }

    /** What the event does to a state. */
    static List<Change> changes(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String slice = Json.string(payload, "slice");
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfCellSet(slice, state.cellSet(slice), Json.whole(payload, "cellSet")));
        changes.addAll(ExamPayload.places(event, payload, state));
        // by staining, who sits on which cell afterwards; a cell that only loses its sample is there with null
        Map<String, Map<CellRef, SampleEntry>> after = new TreeMap<>();
        for (String staining : state.stainings()) {
            Map<CellRef, SampleEntry> cells = new TreeMap<>();
            state.samples(staining, slice).keySet().forEach(cell -> cells.put(cell, null));
            after.put(staining, cells);
        }
        Map<FindingPlace, FindingPlace> answers = new HashMap<>();
        for (JsonNode item : Json.array(payload, "detached")) {
            String staining = Json.string(item, "staining");
            int cell = Json.integer(item, "cell");
            SampleEntry lost = require(event, state.samples(staining).get(new CellRef(slice, cell)));
            DetachedKey key = new DetachedKey(staining, slice, cell, event.seq());
            float x = (float) Json.real(item, "x");
            float y = (float) Json.real(item, "y");
            changes.add(new Change.OfDetached(key, null, new DetachedEntry(lost, x, y)));
            answers.put(
                    FindingPlace.on(staining, new CellRef(slice, cell)),
                    new FindingPlace(staining, new CellRef(slice, cell), event.seq()));
        }
        Map<String, Map<CellRef, CellRef>> ways = new TreeMap<>();
        for (JsonNode item : Json.array(payload, "moved")) {
            String staining = Json.string(item, "staining");
            CellRef from = new CellRef(slice, Json.integer(item, "from"));
            CellRef to = new CellRef(slice, Json.integer(item, "to"));
            SampleEntry entry = require(event, state.samples(staining).get(from));
            place(event, after, staining, entry.at(to));
            ways.computeIfAbsent(staining, s -> new TreeMap<>()).put(from, to);
            answers.put(FindingPlace.on(staining, from), FindingPlace.on(staining, to));
        }
        for (JsonNode item : Json.array(payload, "restored")) {
            String staining = Json.string(item, "staining");
            DetachedKey key = new DetachedKey(staining, slice, Json.integer(item, "cell"), Json.whole(item, "seq"));
            DetachedEntry back = require(event, state.detached().get(key));
            changes.add(new Change.OfDetached(key, back, null));
            CellRef to = new CellRef(slice, Json.integer(item, "to"));
            place(event, after, staining, back.entry().at(to));
            answers.put(
                    new FindingPlace(staining, new CellRef(slice, key.cell()), key.seq()),
                    FindingPlace.on(staining, to));
        }
        after.forEach((staining, cells) -> cells.forEach((cell, entry) -> changes.add(
                new Change.OfSample(staining, cell, state.samples(staining).get(cell), entry))));
        changes.addAll(KeptPayload.moved(state, slice, ways));
        changes.addAll(QuestionsPayload.moved(state, slice, answers));
        changes.add(MakersPayload.ofCells(payload));
        return changes;
    }

    private static void place(
            JournalEvent event, Map<String, Map<CellRef, SampleEntry>> after, String staining, SampleEntry entry)
            throws ProblemException {
        Map<CellRef, SampleEntry> cells = after.computeIfAbsent(staining, s -> new TreeMap<>());
        if (cells.put(entry.sample().cell(), entry) != null) {
            throw LabelHistory.damaged(event);
        }
    }

    private static <T> T require(JournalEvent event, T value) throws ProblemException {
        if (value == null) {
            throw LabelHistory.damaged(event);
        }
        return value;
    }

    /** What the event did, in words; only detectors have a sensitivity. */
    static String text(JsonNode payload) throws ProblemException {
        long count = Json.whole(payload, "count");
        boolean detected = payload.path("parameters").has(CellDetector.SENSITIVITY);
        return (detected ? "detected " : "imported ") + (count == 1 ? "1 cell" : count + " cells") + " in "
                + Json.string(payload, "slice") + " (" + Json.string(payload, "source") + ")";
    }
}
