/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

/**
 * What can be changed of a round after its training.
 *
 * @param threshold p(ON) from which a cell is called ON, 0 to 1
 * @param name what people call it; empty when it has only its number
 * @param note what people say of it; empty when nothing
 */
public record RoundMarks(double threshold, String name, String note) {
    RoundMarks withThreshold(double other) {
        return new RoundMarks(other, name, note);
    }
}
