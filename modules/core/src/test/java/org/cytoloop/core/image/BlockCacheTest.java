/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class BlockCacheTest {
    private static BlockCache.Key key(int block) {
        return new BlockCache.Key(null, 8, block);
    }

    @Test
    void leastRecentlyUsed_goesFirstAndTheBoundHolds() throws ProblemException {
        BlockCache cache = new BlockCache(30);
        for (int i = 0; i < 3; i++) {
            cache.get(key(i), 10, () -> new byte[10]);
        }
        Object first = cache.get(key(0), 10, () -> new byte[10]);
        cache.get(key(3), 10, () -> new byte[10]);
        assertEquals(30, cache.held());
        assertSame(first, cache.get(key(0), 10, () -> new byte[10]));
        AtomicInteger again = new AtomicInteger();
        cache.get(key(1), 10, () -> {
            again.incrementAndGet();
            return new byte[10];
        });
        assertEquals(1, again.get());
        cache.get(key(9), 31, () -> new byte[31]);
        assertEquals(30, cache.held());
    }

    @Test
    void problem_reachesTheCallerAndIsNotKept() throws ProblemException {
        BlockCache cache = new BlockCache(30);
        assertThrows(
                ProblemException.class,
                () -> cache.get(key(0), 1, () -> {
                    throw new ProblemException("a.tif: damaged.");
                }));
        assertEquals(5, cache.get(key(0), 1, () -> 5));
    }

    @Test
    void manyThreads_loadABlockOnce() throws Exception {
        BlockCache cache = new BlockCache(1000);
        AtomicInteger loads = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Object>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(pool.submit(() -> {
                    start.await();
                    return cache.get(key(1), 10, () -> {
                        loads.incrementAndGet();
                        return new byte[10];
                    });
                }));
            }
            start.countDown();
            for (Future<Object> result : results) {
                assertSame(results.get(0).get(), result.get());
            }
            assertEquals(1, loads.get());
        } finally {
            pool.shutdownNow();
        }
    }
}
