/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.features.FeatureContexts;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;

/**
 * Where the cells a round was trained on are now. A cell keeps its number as long as its slice keeps its cells; after
 * another detection it is the nearest cell within half a diameter, as far as samples follow their cells.
 */
final class TrainedPlaces {
    private static final double USUAL_DIAMETER_PX = 10;

    private TrainedPlaces() {}

    /** The present cells that a round was trained on. */
    static Set<CellRef> of(Study study, RoundInfo round) throws ProblemException {
        TrainedCells trained = study.rounds().trainedCells(round);
        Map<String, List<Integer>> bySlice = new TreeMap<>();
        for (List<CellRef> cells : List.of(trained.on(), trained.off())) {
            for (CellRef cell : cells) {
                bySlice.computeIfAbsent(cell.slice(), s -> new ArrayList<>()).add(cell.cell());
            }
        }
        Set<CellRef> places = new HashSet<>();
        for (Map.Entry<String, List<Integer>> entry : bySlice.entrySet()) {
            String slice = entry.getKey();
            Optional<CellSetInfo> now = study.slice(slice).flatMap(known -> study.cellSet(slice));
            long then = trained.cellSets().get(slice);
            if (now.isEmpty()) {
                continue;
            }
            if (now.get().id() == then) {
                entry.getValue().forEach(number -> places.add(new CellRef(slice, number)));
            } else {
                Optional<CellSetInfo> before = study.cellSet(then);
                if (before.isPresent()) {
                    addNearest(study, before.get(), now.get(), entry.getValue(), places);
                }
            }
        }
        return places;
    }

    private static void addNearest(
            Study study, CellSetInfo before, CellSetInfo now, List<Integer> numbers, Set<CellRef> places)
            throws ProblemException {
        Cells was = study.cells(before);
        Cells is = study.cells(now);
        double radius = Math.max(halfDiameter(before, was), halfDiameter(now, is));
        NearestCells nearest = new NearestCells(is);
        for (int number : numbers) {
            int index = nearest.nearest(was.x(number - 1), was.y(number - 1), radius);
            if (index >= 0) {
                places.add(new CellRef(now.slice(), index + 1));
            }
        }
    }

    private static double halfDiameter(CellSetInfo info, Cells cells) {
        double diameter = info.diameterPx() > 0 ? info.diameterPx() : FeatureContexts.typicalDiameterPx(cells);
        return (diameter > 0 ? diameter : USUAL_DIAMETER_PX) / 2;
    }
}
