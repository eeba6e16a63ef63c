/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.guard.GuardedExtractor;
import org.cytoloop.spi.FeatureExtractor;

/** The columns that a choice of extractors gives for a study. */
public final class FeatureSchemas {
    private FeatureSchemas() {}

    /**
     * All features of all extractors, sorted by name; the order of the extractors does not matter.
     *
     * @throws ProblemException when two extractors offer a feature of the same name, or one fails to name its features
     */
    public static FeatureSchema of(FeatureContext context, List<FeatureExtractor> extractors) throws ProblemException {
        return ofGuarded(context, extractors.stream().map(GuardedExtractor::new).toList());
    }

    static FeatureSchema ofGuarded(FeatureContext context, List<GuardedExtractor> extractors) throws ProblemException {
        List<FeatureSpec> all = new ArrayList<>();
        Map<String, String> owner = new HashMap<>();
        for (GuardedExtractor extractor : extractors) {
            for (FeatureSpec spec : extractor.features(context)) {
                String other = owner.putIfAbsent(spec.name(), extractor.id());
                if (other != null) {
                    throw new ProblemException("The feature \"" + spec.name() + "\" is offered by both \"" + other
                            + "\" and \"" + extractor.id() + "\"; choose one of the two.");
                }
                all.add(spec);
            }
        }
        return new FeatureSchema(all);
    }
}
