/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.Study;

/** The labels given under an older version of the rule, in the order in which the change is likely to matter to them. */
public final class SecondLook {
    private final Rule rule;
    private final AskedRule now;
    private final Map<Integer, AskedRule> then = new HashMap<>();
    private final SliceMatrices matrices;
    private final ThresholdDistance distance;

    private SecondLook(Study study, String staining, Rule rule, List<Sample> samples, TaskContext task)
            throws ProblemException {
        this.rule = rule;
        StudyFeatures features = StudyRule.features(study);
        this.now = AskedRule.of(Optional.of(rule), features.schema());
        for (Sample sample : samples) {
            then.computeIfAbsent(
                    sample.ruleVersion(),
                    version -> AskedRule.of(study.rulebook().version(staining, version), features.schema()));
        }
        Set<String> slices = new TreeSet<>();
        samples.forEach(sample -> slices.add(sample.cell().slice()));
        this.matrices = SliceMatrices.of(features, slices, task);
        this.distance = ThresholdDistance.of(rule, features.schema(), matrices.found(), samples);
    }

    /**
     * A label to look at again.
     *
     * @param sample the sample
     * @param then what the rule it was given under says; UNKNOWN when it had none or cannot be computed
     * @param now what the current rule says; UNKNOWN when it cannot be computed
     * @param distance how far the cell lies from the nearest threshold of the current rule, as a multiple of how far the
     *     queued cells typically do; positive infinity when there is none
     * @param reason in words, without the name of any slice: "Rule 1 said ON, rule 2 says OFF: cFos.snr 2.2 < 2.5"
     */
    public record Item(Sample sample, RuleAnswer then, RuleAnswer now, double distance, String reason) {}

    /**
     * The queue.
     *
     * @param items most urgent first: current answer against the label, then other answer than before, then nearest to a
     *     threshold
     * @param notes one sentence for each slice that could not be computed and for a rule that could not be
     */
    public record Queue(List<Item> items, List<String> notes) {
        /** Keeps unmodifiable copies. */
        public Queue {
            items = List.copyOf(items);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Finds them, also those without any rule then (version 0); samples of the exam, which is locked, and open repeats are
     * left out. Empty when the staining has no rule. Not for the event thread.
     *
     * @throws ProblemException when there is no such staining or the study cannot be read
     */
    public static Queue of(Study study, String staining, TaskContext task) throws ProblemException {
        StudyParts.staining(study, staining);
        Optional<Rule> rule = study.rulebook().current(staining);
        if (rule.isEmpty()) {
            return new Queue(List.of(), List.of());
        }
        Set<CellRef> open = study.repeats().open(staining).keySet();
        List<Sample> old = study.samples(staining).stream()
                .filter(sample -> sample.ruleVersion() < rule.get().version()
                        && sample.origin() != SampleOrigin.EXAM
                        && !open.contains(sample.cell()))
                .toList();
        return new SecondLook(study, staining, rule.get(), old, task).queue(old, task);
    }

    private Queue queue(List<Sample> samples, TaskContext task) {
        List<Item> items = new ArrayList<>();
        for (Sample sample : samples) {
            task.checkCancelled();
            items.add(item(sample));
        }
        items.sort(Comparator.comparingInt(SecondLook::urgency)
                .thenComparingDouble(Item::distance)
                .thenComparing(item -> item.sample().cell()));
        List<String> notes = new ArrayList<>();
        now.problem().ifPresent(notes::add);
        notes.addAll(matrices.notes());
        return new Queue(items, notes);
    }

    /** 0: the rule says otherwise than the label; 1: otherwise than the rule before; 2: neither. */
    private static int urgency(Item item) {
        Label label = item.sample().label();
        if (item.now() == RuleAnswer.ON && label == Label.OFF || item.now() == RuleAnswer.OFF && label == Label.ON) {
            return 0;
        }
        return item.now() == RuleAnswer.UNKNOWN || item.now() == item.then() ? 2 : 1;
    }

    private Item item(Sample sample) {
        FeatureMatrix matrix = matrices.found().get(sample.cell().slice());
        int row = sample.cell().cell() - 1;
        if (matrix == null || row >= matrix.rows()) {
            String reason = "Rule " + rule.version() + " cannot be asked: the features of the cell are not known";
            return new Item(sample, RuleAnswer.UNKNOWN, RuleAnswer.UNKNOWN, Double.POSITIVE_INFINITY, reason);
        }
        RuleAnswer before = then.get(sample.ruleVersion()).answer(matrix, row);
        RuleAnswer after = now.answer(matrix, row);
        return new Item(
                sample,
                before,
                after,
                distance.of(matrix, row),
                reason(sample.ruleVersion(), before, after, matrix, row));
    }

    private String reason(int old, RuleAnswer before, RuleAnswer after, FeatureMatrix matrix, int row) {
        String name = "Rule " + rule.version();
        if (after == RuleAnswer.UNKNOWN && now.compiled().isEmpty()) {
            return name + " has no conditions that can be computed";
        }
        String why = ": " + now.reason(matrix, row);
        String says = after == RuleAnswer.UNKNOWN ? " cannot tell" : " says " + word(after);
        if (old == 0) {
            return name + says + why + "; labelled before there was a rule";
        }
        if (before == RuleAnswer.UNKNOWN) {
            return name + says + why;
        }
        if (before == after) {
            return name + says + " as rule " + old + " did" + why;
        }
        return "Rule " + old + " said " + word(before) + ", rule " + rule.version() + says + why;
    }

    private static String word(RuleAnswer answer) {
        return answer == RuleAnswer.GREY ? "grey" : answer.name();
    }
}
