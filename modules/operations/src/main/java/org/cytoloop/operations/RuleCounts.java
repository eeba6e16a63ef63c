/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * How a rule divides the cells of a study, and how the labels of a staining fall on its answers. Labels of exam cells are
 * left out: a rule that is fitted to them would spoil the exam. Immutable.
 */
public final class RuleCounts {
    private final Map<String, Division> slices;
    private final Map<String, String> problems;
    private final Division total;

    private RuleCounts(Map<String, Division> slices, Map<String, String> problems) {
        this.slices = Collections.unmodifiableMap(slices);
        this.problems = Collections.unmodifiableMap(problems);
        Division sum = new Division();
        slices.values().forEach(sum::add);
        this.total = sum;
    }

    /** Counts of some cells. Immutable for callers. */
    public static final class Division {
        private final int[] cells = new int[RuleAnswer.values().length];
        private final int[][] labelled = new int[RuleAnswer.values().length][Label.values().length];

        private Division() {}

        /** Number of cells the rule answers so. */
        public int cells(RuleAnswer answer) {
            return cells[answer.ordinal()];
        }

        /** Number of all cells. */
        public int cells() {
            int sum = 0;
            for (int count : cells) {
                sum += count;
            }
            return sum;
        }

        /** Number of labelled cells the rule answers so. */
        public int labelled(RuleAnswer answer, Label label) {
            return labelled[answer.ordinal()][label.ordinal()];
        }

        /** Number of cells labelled ON or OFF that the rule answers the same. */
        public int agreeing() {
            return labelled(RuleAnswer.ON, Label.ON) + labelled(RuleAnswer.OFF, Label.OFF);
        }

        /** Number of cells labelled ON or OFF that the rule answers the other way; grey and unknown ones contradict nothing. */
        public int contradicting() {
            return labelled(RuleAnswer.ON, Label.OFF) + labelled(RuleAnswer.OFF, Label.ON);
        }

        private void add(Division other) {
            for (int answer = 0; answer < cells.length; answer++) {
                cells[answer] += other.cells[answer];
                for (int label = 0; label < labelled[answer].length; label++) {
                    labelled[answer][label] += other.labelled[answer][label];
                }
            }
        }
    }

    /**
     * Counts under a rule, reading or computing the features it names.
     *
     * @throws ProblemException when the rule cannot be computed for this study
     */
    public static RuleCounts of(Study study, Rule rule, TaskContext task) throws ProblemException {
        return of(study, StudyRule.features(study), rule, task);
    }

    /** Counts by features of some sets; see {@link #of(Study, Rule, TaskContext)}. */
    public static RuleCounts of(Study study, StudyFeatures source, Rule rule, TaskContext task)
            throws ProblemException {
        // first against all features, so that what is said of a wrong one names those near it
        CompiledRule checked = CompiledRule.of(rule, source.schema());
        FeatureColumns columns = FeatureColumns.load(study, source, checked.features(), task);
        return of(study, rule.staining(), CompiledRule.of(rule, columns.schema()), columns);
    }

    /**
     * Counts in memory, fast enough for every move of a slider.
     *
     * @param staining whose labels are counted
     * @param rule compiled for the schema of the columns
     */
    public static RuleCounts of(Study study, String staining, CompiledRule rule, FeatureColumns columns) {
        Map<String, Division> slices = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>(columns.problems());
        columns.slices().forEach((slice, values) -> {
            Optional<CellSetInfo> current = study.cellSet(slice);
            if (current.isEmpty() || current.get().id() != values.cellSet().id()) {
                problems.put(slice, "Slice \"" + slice + "\" was detected anew; read its features again.");
                return;
            }
            byte[] answers = rule.answers(values.matrix());
            slices.put(slice, division(answers, study.samples(staining, slice)));
        });
        return new RuleCounts(slices, problems);
    }

    private static Division division(byte[] answers, List<Sample> samples) {
        Division division = new Division();
        for (byte answer : answers) {
            division.cells[answer]++;
        }
        for (Sample sample : samples) {
            int row = sample.cell().cell() - 1;
            if (sample.origin() == SampleOrigin.EXAM) {
                continue;
            }
            // the slice may be detected anew this moment
            if (row < answers.length) {
                division.labelled[answers[row]][sample.label().ordinal()]++;
            }
        }
        return division;
    }

    /** By slice, in the order of the study; without those of {@link #problems}. */
    public Map<String, Division> slices() {
        return slices;
    }

    /** Of all slices together. */
    public Division total() {
        return total;
    }

    /** Why slices were not counted, a sentence by slice. */
    public Map<String, String> problems() {
        return problems;
    }
}
