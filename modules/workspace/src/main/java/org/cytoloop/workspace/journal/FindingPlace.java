/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import org.cytoloop.core.model.CellRef;

/**
 * Where the label is that answered a question.
 *
 * @param staining name of the staining
 * @param cell its cell under the present cell set; for a label without a cell, the one it lost
 * @param detachedBy the journal event that took the cell away, 0 when it has one
 */
public record FindingPlace(String staining, CellRef cell, long detachedBy) {
    /** A cell there is at present. */
    public static FindingPlace on(String staining, CellRef cell) {
        return new FindingPlace(staining, cell, 0);
    }
}
