/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.Study;

/** What the current rule of a staining says of cells. Immutable, thread-safe. */
final class StudyRuleAnswers implements RuleAnswers {
    private static final RuleAnswer[] ANSWERS = RuleAnswer.values();

    private final Rule rule;

    private StudyRuleAnswers(Rule rule) {
        this.rule = rule;
    }

    /** Those of the current rule; empty when there is none, or it has no conditions. */
    static Optional<RuleAnswers> of(Study study, String staining) {
        return study.rulebook()
                .current(staining)
                .filter(rule -> !rule.conditions().isEmpty())
                .map(StudyRuleAnswers::new);
    }

    @Override
    public float[] of(FeatureMatrix features, TaskContext task) throws ProblemException {
        byte[] answers = CompiledRule.of(rule, features.schema()).answers(features);
        float[] says = new float[answers.length];
        for (int row = 0; row < says.length; row++) {
            says[row] = switch (ANSWERS[answers[row]]) {
                case ON -> 1;
                case OFF -> 0;
                case GREY, UNKNOWN -> Float.NaN;
            };
        }
        return says;
    }
}
