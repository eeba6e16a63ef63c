/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ChannelStatisticsTest {
    @Test
    void of_zeroToThousand_givesItsQuantiles() {
        float[] values = new float[1001];
        for (int i = 0; i < values.length; i++) {
            values[i] = 1000 - i;
        }
        float[] before = values.clone();
        ChannelStatistics statistics = ChannelStatistics.of(values);
        assertEquals(500, statistics.median(), 1e-9);
        assertEquals(10, statistics.p01(), 1e-9);
        assertEquals(990, statistics.p99(), 1e-9);
        assertEquals(999, statistics.p999(), 1e-9);
        assertEquals(1.4826 * 250, statistics.mad(), 1e-6);
        assertArrayEquals(before, values);
    }

    @Test
    void mad_ofNormalNoise_estimatesItsStandardDeviation() {
        SeededRandom random = new SeededRandom(1);
        float[] values = new float[50_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (100 + 7 * random.nextGaussian());
        }
        assertEquals(7, ChannelStatistics.of(values).mad(), 0.2);
    }

    @Test
    void of_valuesThatAreNotFinite_ignoresThem() {
        float[] values = {Float.NaN, 1, Float.POSITIVE_INFINITY, 3, Float.NEGATIVE_INFINITY};
        ChannelStatistics statistics = ChannelStatistics.of(values);
        assertEquals(2, statistics.median(), 1e-9);
        assertEquals(1.4826, statistics.mad(), 1e-6);
        assertEquals(new ChannelStatistics(0, 0, 0, 0, 0), ChannelStatistics.of(new float[] {Float.NaN}));
        assertEquals(new ChannelStatistics(0, 0, 0, 0, 0), ChannelStatistics.of(new float[0]));
    }

    @Test
    void of_oneValue_isThatValueWithoutSpread() {
        assertEquals(new ChannelStatistics(5, 0, 5, 5, 5), ChannelStatistics.of(new float[] {5}));
    }
}
