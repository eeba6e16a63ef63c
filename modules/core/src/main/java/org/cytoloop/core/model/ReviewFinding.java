/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.util.Objects;

/**
 * A systematic mistake seen on a slice.
 *
 * @param kind of which kind
 * @param x where, column in px of the full resolution; NaN for the slice as a whole
 * @param y where, row in px of the full resolution; NaN for the slice as a whole
 * @param note in the reviewer's words; may be empty
 */
public record ReviewFinding(MistakeKind kind, float x, float y, String note) {
    /** Refuses what is missing. */
    public ReviewFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
    }
}
