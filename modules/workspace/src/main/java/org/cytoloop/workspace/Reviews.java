/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;

/**
 * Verdicts on slices, one per slice and round. Journaled; can be undone. Reading answers from memory and may happen on
 * the event thread. Thread-safe.
 */
public interface Reviews {
    /** The verdicts of a staining, oldest first; of one slice and round the newest only. */
    List<SliceReview> of(String staining);

    /** The verdict on a slice under a round. */
    Optional<SliceReview> of(RoundInfo round, String slice);

    /**
     * Says what a slice is like under a round; replaces what was said before.
     *
     * @param note at most 4000 characters, may be empty
     * @throws ProblemException when the slice or round is not of the study, or nothing could be written
     */
    SliceReview save(RoundInfo round, String slice, Verdict verdict, List<ReviewFinding> findings, String note)
            throws ProblemException;

    /**
     * Takes a verdict back; does nothing when there is none.
     *
     * @throws ProblemException when nothing could be written
     */
    void remove(RoundInfo round, String slice) throws ProblemException;
}
