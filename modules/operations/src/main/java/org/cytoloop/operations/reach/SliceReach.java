/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.training.CellSamples;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.scoring.reach.ReachReport;
import org.cytoloop.scoring.reach.SliceCells;
import org.cytoloop.scoring.reach.TrainingReach;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** How far the slices of a study are from what a round was trained on; see {@link TrainingReach}. */
public final class SliceReach {
    private static final double READING = 0.8;
    private static final long SEED = 0x5eed;

    private SliceReach() {}

    /**
     * Compares all slices of a study with the training set of a round. Reads the images of slices whose features are not
     * cached. A slice without cells or with a missing image is left out, which a note says.
     *
     * @throws ProblemException when the round's features cannot be computed any more, or its training set is gone
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static ReachReport of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        StudyFeatures features = SliceClassification.features(study, round);
        return compare(study, features, CellSamples.ofRound(study, round), features::of, task);
    }

    /**
     * The same without reading an image: slices whose features are not cached are left out.
     *
     * @return empty when the features of a slice that was trained on are not cached
     * @throws ProblemException see {@link #of}
     */
    public static Optional<ReachReport> ofCached(Study study, RoundInfo round, TaskContext task)
            throws ProblemException {
        StudyFeatures features = SliceClassification.features(study, round);
        CellSamples samples = CellSamples.ofRound(study, round);
        for (CellSetInfo trained : samples.cellSets().values()) {
            if (features.stored(trained).isEmpty()) {
                return Optional.empty();
            }
        }
        CellSamples.Source cached = (cellSet, part) ->
                features.stored(cellSet).orElseThrow(() -> new ProblemException("its features were not measured yet."));
        return Optional.of(compare(study, features, samples, cached, task));
    }

    private static ReachReport compare(
            Study study, StudyFeatures features, CellSamples samples, CellSamples.Source source, TaskContext task)
            throws ProblemException {
        FeatureMatrix trained =
                samples.data(1, features::of, task.part(0, READING / 2)).features();
        List<String> notes = new ArrayList<>();
        List<SliceCells> slices = slices(study, source, notes, task.part(READING / 2, READING));
        return TrainingReach.of(slices, trained, samples.set().slices(), task.part(READING, 1))
                .withNotes(notes);
    }

    /** Some cells of each slice, ordered by name. */
    static List<SliceCells> slices(Study study, CellSamples.Source source, List<String> notes, TaskContext task) {
        List<Slice> all = new ArrayList<>(study.slices());
        all.sort(Comparator.comparing(Slice::name));
        List<SliceCells> slices = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            task.checkCancelled();
            Slice slice = all.get(i);
            TaskContext part = task.part(i / (double) all.size(), (i + 1) / (double) all.size());
            part.progress(0, "features of " + slice.name());
            Optional<CellSetInfo> cellSet = study.cellSet(slice.name());
            if (cellSet.isEmpty()) {
                notes.add("Slice \"" + slice.name() + "\" has no cells yet and is left out.");
                continue;
            }
            try {
                FeatureMatrix matrix = source.of(cellSet.get(), part);
                slices.add(SliceCells.of(slice.name(), slice.animal(), matrix, TrainingReach.MOST_CELLS, SEED));
            } catch (ProblemException e) {
                notes.add("Slice \"" + slice.name() + "\" is left out: " + e.getMessage());
            }
        }
        return slices;
    }
}
