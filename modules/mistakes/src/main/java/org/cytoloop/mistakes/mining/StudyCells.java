/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.SignalFeature;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * The present cells of a study with their features.
 *
 * @param cells the cells
 * @param cellSets the cell sets they belong to, in the order of their slices
 * @param first first row of each slice, and the number of rows at the end
 * @param leftOut the cell sets of the slices that could not be read
 * @param notes which slices these are, and why, a sentence each
 * @param made what it was made of
 */
record StudyCells(
        MiningCells cells,
        List<CellSetInfo> cellSets,
        int[] first,
        List<CellSetInfo> leftOut,
        List<String> notes,
        Made made) {
    private static final Logger LOG = Logger.getLogger(StudyCells.class.getName());

    /**
     * What the cells of a study are read from; as long as it is the same, they are.
     *
     * @param slices all slices with their images
     * @param cellSets of those slices that have cells
     * @param schema the features
     * @param signal the feature that says how bright a cell is; empty for none
     */
    record Made(List<Slice> slices, List<CellSetInfo> cellSets, FeatureSchema schema, Optional<String> signal) {
        static Made of(Study study, String staining, StudyFeatures features) {
            List<Slice> slices = new ArrayList<>(study.slices());
            slices.sort(Comparator.comparing(Slice::name));
            List<CellSetInfo> cellSets = new ArrayList<>();
            slices.forEach(slice -> study.cellSet(slice.name()).ifPresent(cellSets::add));
            Optional<String> signal =
                    SignalFeature.of(staining, study.rulebook().current(staining), features.schema());
            return new Made(List.copyOf(slices), List.copyOf(cellSets), features.schema(), signal);
        }
    }

    /** True when a slice that could not be read can be by now: a drive is there again, or its features were computed. */
    boolean hasMoreToRead(StudyFeatures features, TaskContext task) {
        for (CellSetInfo cellSet : leftOut) {
            task.checkCancelled();
            try {
                features.of(cellSet, task.part(0, 0));
                return true;
            } catch (ProblemException e) {
                LOG.log(Level.FINE, "a slice is still left out", e);
            }
        }
        return false;
    }

    /**
     * Reads them. Slices without cells, or whose features can be neither read nor computed, are left out.
     *
     * @throws ProblemException when no slice is left
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    static StudyCells read(Study study, String staining, StudyFeatures features, Made made, TaskContext task)
            throws ProblemException {
        List<Slice> slices = new ArrayList<>();
        List<CellSetInfo> cellSets = new ArrayList<>();
        List<FeatureMatrix> matrices = new ArrayList<>();
        List<Cells> cells = new ArrayList<>();
        List<CellSetInfo> leftOut = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < made.cellSets().size(); i++) {
            task.checkCancelled();
            CellSetInfo cellSet = made.cellSets().get(i);
            int count = made.cellSets().size();
            TaskContext part = task.part(i / (double) count, (i + 1.0) / count);
            part.progress(0, "features of " + cellSet.slice());
            try {
                FeatureMatrix matrix = features.of(cellSet, part);
                cells.add(study.cells(cellSet));
                matrices.add(matrix);
                cellSets.add(cellSet);
                slices.add(made.slices().stream()
                        .filter(slice -> slice.name().equals(cellSet.slice()))
                        .findFirst()
                        .orElseThrow());
            } catch (ProblemException e) {
                leftOut.add(cellSet);
                notes.add("Slice \"" + cellSet.slice() + "\" is left out: " + e.getMessage());
            }
        }
        if (cells.isEmpty()) {
            throw new ProblemException(
                    notes.isEmpty()
                            ? "No slice has cells yet; detect them or import them first."
                            : "No slice has cells that can be compared. " + notes.get(0));
        }
        StudyCells joined = join(staining, slices, cellSets, matrices, cells, made);
        return new StudyCells(
                joined.cells, joined.cellSets, joined.first, List.copyOf(leftOut), List.copyOf(notes), made);
    }

    private static StudyCells join(
            String staining,
            List<Slice> slices,
            List<CellSetInfo> cellSets,
            List<FeatureMatrix> matrices,
            List<Cells> cells,
            Made made) {
        int[] first = new int[slices.size() + 1];
        for (int s = 0; s < slices.size(); s++) {
            first[s + 1] = first[s] + cells.get(s).size();
        }
        int rows = first[slices.size()];
        int[] sliceOf = new int[rows];
        int[] numbers = new int[rows];
        float[] x = new float[rows];
        float[] y = new float[rows];
        for (int s = 0; s < slices.size(); s++) {
            Arrays.fill(sliceOf, first[s], first[s + 1], s);
            for (int i = 0; i < first[s + 1] - first[s]; i++) {
                numbers[first[s] + i] = i + 1;
                x[first[s] + i] = cells.get(s).x(i);
                y[first[s] + i] = cells.get(s).y(i);
            }
        }
        JoinedFeatures features = new JoinedFeatures(made.schema(), matrices, sliceOf);
        Optional<float[]> signal = made.signal().map(name -> {
            float[] values = new float[rows];
            features.copyColumn(made.schema().indexOf(name), 0, values, 0, rows);
            return values;
        });
        MiningCells joined = new MiningCells(staining, slices, sliceOf, numbers, x, y, features, signal);
        return new StudyCells(joined, List.copyOf(cellSets), first, List.of(), List.of(), made);
    }
}
