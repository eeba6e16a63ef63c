/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand.Assignment;

/** Random steps of labelling, of consistency and of review, on a study and on its model; true when something changed. */
final class UndoModelSteps {
    private UndoModelSteps() {}

    static boolean label(Study study, UndoModel model, SeededRandom random) throws Exception {
        List<Assignment> assignments = new ArrayList<>();
        boolean changes = false;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int cell = 1 + random.nextInt(model.places.length);
            int place = model.places[cell - 1];
            Label label = random.nextInt(4) == 0 ? null : Label.values()[random.nextInt(3)];
            assignments.add(new Assignment(new CellRef("A1", cell), label, 0.5));
        }
        // the last assignment of a cell counts
        Map<Integer, Label> last = new TreeMap<>();
        assignments.forEach(a -> last.put(model.places[a.cell().cell() - 1], a.label()));
        List<Question> questions = questions(assignments, last, model, random);
        if (assignments.stream().anyMatch(a -> a.label() != null && !model.isFree(a.cell()))) {
            assertThrows(
                    ProblemException.class,
                    () -> study.label(LabelCommand.byHand(Studies.CFOS, assignments, SampleOrigin.MINING, 0)
                            .withQuestions(questions)));
            return false;
        }
        assignments.removeIf(a -> !model.isFree(a.cell()));
        last.keySet().removeIf(model::isInExam);
        for (Map.Entry<Integer, Label> entry : last.entrySet()) {
            if (entry.getValue() != null || model.labels.containsKey(entry.getKey())) {
                model.give(entry.getKey(), entry.getValue());
            }
            if (entry.getValue() != null) {
                model.labels.put(entry.getKey(), entry.getValue());
                changes = true;
            } else if (model.labels.remove(entry.getKey()) != null) {
                changes = true;
            }
        }
        for (Question question : questions) {
            int place = model.places[question.cell().cell() - 1];
            String answered = question.miner() + "/" + last.get(place);
            model.findings.add(place + ":" + answered);
            model.standing.put(place, answered);
        }
        LabelReceipt receipt =
                study.label(LabelCommand.byHand(Studies.CFOS, assignments, SampleOrigin.MINING, random.nextInt(3))
                        .withQuestions(questions));
        assertEquals(changes, receipt.seq() > 0);
        return changes;
    }

    /** Questions some of the labels answer. */
    private static List<Question> questions(
            List<Assignment> assignments, Map<Integer, Label> last, UndoModel model, SeededRandom random) {
        List<Question> questions = new ArrayList<>();
        for (CellRef cell :
                assignments.stream().map(Assignment::cell).distinct().toList()) {
            if (last.get(model.places[cell.cell() - 1]) != null && random.nextInt(2) == 0) {
                String miner = random.nextInt(2) == 0 ? "most-uncertain" : Question.REVIEW;
                int round = random.nextInt(model.rounds.size() + 1);
                questions.add(new Question(cell, miner, round, random.nextInt(5) / 4f, Label.ON));
            }
        }
        return questions;
    }

    /** A verdict, or one that is taken back. */
    static boolean review(Study study, UndoModel model, SeededRandom random, int step) throws Exception {
        List<RoundInfo> rounds = study.rounds().of(Studies.CFOS);
        if (rounds.isEmpty()) {
            return false;
        }
        RoundInfo round = rounds.get(random.nextInt(rounds.size()));
        if (random.nextInt(4) == 0) {
            study.reviews().remove(round, "A1");
            return model.reviews.remove(round.number()) != null;
        }
        Verdict verdict = Verdict.values()[random.nextInt(3)];
        List<ReviewFinding> seen = List.of(new ReviewFinding(MistakeKind.EDGE, Float.NaN, Float.NaN, "step " + step));
        study.reviews().save(round, "A1", verdict, seen, "");
        model.reviews.put(round.number(), verdict + "/step " + step);
        return true;
    }

    /** A rule, a reading, an answer, a settlement, or a label that is kept, or no longer. */
    static boolean consistency(Study study, UndoModel model, SeededRandom random, int step) throws Exception {
        List<Sample> samples = study.samples(Studies.CFOS);
        Label label = Label.values()[random.nextInt(3)];
        int dice = random.nextInt(6);
        if (dice == 0 || samples.isEmpty()) {
            Rule rule = study.rulebook()
                    .save(Studies.CFOS, new RuleDraft("rule " + step, "", List.of("cFos.snr > 2"), List.of(), ""));
            assertTrue(rule.version() > model.currentRule());
            model.rules.put(rule.version(), rule.onText());
            model.kept.clear();
            return true;
        }
        CellRef cell = samples.get(random.nextInt(samples.size())).cell();
        int place = model.places[cell.cell() - 1];
        if (dice == 1 && study.memory().kept(Studies.CFOS, cell).isPresent()) {
            study.memory().release(Studies.CFOS, cell);
            model.kept.remove(place);
            return true;
        }
        if (dice == 1) {
            study.memory().keep(Studies.CFOS, cell, "reason " + step);
            model.kept.put(place, "reason " + step);
            return true;
        }
        if (dice == 5) {
            return draw(study, model, cell, label, random);
        }
        if (dice == 2 || model.repeats.isEmpty()) {
            if (study.repeats().open(Studies.CFOS).containsKey(cell)) {
                assertThrows(ProblemException.class, () -> study.repeats().read(Studies.CFOS, cell, label));
                return false;
            }
            long id = study.repeats().read(Studies.CFOS, cell, label).id();
            assertTrue(model.repeats.isEmpty() || id > model.repeats.lastKey());
            model.repeats.put(id, label + "/null");
            return true;
        }
        List<Repeat> repeats = study.repeats().all(Studies.CFOS);
        Repeat repeat = repeats.get(random.nextInt(repeats.size()));
        boolean open = isOpen(repeat, model, study);
        if (dice == 3) {
            Label answer = random.nextInt(3) == 0 ? null : label;
            Map<Long, Label> answers = new HashMap<>();
            answers.put(repeat.id(), answer);
            if (repeat.batch() != 0 && !open || isOfExam(repeat, model, study)) {
                assertThrows(ProblemException.class, () -> study.repeats().answer(answers));
                return false;
            }
            study.repeats().answer(answers);
            model.repeats.put(repeat.id(), answer + "/" + repeat.consensus());
            return answer != repeat.second();
        }
        boolean current = !isOfExam(repeat, model, study)
                && repeat.cellSet() == study.cellSet("A1").orElseThrow().id()
                && study.sample(Studies.CFOS, repeat.cell()).isPresent();
        if (!current || open) {
            assertThrows(ProblemException.class, () -> study.repeats().settle(repeat.id(), label));
            return false;
        }
        study.repeats().settle(repeat.id(), label);
        int settled = model.places[repeat.cell().cell() - 1];
        model.repeats.put(repeat.id(), repeat.second() + "/" + label);
        if (model.labels.get(settled) != label) {
            model.give(settled, label);
            model.labels.put(settled, label);
        }
        return true;
    }

    private static boolean isOfExam(Repeat repeat, UndoModel model, Study study) {
        return repeat.cellSet() == study.cellSet("A1").orElseThrow().id() && !model.isFree(repeat.cell());
    }

    static boolean isOpen(Repeat repeat, UndoModel model, Study study) {
        return repeat.batch() != 0
                && !isOfExam(repeat, model, study)
                && repeat.batch() == model.newestBatch
                && repeat.cellSet() == study.cellSet("A1").orElseThrow().id();
    }

    /** Draws some cells, with one that has a label hidden among them. */
    private static boolean draw(Study study, UndoModel model, CellRef hidden, Label label, SeededRandom random)
            throws Exception {
        int from = 1 + random.nextInt(model.places.length - 1);
        int count = Math.min(3, model.places.length + 1 - from);
        LabelCommand plain = Studies.batch("A1", from, count, label);
        if (plain.assignments().stream().anyMatch(a -> !model.isFree(a.cell()))) {
            assertThrows(ProblemException.class, () -> study.label(plain));
            return false;
        }
        LabelCommand command = plain;
        if (hidden.cell() < from || hidden.cell() >= from + count) {
            command = command.withRepeats(List.of(new LabelCommand.HiddenRepeat(hidden, label)));
        }
        model.newestBatch = study.label(command).batch();
        for (Assignment drawn : command.assignments()) {
            int place = model.places[drawn.cell().cell() - 1];
            model.give(place, label);
            model.labels.put(place, label);
        }
        study.repeats()
                .ofBatch(Studies.CFOS, model.newestBatch)
                .forEach(repeat -> model.repeats.put(repeat.id(), label + "/null"));
        return true;
    }
}
