/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

/**
 * A cell that shows what a rule means, by its place, so that it is found again when the slice is detected anew.
 *
 * @param slice name of the slice
 * @param x column of the centroid, px of the full resolution
 * @param y row of the centroid, px of the full resolution
 * @param kind what it shows
 */
public record RuleExample(String slice, double x, double y, Kind kind) {
    /** What an example shows. */
    public enum Kind {
        /** ON without doubt. */
        CLEAR_ON,
        /** OFF without doubt. */
        CLEAR_OFF,
        /** A cell about which one may think twice. */
        BORDERLINE
    }
}
