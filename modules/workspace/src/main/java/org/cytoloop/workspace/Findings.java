/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;

/**
 * Questions that were answered: of miners, and what the user saw while reviewing. They come with the labels that answered
 * them ({@link LabelCommand#withQuestions}), and go when these are undone. Answers from memory, may be called on the
 * event thread. Thread-safe.
 */
public interface Findings {
    /** All answers of a staining that are not undone, oldest first; a cell may have been asked more than once. */
    List<Finding> of(String staining);

    /**
     * The newest answer on a present cell; empty when it was never asked, when its slice was detected anew since and it
     * found no place, or when its label was changed or taken away by other means since.
     */
    Optional<Finding> standing(String staining, CellRef cell);
}
