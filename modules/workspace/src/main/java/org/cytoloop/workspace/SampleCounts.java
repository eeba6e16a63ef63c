/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of samples of a staining. Cells of the exam, and samples that lost their cell, are not counted.
 *
 * @param on samples that are ON
 * @param off samples that are OFF
 * @param unsure samples that are UNSURE
 * @param bySlice the same by name of the slice, ordered; slices without samples are absent; unmodifiable
 */
public record SampleCounts(int on, int off, int unsure, Map<String, SampleCounts.PerSlice> bySlice) {
    /** No samples. */
    public static final SampleCounts NONE = of(Map.of());

    /** Keeps an unmodifiable, ordered copy. */
    public SampleCounts {
        bySlice = Collections.unmodifiableMap(new TreeMap<>(bySlice));
    }

    /**
     * Numbers of samples of one slice.
     *
     * @param on samples that are ON
     * @param off samples that are OFF
     * @param unsure samples that are UNSURE
     */
    public record PerSlice(int on, int off, int unsure) {
        /** All samples. */
        public int total() {
            return on + off + unsure;
        }
    }

    /** The sum over slices. */
    public static SampleCounts of(Map<String, PerSlice> bySlice) {
        int on = 0;
        int off = 0;
        int unsure = 0;
        for (PerSlice slice : bySlice.values()) {
            on += slice.on();
            off += slice.off();
            unsure += slice.unsure();
        }
        return new SampleCounts(on, off, unsure, bySlice);
    }

    /** The counts of a slice, zeros when it has no samples. */
    public PerSlice slice(String name) {
        return bySlice.getOrDefault(name, new PerSlice(0, 0, 0));
    }

    /** All samples. */
    public int total() {
        return on + off + unsure;
    }
}
