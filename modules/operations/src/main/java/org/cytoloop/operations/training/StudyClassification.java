/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.workspace.Study;

/** Calls the cells of many slices ON or OFF, and keeps the calls. */
public final class StudyClassification {
    private StudyClassification() {}

    /**
     * What was done.
     *
     * @param done the slices whose calls are on disk, in the order in which they were classified
     * @param notes a sentence for each slice that was left out
     */
    public record Outcome(List<SliceClassification.Outcome> done, List<String> notes) {
        /** Keeps unmodifiable copies. */
        public Outcome {
            done = List.copyOf(done);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Classifies slices one after the other. A slice without cells or with a missing image is left out and told; what
     * was done before a cancel stays.
     *
     * @param slicesInOrder names; the visible ones first
     * @throws ProblemException when the round's classifier or features cannot be had, or the trainer fails
     */
    public static Outcome run(Study study, RoundInfo round, List<String> slicesInOrder, TaskContext task)
            throws ProblemException {
        CellClassifier classifier = SliceClassification.classifier(study, round);
        StudyFeatures features = SliceClassification.features(study, round);
        List<SliceClassification.Outcome> done = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < slicesInOrder.size(); i++) {
            task.checkCancelled();
            String slice = slicesInOrder.get(i);
            TaskContext part = task.part(i / (double) slicesInOrder.size(), (i + 1.0) / slicesInOrder.size());
            part.progress(0, "classifying " + slice);
            try {
                done.add(SliceClassification.classify(study, round, classifier, features, slice, part));
            } catch (ProblemException e) {
                notes.add("Slice \"" + slice + "\" is left out: " + e.getMessage());
            }
        }
        task.progress(1, null);
        return new Outcome(done, notes);
    }
}
