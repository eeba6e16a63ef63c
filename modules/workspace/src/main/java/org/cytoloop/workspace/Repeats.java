/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.task.ProblemException;

/**
 * Blind repeats and second readings of a study. They are journaled, undone with everything else, and change no label
 * unless a disagreement is {@linkplain #settle settled}.
 * Methods that do not throw {@link ProblemException} answer from memory and may be called on the event thread.
 * Thread-safe. Repeats hidden in a batch begin with the {@link LabelCommand#repeats command} that draws it.
 */
public interface Repeats {
    /**
     * All repeats of a staining, oldest first; an immutable snapshot. Those of cells that were detected anew since stay,
     * with the number in their own cell set; those of a slice that was removed, or of a batch that was taken back, go.
     */
    List<Repeat> all(String staining);

    /** The repeats hidden in a batch, ordered by cell. */
    List<Repeat> ofBatch(String staining, long batch);

    /**
     * The answers of the repeats hidden in the newest batch of a staining: as long as no newer batch is drawn, every
     * screen shows these in place of the cells' labels, so that nothing gives the repeats away. A cell whose answer was
     * taken back is there with null, and is to be shown as if it had no label. When the slice gets other cells the
     * repeats close, too. Unmodifiable, ordered by cell.
     */
    Map<CellRef, Label> open(String staining);

    /**
     * The batch of a staining that was drawn last and not undone, 0 when there is none: repeats hidden in any other are
     * closed for good. Its slice may have been removed since.
     */
    long newestBatch(String staining);

    /**
     * Changes answers of repeats, by id; null takes an answer back. One change that can be undone.
     *
     * @throws ProblemException when there is no such repeat, or it was hidden in a batch and is not open any more
     */
    void answer(Map<Long, Label> answers) throws ProblemException;

    /**
     * A second reading of one cell by the current annotator: asked and answered in one change.
     *
     * @throws ProblemException when the cell has no label, is one of the exam, or is an open repeat
     */
    Repeat read(String staining, CellRef cell, Label answer) throws ProblemException;

    /**
     * Settles a disagreement: the cell's label becomes the consensus, both opinions are kept. One change that can be
     * undone.
     *
     * @param repeat id of the repeat
     * @throws ProblemException when there is no such repeat, it is open, or its cell has no label any more or is one of the
     *     exam
     */
    void settle(long repeat, Label consensus) throws ProblemException;
}
