/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.language.ExpressionException;
import org.cytoloop.labelling.language.NearNames;
import org.cytoloop.labelling.language.RuleExpression;
import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.workspace.Study;

/** Which feature stands for how bright a cell is in a staining. */
final class SignalFeature {
    private static final String DEFAULT = ".snr";

    private SignalFeature() {}

    /**
     * The feature.
     *
     * @param asked the one the user names; empty for that of the rule's first threshold or, without one, the
     *     signal-to-noise ratio of the staining
     * @return empty when nothing was asked for and the study has none of these
     * @throws ProblemException when there is no feature of the name that was asked for
     */
    static Optional<String> choose(Study study, String staining, Optional<String> asked, FeatureSchema schema)
            throws ProblemException {
        if (asked.isPresent()) {
            if (schema.indexOf(asked.get()) < 0) {
                throw new ProblemException(unknown(asked.get(), schema));
            }
            return asked;
        }
        Optional<Rule> rule = study.rulebook().current(staining);
        if (rule.isPresent()) {
            for (String condition : rule.get().conditions()) {
                for (Threshold threshold : thresholds(condition)) {
                    if (schema.indexOf(threshold.feature()) >= 0) {
                        return Optional.of(threshold.feature());
                    }
                }
            }
        }
        return Optional.of(staining + DEFAULT).filter(name -> schema.indexOf(name) >= 0);
    }

    /** None when the condition cannot be read by this program. */
    private static List<Threshold> thresholds(String condition) {
        try {
            return RuleExpression.parse(condition).thresholds();
        } catch (ExpressionException e) {
            return List.of();
        }
    }

    private static String unknown(String name, FeatureSchema schema) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < schema.size(); column++) {
            names.add(schema.name(column));
        }
        List<String> near = NearNames.of(name, names);
        return "There is no feature \"" + name + "\" in this study"
                + (near.isEmpty() ? "." : "; do you mean " + String.join(" or ", near) + "?");
    }
}
