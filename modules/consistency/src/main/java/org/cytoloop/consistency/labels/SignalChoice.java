/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.labels;

import java.util.Optional;

/**
 * A feature by which a report parts cells into dark and bright ones.
 *
 * @param feature name of the feature; empty for the one that suits the rule or the staining
 * @param text what the user reads
 */
public record SignalChoice(Optional<String> feature, String text) {
    @Override
    public String toString() {
        return text;
    }
}
