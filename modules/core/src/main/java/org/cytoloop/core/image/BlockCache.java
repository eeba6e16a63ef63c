/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.task.ProblemException;

/**
 * Decoded blocks of images (tiles, strips, chunks), least recently used out first, bounded in bytes. One cache serves all
 * readers and all open files, so that memory is bounded once. A block wanted by several threads at once is decoded by one
 * of them. Thread-safe.
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
public final class BlockCache {
    /** The cache all readers share: an eighth of the heap, at most 128 MB. */
    public static final BlockCache SHARED =
            new BlockCache(Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 8));

    /**
     * Identifies a block.
     *
     * @param file the open file: an object that is equal to itself only
     * @param image which image in it, such as the offset of its directory
     * @param block index of the block in the image
     */
    public record Key(Object file, long image, long block) {}

    /** Decodes a block that is not in the cache. */
    @FunctionalInterface
    public interface Loader {
        /**
         * The samples, in a primitive array that nobody writes to again.
         *
         * @throws ProblemException when they cannot be read; nothing is kept then
         */
        Object load() throws ProblemException;
    }

    private record Entry(Object samples, long bytes) {}

    private final long capacity;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Key, FutureTask<Object>> underWay = new ConcurrentHashMap<>();
    private long held;

    /** @param capacity bytes of samples to keep */
    BlockCache(long capacity) {
        this.capacity = capacity;
    }

    /**
     * The samples of a block, decoded now if need be.
     *
     * @param key the block
     * @param bytes size of the samples; a block larger than the cache is not kept
     * @param loader decodes it
     * @throws ProblemException as the loader
     */
    public Object get(Key key, long bytes, Loader loader) throws ProblemException {
        Object found = find(key);
        if (found != null) {
            return found;
        }
        FutureTask<Object> mine = new FutureTask<>(() -> {
            Object again = find(key);
            if (again != null) {
                return again;
            }
            Object samples = loader.load();
            put(key, samples, bytes);
            return samples;
        });
        FutureTask<Object> task = underWay.putIfAbsent(key, mine);
        if (task == null) {
            task = mine;
            try {
                mine.run();
            } finally {
                underWay.remove(key, mine);
            }
        }
        return result(task);
    }

    private static Object result(FutureTask<Object> task) throws ProblemException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    Throwable cause = e.getCause();
                    if (cause instanceof ProblemException problem) {
                        throw problem;
                    }
                    if (cause instanceof Error error) {
                        throw error;
                    }
                    throw new IllegalStateException(cause);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized Object find(Key key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.samples;
    }

    private synchronized void put(Key key, Object samples, long bytes) {
        if (bytes > capacity) {
            return;
        }
        Entry before = entries.put(key, new Entry(samples, bytes));
        held += bytes - (before == null ? 0 : before.bytes);
        Iterator<Entry> oldest = entries.values().iterator();
        while (held > capacity && oldest.hasNext()) {
            held -= oldest.next().bytes;
            oldest.remove();
        }
    }

    /** Forgets every block of a file that is closed. */
    public synchronized void forget(Object file) {
        Iterator<Map.Entry<Key, Entry>> all = entries.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Key, Entry> entry = all.next();
            if (entry.getKey().file == file) {
                held -= entry.getValue().bytes;
                all.remove();
            }
        }
    }

    /** Bytes of samples that it keeps at most. */
    public long capacity() {
        return capacity;
    }

    /** Bytes held. */
    public synchronized long held() {
        return held;
    }
}
