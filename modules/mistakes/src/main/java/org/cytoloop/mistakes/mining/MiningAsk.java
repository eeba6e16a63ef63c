/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.model.CellRef;

/**
 * What is asked of a miner on a study.
 *
 * @param miner its id
 * @param n greatest number of cells
 * @param seed seed of whatever is random in it
 * @param parameters values of its parameters that differ from the defaults
 * @param like cells the user points at; empty for none
 * @param skip cells that are not to be put forward, such as those in the queue already or skipped in this session
 */
public record MiningAsk(
        String miner, int n, long seed, Map<String, String> parameters, List<CellRef> like, Set<CellRef> skip) {
    /** Keeps unmodifiable copies. */
    public MiningAsk {
        parameters = Map.copyOf(parameters);
        like = List.copyOf(like);
        skip = Set.copyOf(skip);
    }

    /** The first n of a miner, as it is. */
    public static MiningAsk first(String miner, int n, long seed) {
        return new MiningAsk(miner, n, seed, Map.of(), List.of(), Set.of());
    }
}
