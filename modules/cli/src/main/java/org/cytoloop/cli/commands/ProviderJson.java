/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cytoloop.core.model.UsedProvider;

/** Providers as a study remembers them, as JSON. */
final class ProviderJson {
    private ProviderJson() {}

    static void put(ArrayNode list, List<UsedProvider> providers) {
        providers.forEach(used -> put(list.addObject(), used));
    }

    static void put(ObjectNode json, UsedProvider used) {
        json.put("kind", used.kind());
        json.put("id", used.id());
        json.put("name", used.name());
        json.put("version", used.version());
        json.put("module", used.module());
        json.put("moduleVersion", used.moduleVersion());
    }
}
