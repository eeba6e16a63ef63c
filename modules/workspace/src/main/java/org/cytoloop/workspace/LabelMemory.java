/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * What was said of cells over time, beyond their current labels. Methods that do not throw {@link ProblemException}
 * answer from memory and may be called on the event thread. Thread-safe.
 */
public interface LabelMemory {
    /**
     * Every label given to a current cell, oldest first, without those that were undone. What was said of the cells of an
     * earlier detection is not among them.
     */
    List<GivenLabel> given(String staining, CellRef cell);

    /**
     * How the number of samples grew, as the journal tells: one entry for each change of it, in the order of the journal.
     * What was undone counts no more from the moment it was undone.
     *
     * @throws ProblemException when the staining does not exist or the journal cannot be read
     */
    List<SampleMoment> counts(String staining, TaskContext task) throws ProblemException;

    /**
     * The labels that are kept against what speaks against them, and still hold; ordered by slice and cell. When a slice
     * gets other cells they go with their labels, and end with labels that lose their cell.
     */
    List<KeptLabel> kept(String staining);

    /** Why the label of a cell is kept; empty when nobody said so, or label or rule are others since. */
    Optional<KeptLabel> kept(String staining, CellRef cell);

    /**
     * Keeps the label of a cell. Can be undone.
     *
     * @param reason not empty
     * @throws ProblemException when the cell has no label or the reason is empty or too long
     */
    void keep(String staining, CellRef cell, String reason) throws ProblemException;

    /**
     * Keeps the label of a cell no longer; the label itself stays. Can be undone.
     *
     * @throws ProblemException when the label of the cell is not kept
     */
    void release(String staining, CellRef cell) throws ProblemException;
}
