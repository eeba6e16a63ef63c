/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random sequences of labelling, answering questions, rules, readings, settlements, kept labels, exams, rounds, balances,
 * verdicts, detecting anew, editing and removing the slice, undo, redo and restart against a model that knows which physical cell
 * each number stands for and keeps whole copies to undo.
 */
class UndoModelTest {
    @TempDir
    Path folder;

    private final UndoTrail trail = new UndoTrail();
    private final Set<Integer> drawnEver = new HashSet<>();
    private final UndoModelExams exams = new UndoModelExams(trail, drawnEver);
    private final UndoModelChecks checks = new UndoModelChecks(drawnEver);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anySequence_equalsTheModel(long seed) throws Exception {
        SeededRandom random = new SeededRandom(seed);
        Study study = Studies.create(folder);
        study.addSlice(Studies.slice(Studies.image(folder, "A1"), "A1"));
        UndoModel model = new UndoModel();
        model.places = new int[0];
        for (int step = 0; step < 400; step++) {
            int dice = random.nextInt(44);
            if (dice == 0) {
                study.close();
                study = Study.open(study.folder(), "Anna");
            } else if (!model.there && dice > 10) {
                assertEquals(List.of(), study.slices());
                assertEquals(List.of(), study.repeats().all(Studies.CFOS));
            } else if (dice == 2 && model.there) {
                trail.did(UndoTrail.OTHER, model.copy());
                model.details = model.details.withAnimal("M" + step).withTraining(!model.details.training());
                study.setDetails(Map.of("A1", model.details));
            } else if (dice == 3 && model.there) {
                trail.did(UndoTrail.OTHER, model.copy());
                model.leave();
                study.removeSlice("A1");
            } else if (model.there && (dice == 1 || model.places.length == 0)) {
                trail.did(UndoTrail.OTHER, model.copy());
                model.places = shuffledPlaces(random);
                model.given = new HashMap<>();
                model.kept
                        .keySet()
                        .retainAll(Arrays.stream(model.places).boxed().toList());
                study.setCells("A1", cellsAt(model.places, random), Studies.NUCLEI);
            } else if (dice < 7 || !model.there) {
                assertEquals(!trail.undo.isEmpty(), study.canUndo());
                Optional<String> text = study.undo();
                assertEquals(!trail.undo.isEmpty(), text.isPresent());
                if (!trail.undo.isEmpty()) {
                    UndoTrail.Step undone = trail.undo.pop();
                    trail.redo.push(new UndoTrail.Step(undone.kind(), model));
                    model = undone.model();
                }
            } else if (dice < 10) {
                assertEquals(!trail.redo.isEmpty(), study.redo().isPresent());
                if (!trail.redo.isEmpty()) {
                    UndoTrail.Step redone = trail.redo.pop();
                    trail.undo.push(new UndoTrail.Step(redone.kind(), model));
                    model = redone.model();
                }
            } else if (dice >= 34 && dice < 40) {
                exams.exam(study, model, random);
            } else if (dice >= 28 && dice < 40) {
                exams.round(study, model, random, step);
            } else {
                UndoModel before = model.copy();
                boolean changed = changed(study, model, random, dice, step);
                if (changed) {
                    trail.did(UndoTrail.OTHER, before);
                } else {
                    model = before;
                }
            }
            checks.assertSame(model, study);
            if (step % 10 == 0) {
                assertEquals(study.samples(Studies.CFOS), study.replay().samples());
                assertEquals(List.of(), study.verify());
            }
        }
        assertEquals(List.of(), study.verify());
        while (!trail.undo.isEmpty()) {
            assertTrue(study.undo().isPresent());
            model = trail.undo.pop().model();
            checks.assertSame(model, study);
        }
        assertEquals(List.of(), study.samples(Studies.CFOS));
        assertEquals(List.of(), study.findings().of(Studies.CFOS));
        assertEquals(List.of(), study.reviews().of(Studies.CFOS));
        assertEquals(Optional.empty(), study.cellSet("A1"));
        study.close();
    }

    private static boolean changed(Study study, UndoModel model, SeededRandom random, int dice, int step)
            throws Exception {
        if (dice >= 40) {
            return UndoModelSteps.review(study, model, random, step);
        }
        return dice < 20
                ? UndoModelSteps.label(study, model, random)
                : UndoModelSteps.consistency(study, model, random, step);
    }

    /** Most of the places, in a new order. */
    private static int[] shuffledPlaces(SeededRandom random) {
        int[] all = new int[UndoModel.PLACES];
        for (int i = 0; i < UndoModel.PLACES; i++) {
            all[i] = i;
        }
        random.shuffle(all);
        return Arrays.copyOf(all, UndoModel.PLACES - random.nextInt(10));
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
}
