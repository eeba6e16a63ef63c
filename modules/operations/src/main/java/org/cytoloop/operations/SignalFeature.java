/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Rule;
import org.cytoloop.labelling.language.Threshold;

/** Which feature stands for how bright a cell is in a staining when the user names none. */
public final class SignalFeature {
    private static final String DEFAULT = ".snr";

    private SignalFeature() {}

    /**
     * The feature of the rule's first threshold or, without one, the signal-to-noise ratio of the staining.
     *
     * @param rule the current rule of the staining
     * @return empty when the study has neither
     */
    public static Optional<String> of(String staining, Optional<Rule> rule, FeatureSchema schema) {
        return rule.map(RuleThresholds::of).orElse(List.of()).stream()
                .map(Threshold::feature)
                .filter(feature -> schema.indexOf(feature) >= 0)
                .findFirst()
                .or(() -> Optional.of(staining + DEFAULT).filter(name -> schema.indexOf(name) >= 0));
    }
}
