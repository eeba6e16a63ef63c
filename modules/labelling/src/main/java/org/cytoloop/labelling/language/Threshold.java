/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

/**
 * A comparison of one feature with a number.
 *
 * @param feature name of the feature
 * @param comparison the sign between them
 * @param value the number, in the feature's unit
 * @param band half the width of the grey band around it, 0 for none; the same unit
 */
public record Threshold(String feature, Comparison comparison, double value, double band) {
    /** How the two are compared. */
    public enum Comparison {
        /** Less than. */
        LESS,
        /** At most. */
        AT_MOST,
        /** Greater than. */
        GREATER,
        /** At least. */
        AT_LEAST,
        /** Equal. */
        EQUAL,
        /** Not equal. */
        NOT_EQUAL
    }
}
