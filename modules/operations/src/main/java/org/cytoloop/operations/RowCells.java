/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;

/** Checks the rows of a table of labels against a study and finds the cells they mean. */
final class RowCells {
    private final Study study;
    private final Path file;
    private final double radiusPx;
    private final Map<String, NearestCells> nearest = new HashMap<>();
    private final Map<String, Cells> cells = new HashMap<>();

    /**
     * @param file where the rows come from, for messages
     * @param radiusPx how far a row's position may be from the centroid, px
     */
    RowCells(Study study, Path file, double radiusPx) {
        this.study = study;
        this.file = file;
        this.radiusPx = radiusPx;
    }

    /**
     * Checks one row.
     *
     * @return the cells of its slice
     * @throws ProblemException for an unknown slice, a cell that does not exist, or a position outside the slice
     */
    Cells check(LabelledPoint row) throws ProblemException {
        Optional<Slice> slice = study.slice(row.slice());
        if (slice.isEmpty()) {
            String known = study.slices().stream().map(Slice::name).collect(Collectors.joining(", "));
            throw problem(
                    row, "there is no slice \"" + row.slice() + "\" in this study; its slices are " + known + ".");
        }
        Cells inSlice = cells.get(row.slice());
        if (inSlice == null) {
            inSlice = study.cells(row.slice());
            cells.put(row.slice(), inSlice);
        }
        if (row.cell() > inSlice.size()) {
            String range = inSlice.size() == 0
                    ? "it has no cells yet; detect them or import them first."
                    : "its cells are numbered 1 to " + inSlice.size() + ".";
            throw problem(row, "slice \"" + row.slice() + "\" has no cell " + row.cell() + "; " + range);
        }
        if (row.cell() == 0 && !inside(row, slice.get())) {
            throw problem(
                    row,
                    "the position " + row.x() + ", " + row.y() + " lies outside slice \"" + row.slice() + "\" ("
                            + slice.get().width() + " x " + slice.get().height() + " px).");
        }
        return inSlice;
    }

    private static boolean inside(LabelledPoint row, Slice slice) {
        // written so that NaN is outside as well
        return row.x() >= 0 && row.y() >= 0 && row.x() <= slice.width() && row.y() <= slice.height();
    }

    private ProblemException problem(LabelledPoint row, String what) {
        return new ProblemException(file.getFileName() + ", line " + row.line() + ": " + what);
    }

    /** The cell a row names, or the one nearest to its position; empty when none is near enough. */
    Optional<CellRef> find(LabelledPoint row) throws ProblemException {
        Cells inSlice = check(row);
        if (row.cell() > 0) {
            return Optional.of(new CellRef(row.slice(), row.cell()));
        }
        NearestCells index = nearest.computeIfAbsent(row.slice(), name -> new NearestCells(inSlice));
        int found = index.nearest(row.x(), row.y(), radiusPx);
        return found < 0 ? Optional.empty() : Optional.of(new CellRef(row.slice(), found + 1));
    }
}
