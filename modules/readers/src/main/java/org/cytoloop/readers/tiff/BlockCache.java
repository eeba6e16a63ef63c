/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cytoloop.core.task.ProblemException;

/**
 * Decoded blocks, least recently used out first, bounded in bytes. One cache serves all open files. A block wanted by
 * several threads at once is decoded by one of them. Thread-safe.
 */
final class BlockCache {
    /** The cache all readers share: an eighth of the heap, at most 128 MB. */
    static final BlockCache SHARED =
            new BlockCache(Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 8));

    /**
     * Identifies a block.
     *
     * @param file the open file, compared by identity
     * @param image offset of the directory in it
     * @param block index of the block in the image
     */
    record Key(FileSource file, long image, int block) {}

    /** Decodes a block that is not in the cache. */
    @FunctionalInterface
    interface Loader {
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
     * @param bytes size of the samples
     */
    Object get(Key key, long bytes, Loader loader) throws ProblemException {
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
    synchronized void forget(FileSource file) {
        Iterator<Map.Entry<Key, Entry>> all = entries.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Key, Entry> entry = all.next();
            if (entry.getKey().file == file) {
                held -= entry.getValue().bytes;
                all.remove();
            }
        }
    }

    /** Bytes held. */
    synchronized long held() {
        return held;
    }
}
