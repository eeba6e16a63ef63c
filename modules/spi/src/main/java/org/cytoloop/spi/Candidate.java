/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.Objects;

/**
 * A cell an error miner puts forward.
 *
 * @param row its row in the {@link MiningView}
 * @param score how much it is worth asking; the higher the sooner. Only the order counts across miners
 * @param reason a sentence for the user that says why, without names of slices, animals or groups, which may be hidden
 */
public record Candidate(int row, double score, String reason) {
    /** Refuses what is missing. */
    public Candidate {
        Objects.requireNonNull(reason, "reason");
    }
}
