/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

/** A way of choosing the cells that are asked. Thread-safe. */
@FunctionalInterface
public interface Strategy {
    /** Cells at random: nobody chooses. */
    Strategy RANDOM = () -> (view, n, seed, task) -> new int[0];

    /** Begins a simulation. */
    Asker begin();
}
