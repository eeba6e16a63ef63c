/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#LABEL_KEPT}:
 *
 * <pre>
 * {"staining": "cFos", "slice": "A1", "cell": 17, "label": "ON", "ruleVersion": 2, "reason": "out of focus"}
 * </pre>
 *
 * and of {@link JournalEvent#LABEL_RELEASED}, which ends it:
 *
 * <pre>
 * {"staining": "cFos", "slice": "A1", "cell": 17, "label": "ON", "ruleVersion": 2}
 * </pre>
 *
 * Another label of the cell, or another version of the rule, ends it as well; those events are undone together with what
 * they ended.
 */
public final class KeptPayload {
    private KeptPayload() {}

    /** The payload for keeping a label. */
    public static ObjectNode of(String staining, CellRef cell, Label label, int ruleVersion, String reason) {
        return Json.object()
                .put("staining", staining)
                .put("slice", cell.slice())
                .put("cell", cell.cell())
                .put("label", label.name())
                .put("ruleVersion", ruleVersion)
                .put("reason", reason);
    }

    /** The payload for keeping a label no longer. */
    public static ObjectNode released(String staining, CellRef cell, Label label, int ruleVersion) {
        return Json.object()
                .put("staining", staining)
                .put("slice", cell.slice())
                .put("cell", cell.cell())
                .put("label", label.name())
                .put("ruleVersion", ruleVersion);
    }

    /** What the event does to a state. */
    static List<Change> changes(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String staining = Json.string(payload, "staining");
        CellRef cell = new CellRef(Json.string(payload, "slice"), Json.integer(payload, "cell"));
        Label label = Json.constant(payload, "label", Label.class);
        int ruleVersion = Json.integer(payload, "ruleVersion");
        SampleEntry sample = state.samples(staining).get(cell);
        if (sample == null
                || sample.sample().label() != label
                || ruleVersion != state.consistency().currentRule(staining)) {
            throw LabelHistory.damaged(event);
        }
        KeptLabel kept = new KeptLabel(
                staining, cell, label, ruleVersion, Json.string(payload, "reason"), event.annotator(), event.time());
        return List.of(new Change.OfKept(
                staining, cell, state.consistency().kept(staining).get(cell), kept));
    }

    /** What the event that ends it does to a state. */
    static List<Change> releases(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String staining = Json.string(payload, "staining");
        CellRef cell = new CellRef(Json.string(payload, "slice"), Json.integer(payload, "cell"));
        Label label = Json.constant(payload, "label", Label.class);
        int ruleVersion = Json.integer(payload, "ruleVersion");
        KeptLabel kept = state.consistency().kept(staining).get(cell);
        if (kept == null || kept.label() != label || kept.ruleVersion() != ruleVersion) {
            throw LabelHistory.damaged(event);
        }
        return List.of(new Change.OfKept(staining, cell, kept, null));
    }

    /** Adds what else changes with a sample: a label that is another now is kept no more. */
    static void follow(Change.OfSample change, LabelState state, List<Change> changes) {
        KeptLabel kept = state.consistency().kept(change.staining()).get(change.cell());
        if (kept != null && !change.keepsLabel()) {
            changes.add(new Change.OfKept(change.staining(), change.cell(), kept, null));
        }
    }

    /**
     * What becomes of the kept labels of a slice that gets other cells, or goes: they go with their samples, and those
     * of samples that lose their cell end.
     *
     * @param moved by staining, from which cell to which
     */
    static List<Change> moved(LabelState state, String slice, Map<String, Map<CellRef, CellRef>> moved) {
        List<Change> leaving = new ArrayList<>();
        List<Change> arriving = new ArrayList<>();
        for (String staining : state.consistency().stainingsWithKept()) {
            Map<CellRef, CellRef> ways = moved.getOrDefault(staining, Map.of());
            state.consistency().kept(staining).forEach((cell, kept) -> {
                if (cell.slice().equals(slice)) {
                    leaving.add(new Change.OfKept(staining, cell, kept, null));
                    CellRef to = ways.get(cell);
                    if (to != null) {
                        arriving.add(new Change.OfKept(staining, to, null, at(kept, to)));
                    }
                }
            });
        }
        leaving.addAll(arriving);
        return leaving;
    }

    private static KeptLabel at(KeptLabel kept, CellRef cell) {
        return new KeptLabel(
                kept.staining(), cell, kept.label(), kept.ruleVersion(), kept.reason(), kept.annotator(), kept.time());
    }

    /** What the event did, in words. */
    static String text(JsonNode payload) throws ProblemException {
        return "kept the label " + Json.string(payload, "label") + " of cell " + Json.integer(payload, "cell")
                + " of slice " + Json.string(payload, "slice") + " for " + Json.string(payload, "staining") + ": "
                + Json.string(payload, "reason").replace('\n', ' ');
    }

    /** What the event that ends it did, in words. */
    static String releasedText(JsonNode payload) throws ProblemException {
        return "kept the label " + Json.string(payload, "label") + " of cell " + Json.integer(payload, "cell")
                + " of slice " + Json.string(payload, "slice") + " for " + Json.string(payload, "staining")
                + " no longer";
    }
}
