/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.model;

/** What a row of the table is. */
public enum CountUnit {
    /** A slice. */
    SLICE,
    /** An animal. */
    ANIMAL,
    /** A group of animals. */
    GROUP
}
