/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;

/** What the cells of a study are. */
@FunctionalInterface
public interface CellTruth {
    /** ON, OFF, or UNSURE where nobody knows. */
    Label of(CellRef cell);

    /**
     * The truth from a table.
     *
     * @param rows by cell number or by place
     * @param radiusPx how far a place may be from the centroid of its cell
     * @param otherwise what cells are that no row means
     */
    static CellTruth of(Study study, List<LabelledPoint> rows, double radiusPx, Label otherwise)
            throws ProblemException {
        Map<String, NearestCells> places = new HashMap<>();
        for (Slice slice : study.slices()) {
            Cells cells = study.cells(slice.name());
            places.put(slice.name(), new NearestCells(cells));
        }
        Map<CellRef, Label> known = new HashMap<>();
        for (LabelledPoint row : rows) {
            NearestCells near = places.get(row.slice());
            int cell = row.cell() > 0 || near == null ? row.cell() : near.nearest(row.x(), row.y(), radiusPx) + 1;
            if (cell > 0) {
                known.put(new CellRef(row.slice(), cell), row.label());
            }
        }
        return cell -> Optional.ofNullable(known.get(cell)).orElse(otherwise);
    }
}
