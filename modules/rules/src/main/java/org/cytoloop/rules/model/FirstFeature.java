/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.rules.draft.DraftReading;

/** Chooses what to look at while no rule says it. */
final class FirstFeature {
    private FirstFeature() {}

    /**
     * The first feature a draft names, else the signal over background of the staining, else another feature of it, else
     * any; empty when there is none.
     *
     * @param schema null while the features are not known
     */
    static String of(DraftReading reading, FeatureSchema schema, String staining) {
        if (schema == null) {
            return "";
        }
        for (int line = 0; line < reading.lines().size(); line++) {
            Optional<String> named = reading.featureOf(line).filter(name -> schema.indexOf(name) >= 0);
            if (named.isPresent()) {
                return named.get();
            }
        }
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
