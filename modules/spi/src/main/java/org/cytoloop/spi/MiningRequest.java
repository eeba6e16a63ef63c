/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.Arrays;
import java.util.Objects;
import org.cytoloop.core.params.ParameterSet;

/**
 * What a miner is asked for.
 *
 * @param n greatest number of candidates, at least 1
 * @param seed seed of whatever is random in it
 * @param parameters values of the miner's parameters
 * @param like rows of cells the user points at ("more like these"); empty when she points at none
 */
public record MiningRequest(int n, long seed, ParameterSet parameters, int[] like) {
    /** Checks; keeps a copy. */
    public MiningRequest {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1 but is " + n);
        }
        Objects.requireNonNull(parameters, "parameters");
        like = like.clone();
    }

    /** A copy: rows of the cells the user points at. */
    @Override
    public int[] like() {
        return like.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MiningRequest that
                && n == that.n
                && seed == that.seed
                && parameters.equals(that.parameters)
                && Arrays.equals(like, that.like);
    }

    @Override
    public int hashCode() {
        return Objects.hash(n, seed, parameters, Arrays.hashCode(like));
    }
}
