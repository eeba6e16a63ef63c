/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.labelling.language.ExpressionException;
import org.cytoloop.labelling.language.NearNames;
import org.cytoloop.labelling.language.RuleExpression;
import org.cytoloop.rules.draft.Reading.Fix;
import org.cytoloop.rules.draft.Reading.Mistake;

/** Reads single conditions against the features of a study. */
public final class ConditionReader {
    private final FeatureSchema schema;

    /** @param schema the features; null while they are not known, then any name will do */
    public ConditionReader(FeatureSchema schema) {
        this.schema = schema;
    }

    /** Reads a line; never fails. */
    public Reading read(String line) {
        if (line.isBlank()) {
            return new Reading(line, Optional.empty(), Optional.empty());
        }
        RuleExpression expression;
        try {
            expression = RuleExpression.parse(line);
        } catch (ExpressionException e) {
            return new Reading(line, Optional.empty(), Optional.of(mistake(line, e)));
        }
        try {
            if (schema != null) {
                expression.check(schema);
            }
            return new Reading(line, Optional.of(expression), Optional.empty());
        } catch (ExpressionException e) {
            return new Reading(line, Optional.of(expression), Optional.of(mistake(line, e)));
        }
    }

    private Mistake mistake(String line, ExpressionException e) {
        return new Mistake(e.getMessage(), e.position(), e.length(), fixes(line, e.position(), e.length()));
    }

    /** Features with near names, when the mistake stands at something that looks like the name of one. */
    private List<Fix> fixes(String line, int position, int length) {
        int end = Math.min(line.length(), position + length);
        String wrong = FeatureNames.plain(line.substring(Math.min(position, end), end));
        if (schema == null || wrong.isEmpty() || schema.indexOf(wrong) >= 0 || !FeatureNames.looksLikeOne(wrong)) {
            return List.of();
        }
        List<String> names = schema.specs().stream().map(FeatureSpec::name).toList();
        return NearNames.of(wrong, names).stream()
                .map(name ->
                        new Fix(name, line.substring(0, position) + FeatureNames.written(name) + line.substring(end)))
                .toList();
    }
}
