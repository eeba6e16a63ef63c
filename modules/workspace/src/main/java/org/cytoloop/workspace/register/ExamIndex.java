/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.workspace.Exams.Correction;
import org.cytoloop.workspace.journal.ExamEntry;
import org.cytoloop.workspace.journal.ExamEntry.Answer;
import org.cytoloop.workspace.journal.ExamEntry.Key;
import org.cytoloop.workspace.journal.ExamState;
import org.cytoloop.workspace.journal.LabelState;

/** The exams at one moment, by staining. Immutable. */
final class ExamIndex {
    private static final OfStaining NONE = new OfStaining(List.of(), List.of(), Set.of(), 0, List.of());

    private final Map<String, OfStaining> byStaining;

    /**
     * The exam of one staining.
     *
     * @param draws oldest first
     * @param cells that have a place, as they are asked
     * @param reserved the same cells
     * @param waiting number of cells without a place
     * @param corrections oldest first
     */
    record OfStaining(
            List<ExamDraw> draws,
            List<ExamCell> cells,
            Set<CellRef> reserved,
            int waiting,
            List<Correction> corrections) {}

    private ExamIndex(Map<String, OfStaining> byStaining) {
        this.byStaining = Map.copyOf(byStaining);
    }

    static ExamIndex of(LabelState state) {
        Map<String, OfStaining> all = new HashMap<>();
        for (String staining : state.exams().stainings()) {
            all.put(staining, of(staining, state));
        }
        return new ExamIndex(all);
    }

    private static OfStaining of(String staining, LabelState state) {
        ExamState exams = state.exams();
        List<ExamDraw> draws = new ArrayList<>();
        List<ExamCell> cells = new ArrayList<>();
        int waiting = 0;
        for (ExamEntry draw : exams.draws(staining)) {
            draws.add(draw.info());
            for (int i = 0; i < draw.cells().size(); i++) {
                ExamEntry.Cell drawn = draw.cells().get(i);
                Key key = new Key(draw.info().id(), i);
                int cell = exams.cell(key, state.cellSet(drawn.slice()));
                if (cell > 0) {
                    cells.add(cell(new CellRef(drawn.slice(), cell), staining, key, drawn, exams.answer(key)));
                } else if (state.slices().containsKey(drawn.slice())) {
                    waiting++;
                }
            }
        }
        Set<CellRef> reserved = Set.copyOf(cells.stream().map(ExamCell::cell).toList());
        return new OfStaining(List.copyOf(draws), List.copyOf(cells), reserved, waiting, exams.corrections(staining));
    }

    private static ExamCell cell(CellRef at, String staining, Key key, ExamEntry.Cell drawn, Answer answer) {
        return new ExamCell(
                at,
                staining,
                key.draw(),
                drawn.stratum(),
                drawn.inclusionProbability(),
                answer == null ? null : answer.label(),
                answer == null ? "" : answer.annotator(),
                answer == null ? null : answer.time(),
                answer == null ? 0 : answer.corrections());
    }

    OfStaining of(String staining) {
        return byStaining.getOrDefault(staining, NONE);
    }
}
