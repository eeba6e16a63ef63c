/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * What an error miner sees of a study, for one staining: one row for each present cell of the slices whose features are
 * at hand, ordered by slice and cell number. A snapshot that does not change. Arrays that are handed out belong to the
 * view and are not to be changed. Columns that cost time are computed when they are first asked for. Thread-safe.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1", shows = Stability.Level.EVOLVING)
public interface MiningView {
    /** Name of the staining. */
    String staining();

    /** Number of cells. */
    int rows();

    /** The slices the rows lie on, ordered by name. */
    List<Slice> slices();

    /** Index into {@link #slices()} of the slice of each row. */
    int[] sliceOf();

    /** The cell of a row. */
    CellRef cell(int row);

    /** Centroid columns, px of the full resolution. */
    float[] x();

    /** Centroid rows, px of the full resolution. */
    float[] y();

    /** The label of a row: what its sample says now; null when it is none. Cells of the exam never show one. */
    Label label(int row);

    /**
     * True for rows a miner that looks for such cells may put forward: not of the exam, not asked again blindly, and
     * without a label ({@link ErrorMiner.Asks#UNLABELLED}), or with an ON or OFF label that was not yet confirmed in
     * answer to a question ({@link ErrorMiner.Asks#LABELLED}). What else a miner puts forward is dropped.
     */
    boolean[] mayAsk(ErrorMiner.Asks asks);

    /** Features of the rows. */
    FeatureMatrix features();

    /**
     * Coordinates of the rows in a space in which cells that look alike lie near each other: robustly scaled features on
     * their principal axes, row by row, {@code [row * dimensions + axis]}. Computed once.
     */
    float[] places(TaskContext task);

    /** Number of coordinates of a place. */
    int dimensions();

    /** p(ON) of each row under the classifier whose mistakes are looked for; NaN where unknown; empty without one. */
    Optional<float[]> pOn();

    /** p(ON) from which that classifier calls a cell ON. */
    double threshold();

    /** p(ON) of each row under the round before; NaN where unknown; empty when there is none. */
    Optional<float[]> previousPOn();

    /** p(ON) from which the round before called a cell ON. */
    double previousThreshold();

    /**
     * What the label rule says of each row: 1 ON, 0 OFF, NaN where it says nothing; empty when it has no conditions.
     *
     * @throws ProblemException when it cannot be applied
     */
    Optional<float[]> ruleSays(TaskContext task) throws ProblemException;

    /** How bright each row is in the staining, in the feature the rule or the study's default names; empty without one. */
    Optional<float[]> signal();

    /**
     * p(ON) of each labelled row (ON or OFF) under classifiers trained without it and without the cells of its slice (of
     * a random fold where one slice holds all labels of a class), the mean over repeated, differently seeded trainings;
     * NaN elsewhere. Not of its animal: of few animals too little would be left to train on.
     *
     * @param repeats number of foldings, from 1
     * @throws ProblemException when there are not enough samples, or the trainer fails
     */
    float[] outOfFold(int repeats, TaskContext task) throws ProblemException;
}
