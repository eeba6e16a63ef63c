/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.model.CellRef;

/**
 * How a round was trained, as exporters see it.
 *
 * @param trainerVersion version of the trainer
 * @param parameters values of its parameters; unmodifiable, sorted by name
 * @param featureSets ids of the feature extractors
 * @param cells what it was trained on, ordered by slice and cell
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
public record RoundTrainingFacts(
        String trainerVersion, SortedMap<String, String> parameters, List<String> featureSets, List<Trained> cells) {
    /** Keeps unmodifiable copies. */
    public RoundTrainingFacts {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        featureSets = List.copyOf(featureSets);
        cells = List.copyOf(cells);
    }

    /** The same; parameters in any order. */
    public static RoundTrainingFacts of(
            String trainerVersion, Map<String, String> parameters, List<String> featureSets, List<Trained> cells) {
        return new RoundTrainingFacts(trainerVersion, new TreeMap<>(parameters), featureSets, cells);
    }

    /**
     * A cell a round was trained on.
     *
     * @param cell the cell, as numbered then
     * @param cellSet id of the cell set the number belongs to
     * @param on true when it was ON
     * @param grouped p(ON) out of fold with whole groups left out; NaN when it was not tested so
     * @param plain p(ON) out of fold with samples left out at random; NaN when it was not tested so
     */
    public record Trained(CellRef cell, long cellSet, boolean on, float grouped, float plain) {}
}
