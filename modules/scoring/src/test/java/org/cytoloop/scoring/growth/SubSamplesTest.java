/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SubSamplesTest {
    private static final int N = 200;

    /** A quarter ON; three groups, the first as large as both others together. */
    private static SubSamples sub(boolean[] on, int[] groups, long seed) {
        for (int i = 0; i < N; i++) {
            on[i] = i % 4 == 0;
            groups[i] = i < N / 2 ? 0 : 1 + i % 2;
        }
        return SubSamples.of(on, groups, seed);
    }

    @Test
    void parts_haveTheirShareOfEachClassAndGroup() {
        boolean[] on = new boolean[N];
        int[] groups = new int[N];
        int[] rows = sub(on, groups, 1).rows(80);
        assertEquals(80, rows.length);
        long positives = Arrays.stream(rows).filter(row -> on[row]).count();
        long first = Arrays.stream(rows).filter(row -> groups[row] == 0).count();
        assertEquals(20, positives, 2);
        assertEquals(40, first, 2);
    }

    @Test
    void smallerParts_areContainedInLargerOnes() {
        SubSamples samples = sub(new boolean[N], new int[N], 2);
        Set<Integer> large = Arrays.stream(samples.rows(90)).boxed().collect(Collectors.toSet());
        assertTrue(large.containsAll(Arrays.stream(samples.rows(40)).boxed().toList()));
        assertEquals(N, samples.rows(10 * N).length);
    }

    @Test
    void seeds_repeatAndDiffer() {
        assertArrayEquals(
                sub(new boolean[N], new int[N], 3).rows(50),
                sub(new boolean[N], new int[N], 3).rows(50));
        assertFalse(Arrays.equals(
                sub(new boolean[N], new int[N], 3).rows(50),
                sub(new boolean[N], new int[N], 4).rows(50)));
    }
}
