/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.statistics.Figures;
import org.cytoloop.labelling.statistics.Holm;

/**
 * Tests whether labels differ by group, animal, slice, day or annotator. A test that has too little to tell is not
 * counted in the correction for the number of tests, since it could find nothing (Tarone 1990, "A modified Bonferroni
 * method for discrete data", Biometrics 46:515-522).
 */
public final class LabelAudit {
    private static final double ALPHA = 0.05;

    private final Question question;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private final List<LevelTable> tables = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    private LabelAudit(Question question) {
        this.question = question;
    }

    /**
     * What an audit looks at.
     *
     * @param signal name of the feature behind {@link Observation#signal}; empty when there is none
     * @param observations by outcome, in any order; an outcome that is absent or empty is not tested
     * @param masked how many of the ON and OFF labels were given while the study was masked
     * @param seed of permutations
     */
    public record Question(String signal, Map<Outcome, List<Observation>> observations, long masked, long seed) {
        /** Keeps an unmodifiable copy. */
        public Question {
            Map<Outcome, List<Observation>> copy = new EnumMap<>(Outcome.class);
            observations.forEach((outcome, list) -> copy.put(outcome, List.copyOf(list)));
            observations = Collections.unmodifiableMap(copy);
        }
    }

    /**
     * Carries out all tests. The report does not depend on the order of the observations or on the number of threads.
     *
     * @throws ProblemException never of its own; it is what running on several threads may throw
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static AuditReport of(Question question, TaskContext task) throws ProblemException {
        LabelAudit audit = new LabelAudit(question);
        audit.collect(task);
        return audit.report();
    }

    private void collect(TaskContext task) throws ProblemException {
        int steps = Outcome.values().length * Factor.values().length;
        for (Outcome outcome : Outcome.values()) {
            List<Observation> observations = question.observations().getOrDefault(outcome, List.of());
            for (Factor factor : Factor.values()) {
                task.checkCancelled();
                if (observations.isEmpty()) {
                    continue;
                }
                int step = outcome.ordinal() * Factor.values().length + factor.ordinal();
                TaskContext part = task.part(step / (double) steps, (step + 1) / (double) steps);
                LevelTable table = new LevelTable(factor, observations);
                outcomes.add(outcome);
                factors.add(factor);
                tables.add(table);
                evidence.add(
                        factor == Factor.GROUP
                                ? new AnimalTest(table, question.seed()).evidence(part)
                                : new CellTest(outcome, factor, table, question.seed()).evidence(part));
            }
        }
    }

    private AuditReport report() {
        double[] adjusted = adjusted();
        List<AuditTest> tests = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            tests.add(test(i, adjusted[i]));
        }
        long labels =
                question.observations().getOrDefault(Outcome.ON, List.of()).size();
        return new AuditReport(
                question.signal(), labels, question.masked(), maskedText(labels), tests, remarks(labels));
    }

    /** NaN for those without a test. */
    private double[] adjusted() {
        int[] at = new int[evidence.size()];
        double[] p = new double[evidence.size()];
        int count = 0;
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).test().isPresent()) {
                at[count] = i;
                p[count++] = evidence.get(i).test().get().p();
            }
        }
        double[] corrected = Holm.adjust(Arrays.copyOf(p, count));
        double[] adjusted = new double[evidence.size()];
        Arrays.fill(adjusted, Double.NaN);
        for (int i = 0; i < count; i++) {
            adjusted[at[i]] = corrected[i];
        }
        return adjusted;
    }

    private int testCount() {
        return (int) evidence.stream().filter(each -> each.test().isPresent()).count();
    }

    private AuditTest test(int i, double adjusted) {
        Evidence found = evidence.get(i);
        LevelTable table = tables.get(i);
        Verdict verdict = verdict(found, adjusted);
        String most = found.most() < 0 ? "" : table.levels().get(found.most());
        return new AuditTest(
                outcomes.get(i),
                factors.get(i),
                verdict,
                new VerdictWords(outcomes.get(i), factors.get(i))
                        .sentence(verdict, found, most, table.levels().size(), adjusted, testCount()),
                found.test(),
                found.plain(),
                adjusted,
                found.equalSignal(),
                found.cramersV(),
                most,
                found.difference(),
                table.shares());
    }

    private static Verdict verdict(Evidence found, double adjusted) {
        if (found.test().isEmpty()) {
            return Verdict.TOO_FEW;
        }
        if (adjusted <= ALPHA) {
            return Verdict.DIFFERENCE;
        }
        return found.test().get().p() <= ALPHA ? Verdict.HINT : Verdict.NONE;
    }

    private String maskedText(long labels) {
        long masked = question.masked();
        if (labels == 0) {
            return "There are no ON or OFF labels yet.";
        }
        if (masked == 0) {
            return "None of the " + labels + " labels was given while animals and groups were masked.";
        }
        if (masked == labels) {
            return "All " + labels + " labels were given while animals and groups were masked.";
        }
        return masked + " of " + labels + " labels (" + Figures.percent(masked / (double) labels)
                + ") were given while animals and groups were masked.";
    }

    private List<String> remarks(long labels) {
        List<String> remarks = new ArrayList<>();
        if (labels == 0) {
            return remarks;
        }
        if (question.signal().isEmpty() || tables.stream().noneMatch(LevelTable::hasSignal)) {
            remarks.add(
                    "Signals are not known, so animals that truly differ in signal, or were sampled at other places,"
                            + " may seem to be labelled differently.");
        } else {
            remarks.add("\"At the same signal\" compares cells of equal " + question.signal()
                    + "; what differs then is how they were labelled, or something of the cells that this feature does"
                    + " not show.");
        }
        remarks.add(
                "Tests by animal, slice, day and annotator take cells as independent, so a small p says less than it"
                        + " seems; no sign of a difference does not prove that there is none.");
        return remarks;
    }
}
