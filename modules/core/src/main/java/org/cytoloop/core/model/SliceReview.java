/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;
import java.util.List;

/**
 * The verdict on one slice under one round.
 *
 * @param staining name of the staining
 * @param slice name of the slice
 * @param round number of the round, from 1
 * @param verdict the verdict
 * @param findings what was seen, in the order it was entered
 * @param note in the reviewer's words; may be empty
 * @param annotator who said so
 * @param time when
 */
public record SliceReview(
        String staining,
        String slice,
        int round,
        Verdict verdict,
        List<ReviewFinding> findings,
        String note,
        String annotator,
        Instant time) {
    /** Keeps an unmodifiable copy. */
    public SliceReview {
        findings = List.copyOf(findings);
    }
}
