/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;

/** Study settings and feature settings as JSON. */
public final class SettingsJson {
    private SettingsJson() {}

    /** Study settings as a tree. */
    public static ObjectNode of(StudySettings settings) {
        ObjectNode tree = Json.object();
        tree.put("name", settings.name());
        tree.put("mode", settings.mode().name());
        tree.put("nuclei", settings.nuclei());
        for (Staining staining : settings.stainings()) {
            tree.withArray("stainings").addObject().put("name", staining.name()).put("channel", staining.channel());
        }
        return tree;
    }

    /** Study settings from a tree. */
    public static StudySettings settings(JsonNode tree) throws ProblemException {
        List<Staining> stainings = new ArrayList<>();
        for (JsonNode item : Json.array(tree, "stainings")) {
            stainings.add(new Staining(Json.string(item, "name"), Json.string(item, "channel")));
        }
        if (stainings.isEmpty()) {
            throw new ProblemException("The study is damaged: it has no staining; restore it from a backup.");
        }
        return new StudySettings(
                Json.string(tree, "name"),
                Json.constant(tree, "mode", DetectionMode.class),
                Json.string(tree, "nuclei"),
                stainings);
    }

    /** Feature settings as a tree. */
    public static ObjectNode of(FeatureContext context) {
        ObjectNode tree = Json.object();
        tree.set("channels", Json.ofTexts(context.channels()));
        tree.put("nucleiChannel", context.nucleiChannel());
        tree.put("cellDiameter", context.cellDiameter());
        tree.put("micrometres", context.micrometres());
        return tree;
    }

    /** Feature settings from a tree. */
    public static FeatureContext context(JsonNode tree) throws ProblemException {
        double diameter = Json.real(tree, "cellDiameter");
        if (!(diameter > 0)) {
            throw new ProblemException(
                    "The study is damaged: its cell diameter is " + diameter + "; restore it from a backup.");
        }
        return new FeatureContext(
                Json.textList(Json.array(tree, "channels")),
                Json.integer(tree, "nucleiChannel"),
                diameter,
                Json.bool(tree, "micrometres"));
    }
}
