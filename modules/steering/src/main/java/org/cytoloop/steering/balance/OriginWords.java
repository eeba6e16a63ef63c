/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

import org.cytoloop.core.model.SampleOrigin;

/** How samples came to be labelled, in words. */
public final class OriginWords {
    private OriginWords() {}

    /** A word or two, such as for the category of a chart. */
    public static String of(SampleOrigin origin) {
        return switch (origin) {
            case RECTANGLE -> "drawn in rectangles";
            case RULE -> "drawn, labelled by rule";
            case CLICK -> "clicked";
            case CORRECTION -> "corrected calls";
            case MINING -> "mined";
            case REPEAT -> "repeats";
            case IMPORT -> "imported";
            case EXAM -> "exam";
        };
    }
}
