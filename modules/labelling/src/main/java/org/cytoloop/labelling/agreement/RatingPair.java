/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.time.Instant;
import org.cytoloop.core.model.Label;

/**
 * One cell labelled twice, without knowing of the first label the second time.
 *
 * @param first the earlier label
 * @param second the later label
 * @param firstAnnotator who gave the earlier one
 * @param secondAnnotator who gave the later one
 * @param time when the later one was given
 * @param signal how bright the cell is, in the unit of the chosen feature; NaN when that is not known
 */
public record RatingPair(
        Label first, Label second, String firstAnnotator, String secondAnnotator, Instant time, double signal) {
    /** True when one person gave both labels. */
    public boolean isIntra() {
        return firstAnnotator.equals(secondAnnotator);
    }

    /** The same pair with the two labels in the other order. */
    RatingPair swapped() {
        return new RatingPair(second, first, secondAnnotator, firstAnnotator, time, signal);
    }
}
