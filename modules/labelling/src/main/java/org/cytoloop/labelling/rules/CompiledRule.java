/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;

/** A rule's conditions, ready to be computed for the rows of matrices with one schema. Immutable, thread-safe. */
public final class CompiledRule {
    private CompiledRule() {}

    /**
     * Compiles a rule.
     *
     * @throws ProblemException when a feature does not exist (near names are offered), a condition cannot be read, or the
     *     rule was written by a newer program
     */
    public static CompiledRule of(Rule rule, FeatureSchema schema) throws ProblemException {
        return of(rule.conditions(), rule.language(), schema);
    }

    /** Compiles conditions that must all hold; see {@link #of(Rule, FeatureSchema)}. */
    public static CompiledRule of(List<String> conditions, int language, FeatureSchema schema) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** True when there are no conditions, so that it says nothing of any cell. */
    public boolean isSilent() {
        throw new UnsupportedOperationException();
    }

    /** What it says of a row. */
    public RuleAnswer answer(FeatureMatrix matrix, int row) {
        throw new UnsupportedOperationException();
    }

    /**
     * What it says of all rows: the ordinal of a {@link RuleAnswer} for each.
     *
     * @param matrix with the schema it was compiled for
     */
    public byte[] answers(FeatureMatrix matrix) {
        throw new UnsupportedOperationException();
    }

    /** In words, why a row is answered as it is: each condition with the cell's value, such as "cFos.snr 2.1 < 2.5". */
    public String reason(FeatureMatrix matrix, int row) {
        throw new UnsupportedOperationException();
    }
}
