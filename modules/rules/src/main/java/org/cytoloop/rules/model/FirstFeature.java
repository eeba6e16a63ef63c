/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.List;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;

/** Chooses what to look at while no rule says it. */
final class FirstFeature {
    private FirstFeature() {}

    /** The signal over background of a staining, else another feature of it, else any; empty when there is none. */
    static String of(FeatureSchema schema, String staining) {
        List<String> names = schema.specs().stream().map(FeatureSpec::name).toList();
        return names.stream()
                .filter((staining + ".snr")::equals)
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> name.startsWith(staining + "."))
                        .findFirst())
                .or(() -> names.stream().findFirst())
                .orElse("");
    }
}
