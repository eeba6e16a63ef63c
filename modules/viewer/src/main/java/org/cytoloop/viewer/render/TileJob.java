/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

/**
 * Something to be done in the background.
 *
 * @param kind what
 * @param place which tile; null for the coarse image
 * @param shown display settings to compose with; null for grey values
 */
record TileJob(Kind kind, TilePlace place, Shown shown) {
    /** Kinds of jobs. */
    enum Kind {
        /** Compose the whole image coarsely. */
        COARSE,
        /** Compose a tile. */
        TILE,
        /** Read the grey values of all channels of a tile. */
        VALUES
    }
}
