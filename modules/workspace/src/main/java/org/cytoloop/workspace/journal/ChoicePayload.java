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
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Choices.Place;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#PROVIDERS_CHOSEN}, with what is known of the providers (see {@link MakersPayload}):
 *
 * <pre>
 * {"choices": [{"kind": "trainer", "staining": "cFos", "was": null,
 *               "now": {"providers": ["naive-bayes"], "parameters": {}}}],
 *  "providers": [...]}
 * </pre>
 *
 * An empty staining stands for the whole study, null for no choice at that place.
 */
public final class ChoicePayload {
    private static final String CHOICES = "choices";
    private static final String PROVIDERS = "providers";

    private ChoicePayload() {}

    /** The payload; what is chosen already is left out, so "choices" may be empty. */
    public static ObjectNode of(
            Map<Place, Optional<ProviderChoice>> changes, List<UsedProvider> known, ChoiceState state) {
        ObjectNode payload = Json.object();
        ArrayNode choices = payload.putArray(CHOICES);
        Map<String, Place> ordered = new TreeMap<>();
        changes.keySet()
                .forEach(place -> ordered.put(Choices.KINDS.indexOf(place.kind()) + "\n" + place.staining(), place));
        for (Place place : ordered.values()) {
            Optional<ProviderChoice> was = state.at(place);
            Optional<ProviderChoice> now = changes.get(place);
            if (!was.equals(now)) {
                ObjectNode item = choices.addObject().put("kind", place.kind()).put("staining", place.staining());
                item.set("was", tree(was));
                item.set("now", tree(now));
            }
        }
        MakersPayload.put(payload, known);
        return payload;
    }

    /** True when a payload chooses anything. */
    public static boolean choosesAnything(ObjectNode payload) {
        return !payload.get(CHOICES).isEmpty();
    }

    private static JsonNode tree(Optional<ProviderChoice> choice) {
        if (choice.isEmpty()) {
            return Json.object().nullNode();
        }
        ObjectNode tree = Json.object();
        tree.set(PROVIDERS, Json.ofTexts(choice.get().providers()));
        tree.set("parameters", Json.ofTexts(choice.get().parameters()));
        return tree;
    }

    private static ProviderChoice choice(JsonNode tree) throws ProblemException {
        return tree.isNull() || tree.isMissingNode()
                ? null
                : new ProviderChoice(Json.textList(Json.array(tree, PROVIDERS)), Json.texts(tree.path("parameters")));
    }

    private static Place place(JsonNode item) throws ProblemException {
        return new Place(Json.string(item, "kind"), Json.string(item, "staining"));
    }

    /** What choosing does. */
    static List<Change> chooses(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        List<Change> changes = new ArrayList<>();
        for (JsonNode item : Json.array(payload, CHOICES)) {
            ProviderChoice was = choice(item.path("was"));
            Place place = place(item);
            if (!state.choices().at(place).equals(Optional.ofNullable(was))) {
                throw LabelHistory.damaged(event);
            }
            changes.add(new Change.OfChoice(place, was, choice(item.path("now"))));
        }
        changes.add(MakersPayload.ofChoice(event, payload));
        return changes;
    }

    /** Choosing, in words: "chose the trainer naive-bayes for cFos; the usual detector". */
    static String text(JsonNode payload) throws ProblemException {
        List<String> parts = new ArrayList<>();
        for (JsonNode item : Json.array(payload, CHOICES)) {
            Place place = place(item);
            ProviderChoice now = choice(item.path("now"));
            parts.add(words(place, now));
        }
        return "chose " + String.join("; ", parts);
    }

    private static String words(Place place, ProviderChoice now) {
        String kind = place.kind().equals(Choices.FEATURES) ? "feature sets" : place.kind();
        if (now == null && !place.staining().isEmpty()) {
            return "the " + kind + " of the study for " + place.staining();
        }
        String where = place.staining().isEmpty() ? "" : " for " + place.staining();
        if (now == null || now.providers().isEmpty()) {
            return "the usual " + kind + where + parameters(now);
        }
        return "the " + kind + " " + String.join(", ", now.providers()) + where + parameters(now);
    }

    private static String parameters(ProviderChoice now) {
        if (now == null || now.parameters().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        now.parameters().forEach((id, value) -> parts.add(id + " " + (value.isEmpty() ? "automatic" : value)));
        return " (" + String.join(", ", parts) + ")";
    }
}
