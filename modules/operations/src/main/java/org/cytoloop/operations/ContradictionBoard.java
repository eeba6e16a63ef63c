/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.labelling.contradictions.ContradictionBook;
import org.cytoloop.labelling.contradictions.LabelledCell;
import org.cytoloop.labelling.contradictions.LookSpace;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** The book of one staining over the cells of certain cell sets. Made anew when labels lie on other cell sets. */
final class ContradictionBoard {
    private final Map<String, Long> cellSets;
    private final SliceMatrices matrices;
    private final LookSpace space;
    private final ContradictionBook book;
    private final Map<CellRef, Known> known = new HashMap<>();
    /** The rule of the known answers. */
    private Optional<Rule> asked = Optional.empty();

    /** What the features of a cell say; found once, for labels change often and features do not. */
    private record Known(float[] place, RuleAnswer answer) {}

    private ContradictionBoard(Map<String, Long> cellSets, SliceMatrices matrices, LookSpace space) {
        this.cellSets = cellSets;
        this.matrices = matrices;
        this.space = space;
        this.book = new ContradictionBook(space.dimensions());
    }

    /** Loads the features of the slices with labels and measures the space of their cells. */
    static ContradictionBoard over(
            Map<String, Long> cellSets, StudyFeatures features, String staining, TaskContext task) {
        SliceMatrices matrices = SliceMatrices.of(features, cellSets.keySet(), task);
        List<FeatureMatrix> found = new ArrayList<>(matrices.found().values());
        return new ContradictionBoard(cellSets, matrices, LookSpace.of(features.schema(), found, staining, task));
    }

    /** The slices with labels, and which of their cell sets is the current one. */
    static Map<String, Long> cellSets(Study study, List<Sample> samples) {
        Map<String, Long> cellSets = new TreeMap<>();
        for (Sample sample : samples) {
            String slice = sample.cell().slice();
            if (!cellSets.containsKey(slice)) {
                study.cellSet(slice).map(CellSetInfo::id).ifPresent(id -> cellSets.put(slice, id));
            }
        }
        return cellSets;
    }

    boolean isOver(Map<String, Long> current) {
        return cellSets.equals(current);
    }

    List<String> notes() {
        return matrices.notes();
    }

    /** Takes in the labels as they are now; labels on slices that cannot be read are left out. */
    void takeIn(ContradictionSource source, AskedRule rule, TaskContext task) throws ProblemException {
        if (!rule.rule().equals(asked)) {
            known.replaceAll((cell, old) -> {
                FeatureMatrix matrix = matrices.found().get(cell.slice());
                return new Known(old.place(), rule.answer(matrix, cell.cell() - 1));
            });
            asked = rule.rule();
        }
        Set<CellRef> gone = new HashSet<>(known.keySet());
        List<LabelledCell> added = new ArrayList<>();
        boolean empty = book.size() == 0;
        for (Sample sample : source.samples()) {
            FeatureMatrix matrix = matrices.found().get(sample.cell().slice());
            int row = sample.cell().cell() - 1;
            if (matrix != null && row < matrix.rows()) {
                task.checkCancelled();
                Known look = known.computeIfAbsent(
                        sample.cell(), c -> new Known(space.place(matrix, row), rule.answer(matrix, row)));
                LabelledCell cell = new LabelledCell(
                        sample.cell(),
                        sample.label(),
                        look.place(),
                        look.answer(),
                        () -> rule.reason(matrix, row),
                        source.readings(sample));
                gone.remove(sample.cell());
                if (empty) {
                    added.add(cell);
                } else {
                    book.put(cell);
                }
            }
        }
        if (!added.isEmpty()) {
            book.addAll(added, task);
        }
        for (CellRef cell : gone) {
            book.remove(cell);
            known.remove(cell);
        }
    }

    List<Contradiction> ranked() {
        return book.ranked();
    }
}
