/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;

/**
 * A rule as it can be asked in a study: it may be missing, have words only, or name what the study does not have.
 *
 * @param rule the rule; empty when there is none
 * @param compiled what computes it; empty when that is not possible
 * @param problem why not; empty when it can be computed or has no conditions
 */
record AskedRule(Optional<Rule> rule, Optional<CompiledRule> compiled, Optional<String> problem) {
    static AskedRule of(Optional<Rule> rule, FeatureSchema schema) {
        if (rule.isEmpty()) {
            return new AskedRule(rule, Optional.empty(), Optional.empty());
        }
        try {
            CompiledRule compiled = CompiledRule.of(rule.get(), schema);
            return new AskedRule(
                    rule, compiled.isSilent() ? Optional.empty() : Optional.of(compiled), Optional.empty());
        } catch (ProblemException e) {
            return new AskedRule(rule, Optional.empty(), Optional.of(e.getMessage()));
        }
    }

    /** UNKNOWN when it cannot be asked. */
    RuleAnswer answer(FeatureMatrix matrix, int row) {
        return compiled.isPresent() ? compiled.get().answer(matrix, row) : RuleAnswer.UNKNOWN;
    }

    /** Why it answers so; empty when it cannot be asked. */
    String reason(FeatureMatrix matrix, int row) {
        return compiled.isPresent() ? compiled.get().reason(matrix, row) : "";
    }
}
