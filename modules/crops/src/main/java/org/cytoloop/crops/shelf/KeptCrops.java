/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Crops that are ready, as many as fit into the memory they may take; those not asked for longest go first. */
final class KeptCrops {
    private final long mostBytes;
    private final Map<CropWish.Content, Made> crops = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private record Made(Crop crop, CropVersion version) {}

    KeptCrops(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The crop that shows this, of whatever version; null when there is none. */
    Crop get(CropWish.Content content) {
        Made made = crops.get(content);
        return made == null ? null : made.crop();
    }

    /** True when there is a crop of this version. */
    boolean has(CropWish.Content content, CropVersion version) {
        Made made = crops.get(content);
        return made != null && made.version().equals(version);
    }

    void put(CropWish.Content content, CropVersion version, Crop crop) {
        Made old = crops.put(content, new Made(crop, version));
        bytes += crop.bytes() - (old == null ? 0 : old.crop().bytes());
        Iterator<Made> eldest = crops.values().iterator();
        while (bytes > mostBytes && crops.size() > 1) {
            bytes -= eldest.next().crop().bytes();
            eldest.remove();
        }
    }

    /** Memory that is taken, bytes. */
    long bytes() {
        return bytes;
    }

    void clear() {
        crops.clear();
        bytes = 0;
    }
}
