/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.watch;

import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.workspace.KeptLabel;

/**
 * A contradicted label and where its cell lies.
 *
 * @param contradiction what speaks against it
 * @param kept why it is kept; empty when it is not
 * @param x centroid column, px of the full resolution
 * @param y centroid row, px of the full resolution
 */
public record Finding(Contradiction contradiction, Optional<KeptLabel> kept, double x, double y) {
    /** The cell. */
    public CellRef cell() {
        return contradiction.cell();
    }
}
