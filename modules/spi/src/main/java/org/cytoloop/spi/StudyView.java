/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;

/** A study as exporters see it: read only. Thread-safe. */
@Stability(value = Stability.Level.STABLE, since = "0.1", shows = Stability.Level.EVOLVING)
public interface StudyView {
    /** The study's settings. */
    StudySettings settings();

    /** The slices, ordered by name. */
    List<Slice> slices();

    /**
     * The cells of a slice. Empty when the slice has not been detected: it is then left out of every count, which is
     * not the same as a slice in which no cell was found.
     *
     * @throws ProblemException when its cells cannot be read
     */
    Optional<Cells> cells(String slice) throws ProblemException;

    /** The current samples of a staining, ordered by slice and cell. */
    List<Sample> samples(String staining);

    /**
     * Every version of a staining's rule, oldest first. None unless the study says otherwise, so that views made before
     * there were rules stay whole.
     */
    default List<Rule> rules(String staining) {
        return List.of();
    }

    /** The blind repeats and second readings of a staining, oldest first; none unless the study says otherwise. */
    default List<Repeat> repeats(String staining) {
        return List.of();
    }

    /**
     * The cells of a staining's exam that have a place in the present cell sets, as they are asked; none unless the study
     * says otherwise.
     */
    default List<ExamCell> examCells(String staining) {
        return List.of();
    }

    /** The batches of a staining, oldest first; none unless the study says otherwise. */
    default List<Batch> batches(String staining) {
        return List.of();
    }

    /** The draws of a staining's exam, oldest first; none unless the study says otherwise. */
    default List<ExamDraw> examDraws(String staining) {
        return List.of();
    }

    /** Where the present cells of a slice come from; empty when it has none, and unless the study says otherwise. */
    default Optional<CellSource> cellSource(String slice) {
        return Optional.empty();
    }

    /** The settings of the features; empty until they were fixed, and unless the study says otherwise. */
    default Optional<FeatureContext> featureContext() {
        return Optional.empty();
    }

    /** The times during which names were hidden, oldest first; none unless the study says otherwise. */
    default List<MaskedTime> masks() {
        return List.of();
    }

    /**
     * How a round was trained; empty unless the study says otherwise.
     *
     * @throws ProblemException when it cannot be read
     */
    default Optional<RoundTrainingFacts> training(RoundInfo round) throws ProblemException {
        return Optional.empty();
    }

    /** What a round was made with: trainer, feature sets, readers; empty unless the study says otherwise. */
    default List<UsedProvider> makers(RoundInfo round) {
        return List.of();
    }

    /** Questions of miners and reviewers that were answered, oldest first; none unless the study says otherwise. */
    default List<Finding> findings(String staining) {
        return List.of();
    }

    /**
     * The newest answer to a question that the present label of a cell is; empty unless the study says otherwise, and when
     * the label was changed since.
     */
    default Optional<Finding> standing(String staining, CellRef cell) {
        return Optional.empty();
    }

    /** The verdicts on slices under rounds, oldest first; none unless the study says otherwise. */
    default List<SliceReview> reviews(String staining) {
        return List.of();
    }

    /** The rounds of a staining, oldest first. */
    List<RoundInfo> rounds(String staining);

    /** The current round of a staining. */
    Optional<RoundInfo> currentRound(String staining);

    /** p(ON) of each cell of a slice under a round; empty when the slice has not been classified under it. */
    Optional<float[]> probabilities(String slice, RoundInfo round) throws ProblemException;

    /** Feature values of the cells of a slice; computed and cached when needed. */
    FeatureMatrix features(String slice) throws ProblemException;
}
