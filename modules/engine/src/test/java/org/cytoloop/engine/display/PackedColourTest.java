/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PackedColourTest {
    @Test
    void add_stopsEachPartAt255() {
        SeededRandom random = new SeededRandom(1);
        for (int i = 0; i < 2000; i++) {
            int a = random.nextInt(1 << 24);
            int b = random.nextInt(1 << 24);
            int expected = 0xFF000000;
            for (int shift = 0; shift < 24; shift += 8) {
                expected |= Math.min(255, (a >> shift & 0xFF) + (b >> shift & 0xFF)) << shift;
            }
            assertEquals(expected, PackedColour.add(0xFF000000 | a, b));
        }
    }

    @Test
    void mix_roundsEachPart() {
        SeededRandom random = new SeededRandom(2);
        for (int i = 0; i < 2000; i++) {
            int a = (random.nextInt(1 << 16) << 16) + random.nextInt(1 << 16);
            int b = (random.nextInt(1 << 16) << 16) + random.nextInt(1 << 16);
            int weight = random.nextInt(257);
            int expected = 0;
            for (int shift = 0; shift < 32; shift += 8) {
                int part = (a >>> shift & 0xFF) * (256 - weight) + (b >>> shift & 0xFF) * weight;
                expected |= (part + 128 >> 8) << shift;
            }
            assertEquals(expected, PackedColour.mix(a, b, weight));
        }
    }
}
