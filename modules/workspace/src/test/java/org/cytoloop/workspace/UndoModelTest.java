/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
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
 * Random sequences of labelling, rules, readings, answers, settlements, kept labels, detecting anew, editing and removing
 * the slice, undo, redo and restart against a model that knows which physical cell
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
            return copy;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anySequence_equalsTheModel(long seed) throws Exception {
        SeededRandom random = new SeededRandom(seed);
        Study study = Studies.create(folder);
        study.addSlice(Studies.slice(Studies.image(folder, "A1"), "A1"));
        Model model = new Model();
        model.places = new int[0];
        Deque<Model> undo = new ArrayDeque<>();
        Deque<Model> redo = new ArrayDeque<>();
        for (int step = 0; step < 200; step++) {
            int dice = random.nextInt(28);
            if (dice == 0) {
                study.close();
                study = Study.open(study.folder(), "Anna");
            } else if (!model.there && dice > 10) {
                assertEquals(List.of(), study.slices());
                assertEquals(List.of(), study.repeats().all(Studies.CFOS));
            } else if (dice == 2 && model.there) {
                undo.push(model.copy());
                redo.clear();
                model.details = model.details.withAnimal("M" + step).withTraining(!model.details.training());
                study.setDetails(Map.of("A1", model.details));
            } else if (dice == 3 && model.there) {
                undo.push(model.copy());
                redo.clear();
                model.there = false;
                model.repeats.clear();
                model.kept.clear();
                study.removeSlice("A1");
            } else if (model.there && (dice == 1 || model.places.length == 0)) {
                undo.push(model.copy());
                redo.clear();
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
                    redo.push(model);
                    model = undo.pop();
                }
            } else if (dice < 10) {
                assertEquals(!redo.isEmpty(), study.redo().isPresent());
                if (!redo.isEmpty()) {
                    undo.push(model);
                    model = redo.pop();
                }
            } else {
                Model before = model.copy();
                boolean changed = dice < 20 ? label(study, model, random) : consistency(study, model, random, step);
                if (changed) {
                    undo.push(before);
                    redo.clear();
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
            model = undo.pop();
            assertSame(model, study);
        }
        assertEquals(List.of(), study.samples(Studies.CFOS));
        assertEquals(Optional.empty(), study.cellSet("A1"));
        study.close();
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
        if (dice == 1 && model.kept.containsKey(place)) {
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
            draw(study, model, cell, label, random);
            return true;
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
            if (repeat.batch() != 0 && !open) {
                assertThrows(ProblemException.class, () -> study.repeats().answer(answers));
                return false;
            }
            study.repeats().answer(answers);
            model.repeats.put(repeat.id(), answer + "/" + repeat.consensus());
            return answer != repeat.second();
        }
        boolean current = repeat.cellSet() == study.cellSet("A1").orElseThrow().id()
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

    private static boolean isOpen(Repeat repeat, Model model, Study study) {
        return repeat.batch() != 0
                && repeat.batch() == model.newestBatch
                && repeat.cellSet() == study.cellSet("A1").orElseThrow().id();
    }

    /** Draws some cells, with one that has a label hidden among them. */
    private static void draw(Study study, Model model, CellRef hidden, Label label, SeededRandom random)
            throws Exception {
        int from = 1 + random.nextInt(model.places.length - 1);
        int count = Math.min(3, model.places.length + 1 - from);
        LabelCommand command = Studies.batch("A1", from, count, label);
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
    }

    private static void assertSameConsistency(Model model, Study study) {
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
        assertEquals(model.kept, kept);
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

    private static void assertSame(Model model, Study study) throws Exception {
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
            if (model.labels.containsKey(place)) {
                expected.put(place, model.labels.get(place));
            }
        }
        assertEquals(expected, attached);
        assertEquals(
                model.labels.size() - expected.size(),
                study.detachedSamples(Studies.CFOS).size());
    }
}
