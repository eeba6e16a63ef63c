/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import org.cytoloop.core.model.SliceReview;

/**
 * A verdict and where it comes from.
 *
 * @param review the verdict
 * @param seq the journal event that gave it
 */
public record ReviewEntry(SliceReview review, long seq) {
    /**
     * Names the verdict on a slice under a round.
     *
     * @param staining name of the staining
     * @param slice name of the slice
     * @param round number of the round
     */
    public record Key(String staining, String slice, int round) {}
}
