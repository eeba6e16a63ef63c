/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random sequences of labelling, rules, readings, answers, settlements, kept labels, exams, rounds, detecting anew, editing and
 * removing the slice, undo, redo and restart against a model that knows which physical cell
 * each number stands for and keeps whole copies to undo.
 */
class UndoModelTest {
    private static final int PLACES = 40;

    @TempDir
    Path folder;

    /** Labels by physical place; places that have no cell at the moment keep theirs as detached. */
    private static final class Model {
        Map<Integer, Label> labels = new HashMap<>();
        /** place of each cell number; index 0 is cell 1 */
        int[] places;

        SliceDetails details = new SliceDetails("M1", "control", 0.65, false);
        boolean there = true;
        /** words of the rule, by version */
        TreeMap<Integer, String> rules = new TreeMap<>();
        /** answer and consensus by id of the repeat */
        TreeMap<Long, String> repeats = new TreeMap<>();
        /** batch drawn last and not undone */
        long newestBatch;
        /** reason by place */
        TreeMap<Integer, String> kept = new TreeMap<>();
        /** every label given to a place since the cells were set */
        Map<Integer, List<String>> given = new HashMap<>();
        /** answer by place, "" for none; of the draw that is open, and of those that are closed */
        TreeMap<Integer, String> open = new TreeMap<>();

        TreeMap<Integer, String> closed = new TreeMap<>();
        /** labels the open draw took, by place */
        TreeMap<Integer, Label> taken = new TreeMap<>();

        long drawnIn;
        /** threshold and name of each round */
        List<String> rounds = new ArrayList<>();

        int currentRound;

        boolean isInExam(int place) {
            return open.containsKey(place) || closed.containsKey(place);
        }

        boolean has(int place) {
            return Arrays.stream(places).anyMatch(p -> p == place);
        }

        /** What a label can be on: cells that are there and not in the exam. */
        boolean isFree(CellRef cell) {
            return !isInExam(places[cell.cell() - 1]);
        }

        int currentRule() {
            return rules.isEmpty() ? 0 : rules.lastKey();
        }

        void give(int place, Label label) {
            List<String> all = new ArrayList<>(given.getOrDefault(place, List.of()));
            all.add(String.valueOf(label));
            given.put(place, all);
            if (labels.get(place) != label) {
                kept.remove(place);
            }
        }

        Model copy() {
            Model copy = new Model();
            copy.labels = new HashMap<>(labels);
            copy.places = places;
            copy.details = details;
            copy.there = there;
            copy.rules = new TreeMap<>(rules);
            copy.repeats = new TreeMap<>(repeats);
            copy.newestBatch = newestBatch;
            copy.kept = new TreeMap<>(kept);
            copy.given = new HashMap<>(given);
            copy.open = new TreeMap<>(open);
            copy.closed = new TreeMap<>(closed);
            copy.taken = new TreeMap<>(taken);
            copy.drawnIn = drawnIn;
            copy.rounds = new ArrayList<>(rounds);
            copy.currentRound = currentRound;
            return copy;
        }
    }

    /** A change and the model before it, or, of what can be done again, after it. */
    private record Step(String kind, Model model) {}

    private static final String EXAM = "exam";
    private static final String CURRENT = "current";
    private static final String OTHER = "other";

    /** places whose kept labels may be lost with a draw that is fixed by now */
    private final Set<Integer> drawnEver = new HashSet<>();

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    private void did(String kind, Model before) {
        undo.push(new Step(kind, before));
        redo.clear();
    }

    /** What is fixed is so in everything undo and redo can bring back. */
    private void fix(String kind, Model now, Consumer<Model> change) {
        undo.removeIf(step -> step.kind().equals(kind));
        redo.removeIf(step -> step.kind().equals(kind));
        undo.forEach(step -> change.accept(step.model()));
        redo.forEach(step -> change.accept(step.model()));
        change.accept(now);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anySequence_equalsTheModel(long seed) throws Exception {
        SeededRandom random = new SeededRandom(seed);
        Study study = Studies.create(folder);
        study.addSlice(Studies.slice(Studies.image(folder, "A1"), "A1"));
        Model model = new Model();
        model.places = new int[0];
        for (int step = 0; step < 400; step++) {
            int dice = random.nextInt(40);
            if (dice == 0) {
                study.close();
                study = Study.open(study.folder(), "Anna");
            } else if (!model.there && dice > 10) {
                assertEquals(List.of(), study.slices());
                assertEquals(List.of(), study.repeats().all(Studies.CFOS));
            } else if (dice == 2 && model.there) {
                did(OTHER, model.copy());
                model.details = model.details.withAnimal("M" + step).withTraining(!model.details.training());
                study.setDetails(Map.of("A1", model.details));
            } else if (dice == 3 && model.there) {
                did(OTHER, model.copy());
                model.there = false;
                model.repeats.clear();
                model.kept.clear();
                study.removeSlice("A1");
            } else if (model.there && (dice == 1 || model.places.length == 0)) {
                did(OTHER, model.copy());
                model.places = shuffledPlaces(random);
                model.given = new HashMap<>();
                model.kept
                        .keySet()
                        .retainAll(Arrays.stream(model.places).boxed().toList());
                study.setCells("A1", cellsAt(model.places, random), Studies.NUCLEI);
            } else if (dice < 7 || !model.there) {
                assertEquals(!undo.isEmpty(), study.canUndo());
                Optional<String> text = study.undo();
                assertEquals(!undo.isEmpty(), text.isPresent());
                if (!undo.isEmpty()) {
                    Step undone = undo.pop();
                    redo.push(new Step(undone.kind(), model));
                    model = undone.model();
                }
            } else if (dice < 10) {
                assertEquals(!redo.isEmpty(), study.redo().isPresent());
                if (!redo.isEmpty()) {
                    Step redone = redo.pop();
                    undo.push(new Step(redone.kind(), model));
                    model = redone.model();
                }
            } else if (dice >= 34) {
                exam(study, model, random);
            } else if (dice >= 28) {
                round(study, model, random, step);
            } else {
                Model before = model.copy();
                boolean changed = dice < 20 ? label(study, model, random) : consistency(study, model, random, step);
                if (changed) {
                    did(OTHER, before);
                } else {
                    model = before;
                }
            }
            assertSame(model, study);
            if (step % 10 == 0) {
                assertEquals(study.samples(Studies.CFOS), study.replay().samples());
                assertEquals(List.of(), study.verify());
            }
        }
        assertEquals(List.of(), study.verify());
        while (!undo.isEmpty()) {
            assertTrue(study.undo().isPresent());
            model = undo.pop().model();
            assertSame(model, study);
        }
        assertEquals(List.of(), study.samples(Studies.CFOS));
        assertEquals(Optional.empty(), study.cellSet("A1"));
        study.close();
    }

    /** Draws, answers, closes, gives up or corrects. */
    private void exam(Study study, Model model, SeededRandom random) throws Exception {
        Model before = model.copy();
        Label label = Label.values()[random.nextInt(3)];
        int dice = random.nextInt(6);
        if (model.open.isEmpty()) {
            List<ExamCell> cells = study.exams().cells(Studies.CFOS);
            if (dice < 2 && !cells.isEmpty()) {
                CellRef cell = cells.get(random.nextInt(cells.size())).cell();
                int place = model.places[cell.cell() - 1];
                study.exams().correct(Studies.CFOS, cell, label, "looked again");
                fix("", model, m -> m.closed.put(place, label.name()));
            } else {
                drawExam(study, model, before, random);
            }
        } else if (dice == 0) {
            long now = study.cellSet("A1").orElseThrow().id();
            if (model.open.values().stream().allMatch(String::isEmpty)
                    && (model.taken.isEmpty() || now == model.drawnIn)) {
                study.exams().withdraw(Studies.CFOS);
                model.taken.forEach((place, had) -> {
                    model.open.remove(place);
                    model.labels.put(place, had);
                });
                model.open.clear();
                model.taken.clear();
                did(EXAM, before);
            } else {
                assertThrows(ProblemException.class, () -> study.exams().withdraw(Studies.CFOS));
            }
        } else if (dice == 1) {
            boolean missing = model.open.entrySet().stream()
                    .anyMatch(e -> model.has(e.getKey()) && e.getValue().isEmpty());
            if (missing || model.open.values().stream().allMatch(String::isEmpty)) {
                assertThrows(ProblemException.class, () -> study.exams().close(Studies.CFOS));
            } else {
                study.exams().close(Studies.CFOS);
                Map<Integer, String> answers = new TreeMap<>(model.open);
                fix(EXAM, model, m -> {
                    // what a draw took that was withdrawn later is there
                    m.taken.forEach((place, had) -> {
                        if (!answers.containsKey(place)) {
                            m.labels.put(place, had);
                        }
                    });
                    m.open.clear();
                    m.taken.clear();
                    m.closed.putAll(answers);
                    for (int place : answers.keySet()) {
                        if (m.has(place)) {
                            m.labels.remove(place);
                            m.kept.remove(place);
                        }
                    }
                });
            }
        } else {
            for (ExamCell cell : study.exams().cells(Studies.CFOS)) {
                int place = model.places[cell.cell().cell() - 1];
                String answer = model.open.get(place);
                if (answer != null && (answer.isEmpty() || dice == 2)) {
                    Label given = dice == 2 && random.nextInt(3) == 0 ? null : label;
                    study.exams().answer(Studies.CFOS, cell.cell(), given);
                    String now = given == null ? "" : given.name();
                    if (!now.equals(answer)) {
                        model.open.put(place, now);
                        did(EXAM, before);
                        return;
                    }
                }
            }
        }
    }

    private void drawExam(Study study, Model model, Model before, SeededRandom random) throws Exception {
        List<CellRef> cells = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            CellRef cell = new CellRef("A1", 1 + random.nextInt(model.places.length));
            if (model.isFree(cell) && !cells.contains(cell) && model.closed.size() < PLACES / 3) {
                cells.add(cell);
            }
        }
        if (cells.isEmpty()) {
            assertThrows(ProblemException.class, () -> Studies.exam(study, Studies.CFOS));
            return;
        }
        Studies.exam(study, Studies.CFOS, cells.toArray(CellRef[]::new));
        for (CellRef cell : cells) {
            int place = model.places[cell.cell() - 1];
            drawnEver.add(place);
            model.drawnIn = study.cellSet("A1").orElseThrow().id();
            if (model.labels.containsKey(place)) {
                model.kept.remove(place);
                model.taken.put(place, model.labels.remove(place));
            }
            model.open.put(place, "");
        }
        did(EXAM, before);
    }

    /** Trains, chooses a round or its threshold, or names it. */
    private void round(Study study, Model model, SeededRandom random, int step) throws Exception {
        Model before = model.copy();
        List<RoundInfo> rounds = study.rounds().of(Studies.CFOS);
        int dice = random.nextInt(4);
        if (dice == 0 || rounds.isEmpty()) {
            List<Sample> samples = study.samples(Studies.CFOS).stream()
                    .filter(sample -> sample.label() != Label.UNSURE)
                    .toList();
            int number = study.rounds()
                    .add(Studies.round(Studies.CFOS, samples, 1, null), new byte[] {(byte) step})
                    .number();
            fix(CURRENT, model, m -> {
                m.rounds.add("0.5/");
                m.currentRound = number;
            });
            return;
        }
        RoundInfo round = rounds.get(random.nextInt(rounds.size()));
        String was = model.rounds.get(round.number() - 1);
        if (dice == 1) {
            study.rounds().makeCurrent(round);
            if (model.currentRound != round.number()) {
                model.currentRound = round.number();
                did(CURRENT, before);
            }
        } else if (dice == 2) {
            double threshold = random.nextInt(4) / 4.0;
            study.rounds().setThreshold(round, threshold);
            String now = threshold + was.substring(was.indexOf('/'));
            if (!now.equals(was)) {
                model.rounds.set(round.number() - 1, now);
                did(OTHER, before);
            }
        } else {
            study.rounds().annotate(round, "step " + step, "");
            model.rounds.set(round.number() - 1, was.substring(0, was.indexOf('/') + 1) + "step " + step);
            did(OTHER, before);
        }
    }

    private static boolean label(Study study, Model model, SeededRandom random) throws Exception {
        List<Assignment> assignments = new ArrayList<>();
        boolean changes = false;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int cell = 1 + random.nextInt(model.places.length);
            int place = model.places[cell - 1];
            Label label = random.nextInt(4) == 0 ? null : Label.values()[random.nextInt(3)];
            assignments.add(new Assignment(new CellRef("A1", cell), label, 0.5));
        }
        if (assignments.stream().anyMatch(a -> a.label() != null && !model.isFree(a.cell()))) {
            assertThrows(
                    ProblemException.class,
                    () -> study.label(LabelCommand.byHand(Studies.CFOS, assignments, SampleOrigin.CLICK, 0)));
            return false;
        }
        assignments.removeIf(a -> !model.isFree(a.cell()));
        // the last assignment of a cell counts
        Map<Integer, Label> last = new TreeMap<>();
        assignments.forEach(a -> last.put(model.places[a.cell().cell() - 1], a.label()));
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
        LabelReceipt receipt =
                study.label(LabelCommand.byHand(Studies.CFOS, assignments, SampleOrigin.CLICK, random.nextInt(3)));
        assertEquals(changes, receipt.seq() > 0);
        return changes;
    }

    /** A rule, a reading, an answer, a settlement, or a label that is kept, or no longer. */
    private static boolean consistency(Study study, Model model, SeededRandom random, int step) throws Exception {
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

    private static boolean isOfExam(Repeat repeat, Model model, Study study) {
        return repeat.cellSet() == study.cellSet("A1").orElseThrow().id() && !model.isFree(repeat.cell());
    }

    private static boolean isOpen(Repeat repeat, Model model, Study study) {
        return repeat.batch() != 0
                && !isOfExam(repeat, model, study)
                && repeat.batch() == model.newestBatch
                && repeat.cellSet() == study.cellSet("A1").orElseThrow().id();
    }

    /** Draws some cells, with one that has a label hidden among them. */
    private static boolean draw(Study study, Model model, CellRef hidden, Label label, SeededRandom random)
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

    private void assertSameConsistency(Model model, Study study) {
        Map<Integer, String> rules = new TreeMap<>();
        study.rulebook().versions(Studies.CFOS).forEach(rule -> rules.put(rule.version(), rule.onText()));
        assertEquals(model.rules, rules);
        Map<Long, String> repeats = new TreeMap<>();
        study.repeats().all(Studies.CFOS).forEach(r -> repeats.put(r.id(), r.second() + "/" + r.consensus()));
        assertEquals(model.repeats, repeats);
        assertEquals(model.newestBatch, study.repeats().newestBatch(Studies.CFOS));
        Map<CellRef, Label> open = new TreeMap<>();
        study.repeats().all(Studies.CFOS).stream()
                .filter(repeat -> isOpen(repeat, model, study))
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

    /** Most of the places, in a new order. */
    private static int[] shuffledPlaces(SeededRandom random) {
        int[] all = new int[PLACES];
        for (int i = 0; i < PLACES; i++) {
            all[i] = i;
        }
        random.shuffle(all);
        return Arrays.copyOf(all, PLACES - random.nextInt(10));
    }

    /** A cell at each place, up to 2 px off it; places are 20 px apart, so cells are never confused within 5 px. */
    private static Cells cellsAt(int[] places, SeededRandom random) {
        float[] x = new float[places.length];
        float[] y = new float[places.length];
        float[] area = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            x[i] = 20 + 20 * (places[i] % 8) + random.nextInt(3) / 2f;
            y[i] = 20 + 20 * (places[i] / 8) + random.nextInt(3) / 2f;
        }
        return Cells.points(x, y, area);
    }

    private static void assertSameExam(Model model, Study study) {
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
    }

    private void assertSame(Model model, Study study) throws Exception {
        assertSameExam(model, study);
        assertSameConsistency(model, study);
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
}
