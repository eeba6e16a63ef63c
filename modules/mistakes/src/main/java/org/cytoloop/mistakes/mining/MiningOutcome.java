/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;

/**
 * What a miner put forward.
 *
 * @param cells the most worthwhile first
 * @param notes sentences on what was left out and why
 */
public record MiningOutcome(List<MinedCell> cells, List<String> notes) {
    /** Keeps unmodifiable copies. */
    public MiningOutcome {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }
}
