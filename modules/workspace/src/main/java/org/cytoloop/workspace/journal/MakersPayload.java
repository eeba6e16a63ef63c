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
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * The part of a payload that tells what made it; since version 7, and only when it is known:
 *
 * <pre>
 * "providers": [{"kind": "trainer", "id": "random-forest", "name": "Random forest", "version": "1",
 *                "module": "org.cytoloop.classifiers", "moduleVersion": "0.1"}],
 * "format": "OME-TIFF"
 * </pre>
 */
public final class MakersPayload {
    private static final String PROVIDERS = "providers";
    private static final String FORMAT = "format";
    private static final String VERSION = "version";

    private MakersPayload() {}

    /** Adds what is known to a payload. */
    public static void put(ObjectNode payload, List<UsedProvider> providers) {
        if (providers.isEmpty()) {
            return;
        }
        ArrayNode list = payload.putArray(PROVIDERS);
        for (UsedProvider used : providers) {
            list.addObject()
                    .put("kind", used.kind())
                    .put("id", used.id())
                    .put("name", used.name())
                    .put(VERSION, used.version())
                    .put("module", used.module())
                    .put("moduleVersion", used.moduleVersion());
        }
    }

    /** Adds the format of an image to a payload. */
    public static void putFormat(ObjectNode payload, String format) {
        if (!format.isEmpty()) {
            payload.put(FORMAT, format);
        }
    }

    /** What made a round. */
    static Change ofRound(JsonNode payload) throws ProblemException {
        Made made = Made.round(Json.string(payload, "staining"), Json.integer(payload, "number"));
        if (payload.has(PROVIDERS)) {
            return change(made, payload);
        }
        List<UsedProvider> known = new ArrayList<>();
        known.add(bare(Choices.TRAINER, payload.path("trainer"), payload.path("trainerVersion")));
        for (JsonNode set : payload.path("featureSets")) {
            known.add(bare(Choices.FEATURES, set, Json.object()));
        }
        return new Change.OfMakers(made, new Makers(known, ""));
    }

    /** What made a cell set. Only detectors have a sensitivity. */
    static Change ofCells(JsonNode payload) throws ProblemException {
        Made made = Made.cells(Json.whole(payload, "cellSet"));
        if (payload.has(PROVIDERS)) {
            return change(made, payload);
        }
        JsonNode parameters = payload.path("parameters");
        String kind = parameters.has(CellDetector.SENSITIVITY) ? Choices.DETECTOR : "importer";
        return new Change.OfMakers(
                made, new Makers(List.of(bare(kind, payload.path("source"), parameters.path(VERSION))), ""));
    }

    /** What read the image of a slice. */
    static Change ofSlice(JsonNode payload) throws ProblemException {
        return change(Made.slice(Json.string(payload, "slice")), payload);
    }

    /** What was known of the providers that were chosen. */
    static Change ofChoice(JournalEvent event, JsonNode payload) throws ProblemException {
        return change(new Made(Made.CHOICE, "", event.seq()), payload);
    }

    private static UsedProvider bare(String kind, JsonNode id, JsonNode version) {
        return new UsedProvider(kind, id.asText(""), "", version.asText(""), "", "");
    }

    private static Change change(Made made, JsonNode payload) throws ProblemException {
        List<UsedProvider> providers = new ArrayList<>();
        for (JsonNode item : payload.path(PROVIDERS)) {
            providers.add(new UsedProvider(
                    Json.string(item, "kind"),
                    Json.string(item, "id"),
                    Json.string(item, "name"),
                    Json.string(item, VERSION),
                    Json.string(item, "module"),
                    Json.string(item, "moduleVersion")));
        }
        return new Change.OfMakers(
                made, new Makers(providers, payload.path(FORMAT).asText("")));
    }
}
