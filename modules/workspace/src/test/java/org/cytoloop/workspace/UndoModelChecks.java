/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SliceReview;

/** Compares a study with its model. */
final class UndoModelChecks {
    /** places whose kept labels may be lost with a draw that is fixed by now */
    private final Set<Integer> drawnEver;

    UndoModelChecks(Set<Integer> drawnEver) {
        this.drawnEver = drawnEver;
    }

    private void assertSameConsistency(UndoModel model, Study study) {
        Map<Integer, String> rules = new TreeMap<>();
        study.rulebook().versions(Studies.CFOS).forEach(rule -> rules.put(rule.version(), rule.onText()));
        assertEquals(model.rules, rules);
        Map<Long, String> repeats = new TreeMap<>();
        study.repeats().all(Studies.CFOS).forEach(r -> repeats.put(r.id(), r.second() + "/" + r.consensus()));
        assertEquals(model.repeats, repeats);
        assertEquals(model.newestBatch, study.repeats().newestBatch(Studies.CFOS));
        Map<CellRef, Label> open = new TreeMap<>();
        study.repeats().all(Studies.CFOS).stream()
                .filter(repeat -> UndoModelSteps.isOpen(repeat, model, study))
                .forEach(repeat -> open.put(repeat.cell(), repeat.second()));
        assertEquals(open, study.repeats().open(Studies.CFOS));
        Map<Integer, String> kept = new TreeMap<>();
        study.memory()
                .kept(Studies.CFOS)
                .forEach(k -> kept.put(model.places[k.cell().cell() - 1], k.reason()));
        Map<Integer, String> expected = new TreeMap<>(model.kept);
        expected.keySet().removeAll(drawnEver);
        kept.keySet().removeAll(drawnEver);
        assertEquals(expected, kept);
        for (int i = 0; i < model.places.length && model.there; i++) {
            List<String> given = new ArrayList<>();
            study.memory()
                    .given(Studies.CFOS, new CellRef("A1", i + 1))
                    .forEach(g -> given.add(String.valueOf(g.label())));
            assertEquals(model.given.getOrDefault(model.places[i], List.of()), given);
        }
    }

    private static void assertSameExam(UndoModel model, Study study) {
        Map<Integer, String> answers = new TreeMap<>();
        for (ExamCell cell : study.exams().cells(Studies.CFOS)) {
            String answer = cell.answer() == null ? "" : cell.answer().name();
            assertNull(answers.put(model.places[cell.cell().cell() - 1], answer));
        }
        Map<Integer, String> all = new TreeMap<>(model.closed);
        all.putAll(model.open);
        Map<Integer, String> expected = new TreeMap<>(all);
        expected.keySet().removeIf(place -> !model.there || !model.has(place));
        assertEquals(expected, answers);
        assertEquals(expected.size(), study.exams().reserved(Studies.CFOS).size());
        assertEquals(
                model.there ? all.size() - expected.size() : 0, study.exams().waiting(Studies.CFOS));
        assertTrue(study.samples(Studies.CFOS).stream()
                .noneMatch(sample -> study.exams().reserved(Studies.CFOS).contains(sample.cell())));
        assertEquals(
                model.rounds,
                study.rounds().of(Studies.CFOS).stream()
                        .map(round -> round.threshold() + "/" + round.name())
                        .toList());
        assertEquals(
                model.currentRound,
                study.rounds().current(Studies.CFOS).map(RoundInfo::number).orElse(0));
        assertEquals(model.balance, study.balances().of(Studies.CFOS).text());
    }

    void assertSame(UndoModel model, Study study) throws Exception {
        assertSameExam(model, study);
        assertSameConsistency(model, study);
        assertSameAnswers(model, study);
        assertEquals(model.there, study.slice("A1").isPresent());
        if (!model.there) {
            assertEquals(List.of(), study.samples(Studies.CFOS));
            assertEquals(List.of(), study.detachedSamples(Studies.CFOS));
            assertEquals(Optional.empty(), study.cellSet("A1"));
            return;
        }
        assertEquals(model.details, study.details("A1"));
        assertEquals(model.details.animal(), study.slice("A1").orElseThrow().animal());
        Map<Integer, Label> attached = new TreeMap<>();
        for (Sample sample : study.samples(Studies.CFOS)) {
            attached.put(model.places[sample.cell().cell() - 1], sample.label());
        }
        Map<Integer, Label> expected = new TreeMap<>();
        for (int place : model.places) {
            if (model.labels.containsKey(place) && !model.isInExam(place)) {
                expected.put(place, model.labels.get(place));
            }
        }
        assertEquals(expected, attached);
        assertEquals(
                model.labels.size() - expected.size(),
                study.detachedSamples(Studies.CFOS).size());
    }

    private static void assertSameAnswers(UndoModel model, Study study) {
        List<String> findings = new ArrayList<>();
        for (Finding finding : study.findings().of(Studies.CFOS)) {
            int place = Math.round((finding.x() - 20) / 20) + 8 * Math.round((finding.y() - 20) / 20);
            findings.add(place + ":" + finding.question().miner() + "/" + finding.answer());
        }
        assertEquals(model.findings, findings);
        for (int i = 0; i < model.places.length && model.there; i++) {
            int place = model.places[i];
            String expected =
                    model.isInExam(place) || !model.labels.containsKey(place) ? null : model.standing.get(place);
            String standing = study.findings()
                    .standing(Studies.CFOS, new CellRef("A1", i + 1))
                    .map(finding -> finding.question().miner() + "/" + finding.answer())
                    .orElse(null);
            assertEquals(expected, standing);
        }
        Map<Integer, String> reviews = new TreeMap<>();
        for (SliceReview review : study.reviews().of(Studies.CFOS)) {
            reviews.put(
                    review.round(),
                    review.verdict() + "/" + review.findings().get(0).note());
        }
        assertEquals(model.reviews, reviews);
    }
}
