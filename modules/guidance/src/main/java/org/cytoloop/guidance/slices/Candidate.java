/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.slices;

import java.util.List;

/**
 * A slice that may be chosen for training.
 *
 * @param name name of the slice
 * @param animal its animal; may be empty
 * @param group its condition; may be empty
 * @param training true when it was chosen before
 * @param traits what can be measured of it, the same traits in the same order for every candidate
 */
public record Candidate(String name, String animal, String group, boolean training, List<Trait> traits) {
    /** Keeps an unmodifiable copy. */
    public Candidate {
        traits = List.copyOf(traits);
    }

    /**
     * Something measured.
     *
     * @param value any scale; NaN when not known
     * @param high what a person calls a slice with a large value, such as "many cells"
     * @param low what a person calls one with a small value
     */
    public record Trait(double value, String high, String low) {}
}
