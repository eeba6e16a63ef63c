/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
    @Test
    void quantiles_areThoseOfTheSortedValues() {
        SeededRandom random = new SeededRandom(1);
        OrderStatistics order = new OrderStatistics(500);
        for (int round = 0; round < 300; round++) {
            float[] values = new float[1 + random.nextInt(500)];
            for (int i = 0; i < values.length; i++) {
                values[i] = switch (round % 4) {
                    case 0 -> random.nextInt(6);
                    case 1 -> (float) random.nextGaussian();
                    case 2 -> i == 0 ? 1e30f : (float) random.nextDouble();
                    default -> -5;
                };
            }
            float[] sorted = values.clone();
            Arrays.sort(sorted);
            order.of(values, values.length);
            for (double q : new double[] {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1}) {
                assertEquals(sorted[(int) Math.round(q * (values.length - 1))], order.quantile(q));
            }
        }
    }

    @Test
    void nanAmongTheValues_givesNan() {
        OrderStatistics order = new OrderStatistics(3);
        order.of(new float[] {1, Float.NaN, 2}, 3);
        assertTrue(Float.isNaN(order.quantile(0.5)));
    }
}
