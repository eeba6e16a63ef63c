/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

/**
 * What Maven calls a library.
 *
 * @param group group
 * @param artifact artifact
 * @param version version
 */
record Coordinates(String group, String artifact, String version) {
    /** The part that stays the same from version to version. */
    String library() {
        return group + ":" + artifact;
    }

    @Override
    public String toString() {
        return library() + ":" + version;
    }
}
