/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.Optional;
import org.cytoloop.labelling.language.Threshold;

/** Which side of a threshold is ON. */
final class Comparisons {
    private Comparisons() {}

    /** True when ON lies above, false when it lies below; empty when neither is meant. */
    static Optional<Boolean> onAbove(Threshold threshold) {
        return switch (threshold.comparison()) {
            case GREATER, AT_LEAST -> Optional.of(true);
            case LESS, AT_MOST -> Optional.of(false);
            case EQUAL, NOT_EQUAL -> Optional.empty();
        };
    }
}
