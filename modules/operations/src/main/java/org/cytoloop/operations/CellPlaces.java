/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * Where cells lie. Remembers those that were asked for. For
 * one thread at a time, off the EDT.
 */
public final class CellPlaces {
    private final Study study;
    private final Map<String, SlicePlaces> slices = new HashMap<>();
    private final Map<Long, Cells> read = new HashMap<>();

    /** Places of the cells of a study. */
    public CellPlaces(Study study) {
        this.study = study;
    }

    /**
     * A place.
     *
     * @param x centroid column, px of the full resolution
     * @param y centroid row, px of the full resolution
     */
    public record Place(double x, double y) {}

    private record SlicePlaces(long cellSet, Map<Integer, Place> places) {}

    /**
     * Where a cell lies; empty when there is no such cell (any more).
     *
     * @throws ProblemException when the cells cannot be read
     */
    public Optional<Place> of(CellRef cell) throws ProblemException {
        Optional<CellSetInfo> info = study.cellSet(cell.slice());
        if (info.isEmpty()) {
            slices.remove(cell.slice());
            return Optional.empty();
        }
        SlicePlaces known = slices.get(cell.slice());
        if (known == null || known.cellSet() != info.get().id()) {
            known = new SlicePlaces(info.get().id(), new HashMap<>());
            slices.put(cell.slice(), known);
        }
        Place place = known.places().get(cell.cell());
        if (place == null) {
            place = find(info.get(), cell.cell() - 1);
            known.places().put(cell.cell(), place);
        }
        return Optional.ofNullable(place);
    }

    private Place find(CellSetInfo info, int index) throws ProblemException {
        Cells cells = cells(info);
        return index >= 0 && index < cells.size() ? new Place(cells.x(index), cells.y(index)) : null;
    }

    private Cells cells(CellSetInfo info) throws ProblemException {
        Cells cells = read.get(info.id());
        if (cells == null) {
            cells = study.cells(info);
            read.put(info.id(), cells);
        }
        return cells;
    }

    /** Lets go of the cells that were read; places that were asked for stay. */
    public void release() {
        read.clear();
    }
}
