/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * What is known of cells without looking at their labels: how bright they are, and what the current rule says of them. It
 * is of the cells there are when it is made: a slice that is detected anew before its features are read, or whose image
 * is missing, leaves its cells without both and is named in {@link #remarks()}.
 */
final class CellEvidence {
    private static final RuleAnswer[] ANSWERS = RuleAnswer.values();

    private final Study study;
    private final String staining;
    private final Map<String, Long> cellSets = new HashMap<>();
    private final Map<String, float[]> signals = new HashMap<>();
    private final Map<String, byte[]> answers = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private String feature = "";

    /** Nothing is known yet; to be made before labels are looked at. */
    CellEvidence(Study study, String staining) {
        this.study = study;
        this.staining = staining;
        for (Slice slice : study.slices()) {
            study.cellSet(slice.name()).map(CellSetInfo::id).ifPresent(id -> cellSets.put(slice.name(), id));
        }
    }

    /**
     * Reads signals, and the rule's answers when they are wanted.
     *
     * @param asked the feature that stands for the signal; empty for that of {@link SignalFeature}
     * @param slices the slices of the cells; those without cells are passed over
     * @throws ProblemException when there is no feature of the name that was asked for
     */
    void read(Optional<String> asked, boolean withRule, Collection<String> slices, TaskContext task)
            throws ProblemException {
        StudyFeatures source = StudyRule.features(study);
        Optional<Rule> current = study.rulebook().current(staining);
        Optional<String> signal = asked.isPresent() ? asked : SignalFeature.of(staining, current, source.schema());
        Optional<CompiledRule> rule = withRule ? compiled(current, source) : Optional.empty();
        Set<String> names = new LinkedHashSet<>();
        signal.ifPresent(names::add);
        rule.ifPresent(conditions -> names.addAll(conditions.features()));
        feature = signal.orElse("");
        List<String> known =
                slices.stream().filter(cellSets::containsKey).sorted().toList();
        FeatureColumns columns = FeatureColumns.load(study, source, names, known, task);
        columns.problems()
                .forEach((slice, why) -> remarks.add("The signals of slice " + slice + " are not known: " + why));
        for (Map.Entry<String, FeatureColumns.SliceColumns> entry :
                columns.slices().entrySet()) {
            String slice = entry.getKey();
            if (entry.getValue().cellSet().id() != cellSets.get(slice)) {
                remarks.add("The signals of slice " + slice + " are not known: it has just been detected anew.");
                continue;
            }
            if (signal.isPresent()) {
                signals.put(slice, columns.values(feature, slice));
            }
            if (rule.isPresent()) {
                CompiledRule bound = CompiledRule.of(current.orElseThrow(), columns.schema());
                answers.put(slice, bound.answers(entry.getValue().matrix()));
            }
        }
    }

    private Optional<CompiledRule> compiled(Optional<Rule> current, StudyFeatures source) {
        if (current.isEmpty() || current.get().conditions().isEmpty()) {
            remarks.add("There is no rule with conditions for " + staining
                    + ", so labels are not compared with what a rule says.");
            return Optional.empty();
        }
        try {
            return Optional.of(CompiledRule.of(current.get(), source.schema()));
        } catch (ProblemException e) {
            remarks.add("Labels are not compared with the rule: " + e.getMessage());
            return Optional.empty();
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

    /** True when a cell number of this cell set names a cell this is about. */
    boolean isOf(String slice, long cellSet) {
        Long current = cellSets.get(slice);
        return current != null && current == cellSet;
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
