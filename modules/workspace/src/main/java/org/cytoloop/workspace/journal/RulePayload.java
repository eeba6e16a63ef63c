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
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#RULE_SAVED}:
 *
 * <pre>
 * {"staining": "cFos", "version": 2, "on": "a ring around the nucleus", "off": "", "language": 1,
 *  "conditions": ["cFos.snr >= 2.5 ± 0.3", "nucleus.area_um2 > 20 µm²"],
 *  "examples": [{"slice": "A1", "x": 103.5, "y": 77.1, "kind": "CLEAR_ON"}], "note": "ring made clearer"}
 * </pre>
 *
 * The versions of a staining rise; one that was undone leaves a gap. A new version ends what was kept under the one
 * before.
 */
public final class RulePayload {
    private static final int SHOWN_NOTE = 120;

    private RulePayload() {}

    /** The payload for the next version. */
    public static ObjectNode of(String staining, int version, RuleDraft draft) {
        ObjectNode payload = Json.object();
        payload.put("staining", staining).put("version", version);
        payload.put("on", draft.onText()).put("off", draft.offText()).put("language", Rule.LANGUAGE);
        payload.set("conditions", Json.ofTexts(draft.conditions()));
        ArrayNode examples = payload.putArray("examples");
        for (RuleExample example : draft.examples()) {
            examples.addObject()
                    .put("slice", example.slice())
                    .put("x", example.x())
                    .put("y", example.y())
                    .put("kind", example.kind().name());
        }
        return payload.put("note", draft.note());
    }

    /** What the event does to a state. */
    static List<Change> changes(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String staining = Json.string(payload, "staining");
        int version = Json.integer(payload, "version");
        int language = Json.integer(payload, "language");
        if (version < state.consistency().nextRule(staining) || language < 1) {
            throw LabelHistory.damaged(event);
        }
        List<RuleExample> examples = new ArrayList<>();
        for (JsonNode item : Json.array(payload, "examples")) {
            RuleExample example = new RuleExample(
                    Json.string(item, "slice"),
                    Json.real(item, "x"),
                    Json.real(item, "y"),
                    Json.constant(item, "kind", RuleExample.Kind.class));
            if (!Double.isFinite(example.x()) || !Double.isFinite(example.y())) {
                throw LabelHistory.damaged(event);
            }
            examples.add(example);
        }
        Rule rule = new Rule(
                staining,
                version,
                Json.string(payload, "on"),
                Json.string(payload, "off"),
                Json.textList(Json.array(payload, "conditions")),
                language,
                examples,
                Json.string(payload, "note"),
                event.annotator(),
                event.time());
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfRule(staining, version, null, rule));
        state.consistency()
                .kept(staining)
                .forEach((cell, kept) -> changes.add(new Change.OfKept(staining, cell, kept, null)));
        return changes;
    }

    /** What the event did, in words. */
    static String text(JsonNode payload) throws ProblemException {
        String note = Json.string(payload, "note").replace('\n', ' ');
        if (note.length() > SHOWN_NOTE) {
            // a menu shows this, and a note may have thousands of characters
            note = note.substring(0, SHOWN_NOTE - 1).strip() + "…";
        }
        return "made version " + Json.integer(payload, "version") + " of the rule for "
                + Json.string(payload, "staining") + (note.isEmpty() ? "" : ": " + note);
    }
}
