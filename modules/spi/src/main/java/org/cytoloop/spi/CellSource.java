/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.api.Stability;

/**
 * Where the present cells of a slice come from, as exporters see it.
 *
 * @param cellSet id of the cell set, unique in the study
 * @param source id of the detector or importer
 * @param parameters values of its parameters; unmodifiable, sorted by name
 * @param diameterPx cell diameter the source expected or found, px; NaN when unknown
 * @param time when they were stored
 * @param count number of cells
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
public record CellSource(
        long cellSet, String source, SortedMap<String, String> parameters, double diameterPx, Instant time, int count) {
    /** Keeps an unmodifiable copy. */
    public CellSource {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** The same; parameters in any order. */
    public static CellSource of(
            long cellSet, String source, Map<String, String> parameters, double diameterPx, Instant time, int count) {
        return new CellSource(cellSet, source, new TreeMap<>(parameters), diameterPx, time, count);
    }
}
