/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.language.ExpressionException;
import org.cytoloop.labelling.language.Node;
import org.cytoloop.labelling.language.RuleExpression;

/** A rule's conditions, ready to be computed for the rows of matrices with one schema. Immutable, thread-safe. */
public final class CompiledRule {
    /** Rows computed together: small enough that what is computed stays in the processor's first cache. */
    private static final int BLOCK = 1024;

    private static final RuleAnswer[] ANSWERS = RuleAnswer.values();

    private final FeatureSchema schema;
    /** All conditions joined; null when there are none. */
    private final Condition whole;

    private final RuleCompiler.FrameSize size;
    private final SortedSet<String> features;

    private CompiledRule(FeatureSchema schema, Condition whole, RuleCompiler.FrameSize size) {
        this.schema = schema;
        this.whole = whole;
        this.size = size;
        SortedSet<String> names = new TreeSet<>();
        for (int column : size.columns()) {
            names.add(schema.name(column));
        }
        this.features = Collections.unmodifiableSortedSet(names);
    }

    /**
     * Compiles a rule.
     *
     * @throws ProblemException when a feature does not exist (near names are offered), the unit of a number does not fit,
     *     a condition cannot be read, or the rule was written by a newer program
     */
    public static CompiledRule of(Rule rule, FeatureSchema schema) throws ProblemException {
        if (rule.language() > Rule.LANGUAGE && !rule.conditions().isEmpty()) {
            throw new ProblemException("Rule version " + rule.version() + " was written by a newer Cytoloop (language "
                    + rule.language() + "); update to use its conditions. Its words can still be read.");
        }
        return of(rule.conditions(), rule.language(), schema);
    }

    /** Compiles conditions that must all hold; see {@link #of(Rule, FeatureSchema)}. */
    public static CompiledRule of(List<String> conditions, int language, FeatureSchema schema) throws ProblemException {
        if (language > Rule.LANGUAGE && !conditions.isEmpty()) {
            throw new ProblemException("These conditions were written by a newer Cytoloop (language " + language
                    + "); update to use them.");
        }
        List<Node.Condition> parts = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            parts.add(read(conditions.get(i), i, conditions.size(), schema));
        }
        RuleCompiler compiler = new RuleCompiler(schema);
        if (parts.isEmpty()) {
            return new CompiledRule(schema, null, compiler.size());
        }
        Node.Condition all = parts.size() == 1
                ? parts.get(0)
                : new Node.And(parts, parts.get(0).span());
        Condition whole = compiler.compile(all, 0);
        return new CompiledRule(schema, whole, compiler.size());
    }

    private static Node.Condition read(String text, int index, int count, FeatureSchema schema)
            throws ProblemException {
        try {
            RuleExpression expression = RuleExpression.parse(text);
            expression.check(schema);
            return expression.root();
        } catch (ExpressionException e) {
            String which = count == 1 ? "The rule's condition" : "Condition " + (index + 1) + " of the rule";
            throw new ProblemException(which + ", character " + (e.position() + 1) + ": " + e.getMessage(), e);
        }
    }

    /** The columns of the matrices it can be computed for. */
    public FeatureSchema schema() {
        return schema;
    }

    /** The features it looks at. */
    public SortedSet<String> features() {
        return features;
    }

    /** True when there are no conditions, so that it says nothing of any cell. */
    public boolean isSilent() {
        return whole == null;
    }

    /** What it says of a row; UNKNOWN when it is silent. */
    public RuleAnswer answer(FeatureMatrix matrix, int row) {
        requireSchema(matrix);
        if (whole == null) {
            return RuleAnswer.UNKNOWN;
        }
        Frame frame = size.frame(1);
        frame.load(matrix, row, 1);
        whole.compute(frame, 1);
        return ANSWERS[frame.answer(whole.register())[0]];
    }

    /**
     * What it says of all rows: the ordinal of a {@link RuleAnswer} for each; UNKNOWN when it is silent.
     *
     * @param matrix with the schema it was compiled for
     */
    public byte[] answers(FeatureMatrix matrix) {
        requireSchema(matrix);
        byte[] answers = new byte[matrix.rows()];
        if (whole == null) {
            java.util.Arrays.fill(answers, Kleene.UNKNOWN);
            return answers;
        }
        Frame frame = size.frame(Math.min(BLOCK, answers.length));
        for (int from = 0; from < answers.length; from += BLOCK) {
            int count = Math.min(BLOCK, answers.length - from);
            frame.load(matrix, from, count);
            whole.compute(frame, count);
            System.arraycopy(frame.answer(whole.register()), 0, answers, from, count);
        }
        return answers;
    }

    /**
     * In words, why a row is answered as it is: the comparisons that decide, with the cell's values, such as
     * "cFos.snr 2.1 < 2.5" or "cFos.snr has no value".
     */
    public String reason(FeatureMatrix matrix, int row) {
        requireSchema(matrix);
        if (whole == null) {
            return "the rule has no conditions";
        }
        Frame frame = size.frame(1);
        frame.load(matrix, row, 1);
        return new Reason(matrix, row, frame).of(whole);
    }

    private void requireSchema(FeatureMatrix matrix) {
        if (!schema.equals(matrix.schema())) {
            throw new IllegalArgumentException("the matrix has other features than the rule was compiled for");
        }
    }
}
