/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.Study;

/** The labels the current rule of a staining gives to the cells of a slice. */
final class RuleLabels {
    private static final RuleAnswer[] ANSWERS = RuleAnswer.values();

    private final int version;
    private final byte[] answers;

    private RuleLabels(int version, byte[] answers) {
        this.version = version;
        this.answers = answers;
    }

    /**
     * Computes the rule for all cells of a slice.
     *
     * @throws ProblemException when there is no rule, it has no conditions, one of them cannot be computed in this study,
     *     or the features cannot be had
     */
    static RuleLabels of(Study study, String staining, String slice, TaskContext task) throws ProblemException {
        Rule rule = study.rulebook()
                .current(staining)
                .orElseThrow(() -> new ProblemException("There is no rule for " + staining
                        + " yet, so it cannot label cells; write one, or choose a class."));
        if (rule.conditions().isEmpty()) {
            throw new ProblemException("The rule for " + staining
                    + " has words but no conditions, so it cannot label cells; give it one, or choose a class.");
        }
        StudyFeatures features = StudyRule.features(study);
        CompiledRule compiled = CompiledRule.of(rule, features.schema());
        FeatureMatrix matrix = features.of(slice, task);
        return new RuleLabels(rule.version(), compiled.answers(matrix));
    }

    /** The version of the rule. */
    int version() {
        return version;
    }

    /** Number of cells. */
    int cells() {
        return answers.length;
    }

    /**
     * The label of a cell: UNSURE in a grey band, or when a feature of the cell has no value.
     *
     * @param number from 1
     */
    Label label(int number) {
        return switch (ANSWERS[answers[number - 1]]) {
            case ON -> Label.ON;
            case OFF -> Label.OFF;
            case GREY, UNKNOWN -> Label.UNSURE;
        };
    }
}
