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
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;
import org.cytoloop.workspace.attach.Reattachment;

/**
 * Where the cells a round was trained on are now. A cell keeps its number as long as its slice keeps its cells; after
 * another detection it is the nearest cell within the radius in which samples follow their cells.
 */
final class TrainedPlaces {
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
        float[] x = new float[numbers.size()];
        float[] y = new float[numbers.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = was.x(numbers.get(i) - 1);
            y[i] = was.y(numbers.get(i) - 1);
        }
        CellSetInfo.Draft draft = new CellSetInfo.Draft(now.source(), now.parameters(), now.diameterPx());
        Reattachment reattachment = new Reattachment(is, Reattachment.radiusPx(draft, before, is));
        for (int index : reattachment.assign(x, y, new boolean[is.size()])) {
            if (index >= 0) {
                places.add(new CellRef(now.slice(), index + 1));
            }
        }
    }
}
