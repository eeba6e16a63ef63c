/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.util.Optional;

/**
 * How a simulation is played.
 *
 * @param start number of cells that are labelled at random to begin with, at least 2; more are drawn as long as a class is
 *     missing
 * @param step number of cells asked between two trainings, at least 1
 * @param budget number of labels at which it ends, at least {@code start}
 * @param testAnimal the animal that is tested on and never asked; empty for a random half of the cells
 */
public record SimulationPlan(int start, int step, int budget, Optional<String> testAnimal) {
    /** Checks. */
    public SimulationPlan {
        if (start < 2 || step < 1 || budget < start) {
            throw new IllegalArgumentException("start " + start + ", step " + step + ", budget " + budget);
        }
    }
}
