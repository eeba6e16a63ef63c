/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.UsedProvider;

/**
 * One version of the cells of a slice. A cell set never changes; detecting again makes a new one.
 *
 * @param id unique in the study, from 1
 * @param slice name of the slice
 * @param version from 1, within the slice
 * @param source id of the detector or importer the cells come from
 * @param parameters values of its parameters; unmodifiable, sorted by name
 * @param diameterPx cell diameter the source expected or found, px; NaN when unknown
 * @param time when it was stored, to the millisecond
 * @param count number of cells
 * @param hash SHA-256 (hex) over centroids, areas and outlines
 */
public record CellSetInfo(
        long id,
        String slice,
        int version,
        String source,
        SortedMap<String, String> parameters,
        double diameterPx,
        Instant time,
        int count,
        String hash) {
    /** Keeps an unmodifiable copy. */
    public CellSetInfo {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /**
     * What the caller tells of new cells.
     *
     * @param source id of the detector or importer
     * @param parameters values of its parameters
     * @param diameterPx cell diameter, px; NaN when unknown
     * @param attachRadiusPx how far a labelled cell may move and still be the same cell, px; NaN for half a diameter
     * @param providers what found or brought them, and what read the image for it; empty when not known
     */
    public record Draft(
            String source,
            Map<String, String> parameters,
            double diameterPx,
            double attachRadiusPx,
            List<UsedProvider> providers) {
        /** Keeps unmodifiable copies. */
        public Draft {
            parameters = Map.copyOf(parameters);
            providers = List.copyOf(providers);
        }

        /** Of which nobody knows what made them. */
        public Draft(String source, Map<String, String> parameters, double diameterPx, double attachRadiusPx) {
            this(source, parameters, diameterPx, attachRadiusPx, List.of());
        }

        /** The same, made by providers. */
        public Draft by(List<UsedProvider> makers) {
            return new Draft(source, parameters, diameterPx, attachRadiusPx, makers);
        }

        /** Samples are re-attached within half a diameter. */
        public Draft(String source, Map<String, String> parameters, double diameterPx) {
            this(source, parameters, diameterPx, Double.NaN);
        }
    }
}
