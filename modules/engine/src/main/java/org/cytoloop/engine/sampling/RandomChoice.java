/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;

/** Simple random sampling without replacement. */
public final class RandomChoice {
    private RandomChoice() {}

    /**
     * Chooses some of the candidates, every set of this size equally likely: the first steps of a Fisher-Yates shuffle.
     *
     * @param candidates what is chosen from; brought out of order
     * @param count only the first {@code count} candidates take part
     * @param size how many are chosen, 0 to {@code count}
     * @return ascending
     */
    public static int[] choose(int[] candidates, int count, int size, SeededRandom random) {
        for (int i = 0; i < size; i++) {
            int j = i + random.nextInt(count - i);
            int swap = candidates[i];
            candidates[i] = candidates[j];
            candidates[j] = swap;
        }
        int[] chosen = Arrays.copyOf(candidates, size);
        Arrays.sort(chosen);
        return chosen;
    }
}
