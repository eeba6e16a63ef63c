/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.Study;

/**
 * What is known of cells without looking at their labels: how bright they are, and what the current rule says of them.
 * A slice whose image is missing leaves its cells without both and is named in {@link #remarks()}.
 */
final class CellEvidence {
    private static final RuleAnswer[] ANSWERS = RuleAnswer.values();

    private final String feature;
    private final Map<String, float[]> signals = new HashMap<>();
    private final Map<String, byte[]> answers = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private CellEvidence(String feature) {
        this.feature = feature;
    }

    /**
     * Reads signals, and the rule's answers when they are wanted.
     *
     * @param asked see {@link SignalFeature#choose}
     * @param slices the slices of the cells; those without cells are passed over
     * @throws ProblemException when there is no feature of the name that was asked for
     */
    static CellEvidence of(
            Study study,
            String staining,
            Optional<String> asked,
            boolean withRule,
            Collection<String> slices,
            TaskContext task)
            throws ProblemException {
        StudyFeatures features = StudyRule.features(study);
        Optional<String> feature = SignalFeature.choose(study, staining, asked, features.schema());
        CellEvidence evidence = new CellEvidence(feature.orElse(""));
        int column = feature.map(features.schema()::indexOf).orElse(-1);
        Optional<CompiledRule> rule = withRule ? evidence.rule(study, staining, features) : Optional.empty();
        if (column < 0 && rule.isEmpty()) {
            return evidence;
        }
        int done = 0;
        for (String slice : new TreeSet<>(slices)) {
            task.checkCancelled();
            if (study.cellSet(slice).isPresent()) {
                TaskContext part = task.part(done / (double) slices.size(), (done + 1.0) / slices.size());
                evidence.read(slice, features, column, rule, part);
            }
            done++;
        }
        return evidence;
    }

    private Optional<CompiledRule> rule(Study study, String staining, StudyFeatures features) {
        Optional<Rule> current = study.rulebook().current(staining);
        if (current.isEmpty() || current.get().conditions().isEmpty()) {
            remarks.add("There is no rule with conditions for " + staining
                    + ", so labels are not compared with what a rule says.");
            return Optional.empty();
        }
        try {
            return Optional.of(CompiledRule.of(current.get(), features.schema()));
        } catch (ProblemException e) {
            remarks.add("Labels are not compared with the rule: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void read(String slice, StudyFeatures features, int column, Optional<CompiledRule> rule, TaskContext task) {
        try {
            FeatureMatrix matrix = features.of(slice, task);
            if (column >= 0) {
                float[] values = new float[matrix.rows()];
                matrix.copyColumn(column, 0, values, 0, values.length);
                signals.put(slice, values);
            }
            rule.ifPresent(compiled -> answers.put(slice, compiled.answers(matrix)));
        } catch (ProblemException e) {
            remarks.add("The signals of slice " + slice + " are not known: " + e.getMessage());
        }
    }

    /** Name of the feature that stands for the signal; empty when there is none. */
    String feature() {
        return feature;
    }

    /** Sentences about what could not be had. */
    List<String> remarks() {
        return remarks;
    }

    /** How bright a cell is; NaN when that is not known. */
    double signal(CellRef cell) {
        float[] values = signals.get(cell.slice());
        return values == null || cell.cell() > values.length ? Double.NaN : values[cell.cell() - 1];
    }

    /** What the rule says of a cell; UNKNOWN when there is none or its slice could not be read. */
    RuleAnswer rule(CellRef cell) {
        byte[] values = answers.get(cell.slice());
        return values == null || cell.cell() > values.length ? RuleAnswer.UNKNOWN : ANSWERS[values[cell.cell() - 1]];
    }
}
