/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.audit.LabelAudit.Question;
import org.junit.jupiter.api.Test;

/** Audits of simulated annotators whose faults are known. */
class LabelAuditTest {
    private static final int ANIMALS = 8;
    private final List<Observation> observations = new ArrayList<>();

    /** Where an annotator sees a cell ON. */
    @FunctionalInterface
    private interface Annotator {
        double threshold(int animal, int day);
    }

    /**
     * Labels of 8 animals in two groups, two slices each, over four days; the signal is normal around {@code brightness}
     * and the answer slips in 5 %.
     */
    private AuditReport audit(int perAnimal, Annotator annotator, double[] brightness, long seed)
            throws ProblemException {
        SeededRandom random = new SeededRandom(seed);
        observations.clear();
        for (int animal = 0; animal < ANIMALS; animal++) {
            for (int i = 0; i < perAnimal; i++) {
                int day = random.nextInt(4);
                double signal = brightness[animal % brightness.length] + random.nextGaussian();
                boolean on = signal > annotator.threshold(animal, day) != random.nextInt(20) < 1;
                observations.add(new Observation(
                        on,
                        "M" + animal + (i % 2 == 0 ? "_a" : "_b"),
                        "M" + animal,
                        animal % 2 == 0 ? "saline" : "CNO",
                        "2026-03-0" + (day + 1),
                        "Anna",
                        signal));
            }
        }
        return LabelAudit.of(question(observations), TaskContext.quiet(2));
    }

    private static Question question(List<Observation> of) {
        return new Question("cFos.snr", Map.of(Outcome.ON, of), 0, 1);
    }

    private static AuditTest test(AuditReport report, Factor factor) {
        return report.tests().stream()
                .filter(test -> test.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void faultlessAnnotator_brighterAnimals_areNotAccused() throws ProblemException {
        // two animals are twice as bright: more of their cells are ON, but not at the same signal
        double[] brightness = {2, 2, 2, 2, 2, 2, 4, 4};
        AuditReport report = audit(100, (animal, day) -> 2, brightness, 3);
        AuditTest byAnimal = test(report, Factor.ANIMAL);
        assertTrue(byAnimal.equalSignal());
        assertTrue(byAnimal.plain().orElseThrow().p() < 1e-6, "they differ");
        assertEquals(Verdict.NONE, byAnimal.verdict(), byAnimal.sentence());
        assertTrue(byAnimal.sentence().startsWith("No sign that the share of ON labels differs by animal at the same"));
        assertEquals(List.of(), report.findings());
        assertEquals(
                "generalised Cochran-Mantel-Haenszel test",
                byAnimal.test().orElseThrow().name());
    }

    @Test
    void annotatorLaxOnOneAnimal_isFound_withItsShares() throws ProblemException {
        AuditReport report = audit(120, (animal, day) -> animal == 5 ? 1.2 : 2, new double[] {2}, 4);
        AuditTest byAnimal = test(report, Factor.ANIMAL);
        assertEquals(Verdict.DIFFERENCE, byAnimal.verdict(), byAnimal.sentence());
        assertEquals("M5", byAnimal.most());
        assertTrue(byAnimal.difference().low() > 0.1, byAnimal.toString());
        assertTrue(
                byAnimal.sentence()
                        .matches("Labels of animal M5 are ON more often at the same signal: 7\\d % against 4\\d %"
                                + " \\(p < 0.001 after correction for 4 tests\\); look at its slices again\\."),
                byAnimal.sentence());
        LevelShare share = byAnimal.levels().get(5);
        assertEquals("M5", share.level());
        assertEquals(120, share.n());
        assertEquals(1, share.animals());
        assertTrue(share.share().value() > share.othersAtEqualSignal() + 0.1);
        // one animal of four does not make a group
        assertTrue(test(report, Factor.GROUP).adjustedP() > 0.05);
        assertTrue(test(report, Factor.ANNOTATOR).sentence().contains("All are of one annotator"));
        assertEquals(byAnimal, report.findings().get(0));
    }

    @Test
    void annotatorLaxOnOneDay_isFound() throws ProblemException {
        AuditReport report = audit(120, (animal, day) -> day == 2 ? 1.3 : 2, new double[] {2}, 5);
        AuditTest byDay = test(report, Factor.DAY);
        assertEquals(Verdict.DIFFERENCE, byDay.verdict(), byDay.sentence());
        assertEquals("2026-03-03", byDay.most());
        assertTrue(byDay.sentence().startsWith("Labels given on 2026-03-03 are ON more often"), byDay.sentence());
    }

    @Test
    void annotatorLaxOnOneGroup_isFound_byAnimals() throws ProblemException {
        AuditReport report = audit(200, (animal, day) -> animal % 2 == 0 ? 2 : 1.3, new double[] {2}, 6);
        AuditTest byGroup = test(report, Factor.GROUP);
        assertEquals(
                "exact permutation of animals among groups",
                byGroup.test().orElseThrow().name());
        assertEquals(70, byGroup.test().orElseThrow().permutations());
        assertEquals(2 / 70.0, byGroup.test().orElseThrow().p(), 1e-12);
        // 4 against 4 animals cannot stand a correction for several tests: no more than a hint
        assertEquals(Verdict.HINT, byGroup.verdict());
        assertTrue(byGroup.sentence().startsWith("A hint, no more: labels of group "), byGroup.sentence());
        assertTrue(byGroup.difference().value() > 0 == byGroup.sentence().contains("more often"));
        assertEquals(4, byGroup.levels().get(0).animals());
    }

    @Test
    void threeAnimalsPerGroup_areTooFew_howeverManyCells() throws ProblemException {
        audit(300, (animal, day) -> animal % 2 == 0 ? 2 : 1, new double[] {2}, 7);
        List<Observation> six = observations.stream()
                .filter(each -> each.animal().compareTo("M6") < 0)
                .toList();
        AuditTest byGroup = test(LabelAudit.of(question(six), TaskContext.quiet()), Factor.GROUP);
        assertEquals(Verdict.TOO_FEW, byGroup.verdict());
        assertTrue(byGroup.test().isEmpty());
        assertTrue(Double.isNaN(byGroup.adjustedP()));
        assertEquals(
                "Share of ON labels by group: Too few animals to tell groups apart (3 and 3): even the clearest difference"
                        + " would give p = 0.10; from 4 animals in each group on it could be told. More cells do not help,"
                        + " for the unit is the animal (Lazic 2010).",
                byGroup.sentence());
    }

    /** The whole audit of faultless annotators may accuse in at most one study of 20. */
    @Test
    void faultlessAnnotators_areSeldomAccused() throws ProblemException {
        int accused = 0;
        int groups = 0;
        for (int study = 0; study < 60; study++) {
            AuditReport report = audit(40, (animal, day) -> 2, new double[] {2, 2.5}, 100 + study);
            if (report.tests().stream().anyMatch(test -> test.verdict() == Verdict.DIFFERENCE)) {
                accused++;
            }
            if (test(report, Factor.GROUP).test().orElseThrow().p() <= 0.05) {
                groups++;
            }
        }
        assertTrue(groups <= 7, groups + " of 60 studies by group, before correction");
        assertTrue(accused <= 7, accused + " of 60 studies");
    }

    @Test
    void audit_dependsNeitherOnOrderNorThreads() throws ProblemException {
        AuditReport report = audit(6, (animal, day) -> 2, new double[] {2}, 8);
        AuditTest bySlice = test(report, Factor.SLICE);
        assertTrue(bySlice.test().orElseThrow().permutations() > 0, "small counts are permuted");
        List<Observation> shuffled = new ArrayList<>(observations);
        SeededRandom random = new SeededRandom(1);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        assertEquals(report, LabelAudit.of(question(shuffled), TaskContext.quiet(1)));
        assertEquals(report, LabelAudit.of(question(shuffled), TaskContext.quiet(5)));
    }

    @Test
    void noSignals_plainTests_andARemark() throws ProblemException {
        audit(50, (animal, day) -> animal == 1 ? 0.5 : 2, new double[] {2}, 9);
        List<Observation> dark = observations.stream()
                .map(o ->
                        new Observation(o.hit(), o.slice(), o.animal(), o.group(), o.day(), o.annotator(), Double.NaN))
                .toList();
        AuditReport report = LabelAudit.of(new Question("", Map.of(Outcome.ON, dark), 0, 1), TaskContext.quiet());
        AuditTest byAnimal = test(report, Factor.ANIMAL);
        assertEquals(
                "chi-square test of homogeneity", byAnimal.test().orElseThrow().name());
        assertEquals(7, byAnimal.test().orElseThrow().degreesOfFreedom());
        assertTrue(!byAnimal.equalSignal() && !byAnimal.sentence().contains("same signal"), byAnimal.sentence());
        assertTrue(report.remarks().get(0).startsWith("Signals are not known"));
    }

    @Test
    void repeatsAndRule_haveTheirOwnWords() throws ProblemException {
        List<Observation> repeats = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean ben = i % 2 == 0;
            repeats.add(
                    new Observation(ben && i % 3 == 0, "s", "M1", "", "2026-03-01", ben ? "Ben" : "Anna", Double.NaN));
        }
        AuditReport report =
                LabelAudit.of(new Question("", Map.of(Outcome.AGAINST_SELF, repeats), 0, 1), TaskContext.quiet());
        AuditTest byAnnotator = test(report, Factor.ANNOTATOR);
        assertEquals(
                "Blind repeats by Ben are answered otherwise than before more often: 33 % against 0 % (p < 0.001); let"
                        + " somebody else read some of the cells of Ben a second time.",
                byAnnotator.sentence());
        assertEquals(
                "Share of blind repeats answered otherwise than before by group: The groups are not told.",
                test(report, Factor.GROUP).sentence());
        assertEquals("There are no ON or OFF labels yet.", report.maskedText());
        assertTrue(report.tests().stream().allMatch(test -> test.outcome() == Outcome.AGAINST_SELF));
    }

    @Test
    void masked_isCounted() throws ProblemException {
        List<Observation> labels = Collections.nCopies(40, new Observation(true, "s", "M1", "g", "d", "Anna", 1));
        AuditReport report =
                LabelAudit.of(new Question("cFos.snr", Map.of(Outcome.ON, labels), 30, 1), TaskContext.quiet());
        assertEquals("30 of 40 labels (75 %) were given while animals and groups were masked.", report.maskedText());
        assertEquals(40, report.labels());
        assertTrue(report.tests().stream().allMatch(test -> test.verdict() == Verdict.TOO_FEW));
    }

    @Test
    void nothing_noTests() throws ProblemException {
        AuditReport report = LabelAudit.of(new Question("", Map.of(), 0, 1), TaskContext.quiet());
        assertEquals(List.of(), report.tests());
        assertEquals(List.of(), report.remarks());
    }
}
