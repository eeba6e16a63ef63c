/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tiles of all open viewers in a bounded amount of memory; what was not used for longest goes first. Thread-safe.
 */
final class TileMemory {
    private static final long MOST = 1L << 30;
    private static final int SHARE = 4;

    /** The one all viewers share: a quarter of the heap, at most 1 GB. */
    static final TileMemory SHARED =
            new TileMemory(Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE));

    /**
     * What is kept.
     *
     * @param owner whose it is; compared by identity
     * @param channel channel of raw samples, or a negative number for something else the owner keeps
     * @param tile packed place of the tile
     */
    record Key(Object owner, int channel, long tile) {}

    private record Entry(Object value, long bytes) {}

    private final long limit;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    TileMemory(long limit) {
        this.limit = limit;
    }

    /** How much may be kept, bytes. */
    long limit() {
        return limit;
    }

    /** How much is kept now, bytes. */
    synchronized long bytes() {
        return bytes;
    }

    /** What was put under a key; null when it is not or no longer there. */
    synchronized Object get(Key key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value;
    }

    /** Keeps something in place of what was there; something larger than the whole memory is not kept. */
    synchronized void put(Key key, Object value, long size) {
        if (size > limit) {
            return;
        }
        Entry old = entries.put(key, new Entry(value, size));
        bytes += size - (old == null ? 0 : old.bytes);
        var oldest = entries.entrySet().iterator();
        while (bytes > limit) {
            bytes -= oldest.next().getValue().bytes;
            oldest.remove();
        }
    }

    /** Forgets all that belongs to an owner. */
    synchronized void forget(Object owner) {
        for (var all = entries.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Key, Entry> one = all.next();
            if (one.getKey().owner == owner) {
                bytes -= one.getValue().bytes;
                all.remove();
            }
        }
    }
}
