/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.Locale;

/** What a cell of a synthetic slice really is, and what makes it easy or hard to classify. */
public enum CellKind {
    /** Expresses the marker, plainly. */
    STRONG_ON(true),
    /** Expresses the marker, but hardly above what surrounds it. */
    WEAK_ON(true),
    /** Does not express the marker; nothing special about it. */
    OFF(false),
    /** OFF, lit up by a bright neighbour. */
    OFF_NEAR_ON(false),
    /** OFF, below an autofluorescent blood vessel. */
    OFF_UNDER_VESSEL(false),
    /** OFF, a nucleus of the vessel wall. */
    OFF_VESSEL_WALL(false),
    /** OFF, with bright lipofuscin granules. */
    OFF_GRANULES(false),
    /** OFF, at the edge of the tissue, where the background is bright. */
    OFF_EDGE(false),
    /** No cell at all: dirt that is bright in both channels. */
    DEBRIS(false);

    private final boolean on;

    CellKind(boolean on) {
        this.on = on;
    }

    /** True when the cell expresses the marker. */
    public boolean on() {
        return on;
    }

    /** The name in {@code truth.csv}, such as {@code weak-on}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
