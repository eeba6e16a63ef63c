/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * p(ON) of cells under a round: from disk where their slice was classified, and computed where it was not, which is not
 * kept. The classifier is read once, when it is first needed. Not thread-safe.
 */
public final class RoundCalls {
    private final Study study;
    private final RoundInfo round;
    private CellClassifier classifier;
    private StudyFeatures features;

    /** Prepares; reads nothing yet. */
    public RoundCalls(Study study, RoundInfo round) {
        this.study = study;
        this.round = round;
    }

    /**
     * The calls of a slice.
     *
     * @param cellSet the cells they are for
     * @param pOn one per cell, 0 to 1; not to be changed
     */
    public record OnSlice(CellSetInfo cellSet, float[] pOn) {}

    /**
     * The calls of the present cells of a slice.
     *
     * @throws ProblemException when it has no cells, its image or the classifier cannot be read, or the features no longer
     *     fit
     */
    public OnSlice of(String slice, TaskContext task) throws ProblemException {
        StudyParts.slice(study, slice);
        CellSetInfo cellSet = study.cellSet(slice)
                .orElseThrow(() -> new ProblemException(
                        "Slice \"" + slice + "\" has no cells yet; detect them or import them first."));
        Optional<float[]> stored = study.calls(slice, round);
        if (stored.isPresent() && stored.get().length == cellSet.count() && isCurrent(cellSet)) {
            return new OnSlice(cellSet, stored.get());
        }
        if (classifier == null) {
            features = SliceClassification.features(study, round);
            classifier = SliceClassification.classifier(study, round);
        }
        return new OnSlice(
                cellSet, classifier.probabilities(features.of(cellSet, task.part(0, 0.9)), task.part(0.9, 1)));
    }

    private boolean isCurrent(CellSetInfo cellSet) {
        return study.cellSet(cellSet.slice()).filter(cellSet::equals).isPresent();
    }
}
