/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CachedFeatures;
import org.cytoloop.operations.Studies;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;

/** For tests: two animals with a slice each, forty cells a slice, one feature that is the number of the cell. */
final class LabelledStudy {
    static final int CELLS = 40;
    static final List<String> SLICES = List.of("A1", "B1");
    static final List<String> FEATURES = List.of("number");

    private LabelledStudy() {}

    /** Cells 1 to 12 are OFF, 29 to 40 ON, on both slices. */
    static Study make(Path folder) throws Exception {
        Study study = Studies.withCells(folder, CELLS, "A1", "B1");
        study.setDetails(Map.of("B1", study.details("B1").withAnimal("M2")));
        for (String slice : SLICES) {
            label(study, slice, Label.OFF, 1, 12);
            label(study, slice, Label.ON, 29, 40);
            putNumbers(study, slice);
        }
        return study;
    }

    static void putNumbers(Study study, String slice) {
        int cells = study.cellSet(slice).orElseThrow().count();
        float[] numbers = new float[cells];
        for (int i = 0; i < cells; i++) {
            numbers[i] = i + 1;
        }
        CachedFeatures.put(study, slice, FEATURES, numbers);
    }

    static void label(Study study, String slice, Label label, int from, int to) throws Exception {
        List<Assignment> assignments = new ArrayList<>();
        for (int cell = from; cell <= to; cell++) {
            assignments.add(new Assignment(new CellRef(slice, cell), label, Double.NaN));
        }
        study.label(LabelCommand.byHand(Studies.CFOS, assignments, SampleOrigin.CLICK, 1));
    }

    static StudyFeatures features(Study study) throws ProblemException {
        return CachedFeatures.of(study, FEATURES);
    }

    /** With as many ON as OFF samples. */
    static TrainingChoice choice(double onWeight) {
        return choice(TrainingBalance.ofWeight(onWeight, 1, 1));
    }

    static TrainingChoice choice(TrainingBalance balance) {
        return new TrainingChoice("mean", Map.of(), List.of("cached"), balance, 7);
    }

    /** With as many ON as OFF samples. */
    static RoundTraining.Outcome train(Study study, double onWeight) throws Exception {
        return train(study, TrainingBalance.ofWeight(onWeight, 1, 1));
    }

    static RoundTraining.Outcome train(Study study, TrainingBalance balance) throws Exception {
        return RoundTraining.train(
                study, Studies.CFOS, choice(balance), new MeanTrainer("1"), features(study), TaskContext.quiet(2));
    }
}
