/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.util.Objects;

/**
 * Why a cell was asked: who put it forward, and what was in question.
 *
 * @param cell the cell
 * @param miner id of the miner that put it forward, {@link #REVIEW} when the user saw it on a slice, {@link #FLIP} when
 *     it was among the flips between two rounds
 * @param round number of the round whose call was in question, 0 for none (or a live classifier)
 * @param pOn p(ON) the classifier gave it, 0 to 1; NaN when it gave none
 * @param presented what was in question: the call, or the label a miner suspects; null when there was neither
 */
public record Question(CellRef cell, String miner, int round, float pOn, Label presented) {
    /** Seen by the user on a slice. */
    public static final String REVIEW = "review";
    /** Among the flips between two rounds. */
    public static final String FLIP = "flip";

    /** Refuses what is missing. */
    public Question {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(miner, "miner");
    }
}
