/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;

/**
 * Computes one set of features per cell. No feature may leak position, cell number, slice or label. Works for cells
 * without outlines. NaN only where a value cannot exist.
 */
public interface FeatureExtractor extends Provider {
    /** The features for a study; depends on nothing but the context. */
    List<FeatureSpec> features(FeatureContext context);

    /**
     * Largest distance from a cell's centroid at which pixels are read, px. The caller has that much around a run of
     * cells at hand.
     *
     * @param pixelSizeUm pixel size of the slice, NaN when unknown
     */
    int reach(FeatureContext context, double pixelSizeUm);

    /**
     * Fills the values of a run of cells that lie close together. Called from several threads at once for different
     * runs of the same slice; the values of a cell must not depend on the run it is in.
     *
     * @param pixels the slice; reads within {@link #reach} of the run's cells come from memory
     * @param cells all cells of the slice (neighbours may be looked at)
     * @param run indices of the cells to do
     * @param columns {@code columns[j][i]} receives feature j of {@link #features} of cell i (index in cells)
     */
    void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
            throws ProblemException;

    /**
     * Called once per slice after all runs, from one thread, for values that need all cells of the slice (for example a
     * rank within the slice). Does nothing by default.
     */
    default void finish(SlicePixels pixels, Cells cells, FeatureContext context, float[][] columns)
            throws ProblemException {}
}
