/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class PlanePartTest {
    private static final Plane RAMP = new Plane() {
        @Override
        public int width() {
            return 100;
        }

        @Override
        public int height() {
            return 50;
        }

        @Override
        public void read(int x, int y, int width, int height, float[] target) {
            for (int i = 0; i < width * height; i++) {
                target[i] = (y + i / width) * 100f + x + i % width;
            }
        }
    };

    @Test
    void read_givesThePixelsOfTheWhole() throws ProblemException {
        float[] pixels = new float[4];
        new PlanePart(RAMP, 10, 20, 30, 20).read(1, 2, 2, 2, pixels);
        assertArrayEquals(new float[] {2211, 2212, 2311, 2312}, pixels);
    }

    @Test
    void read_outsideThePart_isRefused() {
        PlanePart part = new PlanePart(RAMP, 10, 20, 30, 20);
        assertThrows(IndexOutOfBoundsException.class, () -> part.read(25, 0, 6, 1, new float[6]));
    }

    @Test
    void around_hasTheMarginBeginsOnTheGridAndEndsWithThePlane() {
        PlanePart part = PlanePart.around(RAMP, new Region(40.5, 30.2, 10, 10), 7, 8);
        assertEquals(32, part.x());
        assertEquals(16, part.y());
        assertEquals(58, part.x() + part.width());
        assertEquals(48, part.y() + part.height());
        PlanePart all = PlanePart.around(RAMP, new Region(-5, -5, 200, 200), 7, 8);
        assertEquals(new PlanePart(RAMP, 0, 0, 100, 50), all);
    }
}
