/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Reviews;

/** The verdicts on slices. */
final class ReviewRegister implements Reviews {
    private final Ledger ledger;

    ReviewRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<SliceReview> of(String staining) {
        return List.of();
    }

    @Override
    public Optional<SliceReview> of(RoundInfo round, String slice) {
        return Optional.empty();
    }

    @Override
    public SliceReview save(RoundInfo round, String slice, Verdict verdict, List<ReviewFinding> findings, String note)
            throws ProblemException {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void remove(RoundInfo round, String slice) throws ProblemException {
        throw new UnsupportedOperationException("not yet");
    }
}
