/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import java.util.List;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.tribuo.math.distance.Distance;
import org.tribuo.math.distance.L1Distance;
import org.tribuo.math.distance.L2Distance;

/**
 * What the user can set; the workbench makes the panel from these descriptions.
 *
 * @param k number of neighbours
 * @param manhattan true for the sum of differences as distance, false for the root of the sum of their squares
 * @param nearerCountsMore true when a neighbour counts the less the farther it is
 */
record NeighbourSettings(int k, boolean manhattan, boolean nearerCountsMore) {
    private static final String EUCLIDEAN = "euclidean";
    private static final String MANHATTAN = "manhattan";
    private static final String DISTANCE = "distance";
    private static final String EQUAL = "equal";

    /** The descriptions. */
    static final List<ParameterSpec> SPECS = List.of(
            ParameterSpec.integer(
                    "k",
                    "Neighbours",
                    "How many of the nearest labelled cells are asked; more for noisy labels, fewer for few samples.",
                    15,
                    1,
                    200),
            ParameterSpec.choice(
                    "distance",
                    "Distance",
                    "How unlike two cells are: euclidean, or manhattan, which minds a single odd feature less.",
                    EUCLIDEAN,
                    List.of(EUCLIDEAN, MANHATTAN)),
            ParameterSpec.choice(
                    "weighting",
                    "Weighting",
                    "Whether a nearer neighbour counts more (distance) or all count the same (equal).",
                    DISTANCE,
                    List.of(DISTANCE, EQUAL)));

    /** Takes checked values. */
    static NeighbourSettings of(ParameterSet parameters) {
        return new NeighbourSettings(
                parameters.integer("k"),
                parameters.text("distance").equals(MANHATTAN),
                parameters.text("weighting").equals(DISTANCE));
    }

    /** Tribuo's distance. */
    Distance distance() {
        return manhattan ? new L1Distance() : new L2Distance();
    }
}
