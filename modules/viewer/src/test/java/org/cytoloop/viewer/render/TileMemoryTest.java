/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TileMemoryTest {
    private final Object owner = new Object();

    private TileMemory.Key key(long tile) {
        return new TileMemory.Key(owner, 0, tile);
    }

    @Test
    void whatWasNotUsedForLongest_goesFirst() {
        TileMemory memory = new TileMemory(100);
        for (int i = 0; i < 10; i++) {
            memory.put(key(i), "tile", 10);
        }
        memory.get(key(0));
        memory.put(key(10), "tile", 15);
        assertNotNull(memory.get(key(0)));
        assertNull(memory.get(key(1)));
        assertNull(memory.get(key(2)));
        assertNotNull(memory.get(key(3)));
        assertEquals(95, memory.bytes());
    }

    @Test
    void neverMoreThanTheLimit() {
        TileMemory memory = new TileMemory(1000);
        for (int i = 0; i < 500; i++) {
            memory.put(key(i % 70), "tile", i * 37 % 120);
            assertTrue(memory.bytes() <= 1000);
        }
        memory.put(key(1000), "huge", 1001);
        assertNull(memory.get(key(1000)));
    }

    @Test
    void forget_takesOnlyTheOwnersTiles() {
        TileMemory memory = new TileMemory(100);
        memory.put(key(1), "mine", 30);
        memory.put(new TileMemory.Key(memory, 0, 1), "other", 20);
        memory.forget(owner);
        assertNull(memory.get(key(1)));
        assertEquals(20, memory.bytes());
    }
}
