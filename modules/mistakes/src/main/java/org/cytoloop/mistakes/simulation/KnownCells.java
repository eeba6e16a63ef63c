/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.MiningCells;
import org.cytoloop.operations.SignalFeature;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.workspace.Study;

/** The cells of a study whose truth is known, with all their features in memory. Immutable, thread-safe. */
public final class KnownCells {
    private final MiningCells cells;
    private final boolean[] on;

    /**
     * Takes over the array; the caller does not write to it again.
     *
     * @param cells the cells
     * @param on true for cells that are ON
     */
    public KnownCells(MiningCells cells, boolean[] on) {
        if (on.length != cells.rows()) {
            throw new IllegalArgumentException(on.length + " answers for " + cells.rows() + " rows");
        }
        this.cells = cells;
        this.on = on;
    }

    /**
     * Reads a study; features that are not cached are computed.
     *
     * @param truth what each cell is; cells that are UNSURE take no part
     * @throws ProblemException when a slice that has cells cannot be read, or no cell is known
     */
    public static KnownCells of(Study study, String staining, Function<CellRef, Label> truth, TaskContext task)
            throws ProblemException {
        StudyParts.staining(study, staining);
        StudyFeatures source = StudyFeatures.byIds(study, List.of());
        List<Slice> slices = study.slices();
        Reading reading = new Reading();
        for (int s = 0; s < slices.size(); s++) {
            task.checkCancelled();
            String name = slices.get(s).name();
            if (study.cellSet(name).isPresent()) {
                TaskContext part = task.part(s / (double) slices.size(), (s + 1.0) / slices.size());
                reading.add(s, name, study.cells(name), source.of(name, part), truth);
            }
        }
        if (reading.rows == 0) {
            throw new ProblemException("No cell of the study has a known label for " + staining
                    + "; see that the slices' names in the table are those of the study.");
        }
        Optional<String> signal = SignalFeature.of(staining, study.rulebook().current(staining), source.schema());
        return reading.cells(staining, slices, source.schema(), signal);
    }

    /** The known cells of the slices, one slice after the other. */
    private static final class Reading {
        private final List<int[]> numbers = new ArrayList<>();
        private final List<Integer> sliceOf = new ArrayList<>();
        private final List<Cells> cells = new ArrayList<>();
        private final List<FeatureMatrix> features = new ArrayList<>();
        private final List<boolean[]> on = new ArrayList<>();
        private int rows;

        void add(int slice, String name, Cells all, FeatureMatrix matrix, Function<CellRef, Label> truth) {
            int[] known = new int[all.size()];
            boolean[] answers = new boolean[known.length];
            int n = 0;
            for (int c = 0; c < known.length; c++) {
                Label label = truth.apply(new CellRef(name, c + 1));
                if (label != Label.UNSURE) {
                    answers[n] = label == Label.ON;
                    known[n++] = c + 1;
                }
            }
            sliceOf.add(slice);
            numbers.add(Arrays.copyOf(known, n));
            on.add(Arrays.copyOf(answers, n));
            cells.add(all);
            features.add(matrix);
            rows += n;
        }

        KnownCells cells(String staining, List<Slice> slices, FeatureSchema schema, Optional<String> signal) {
            int[] slice = new int[rows];
            int[] number = new int[rows];
            float[] x = new float[rows];
            float[] y = new float[rows];
            boolean[] answers = new boolean[rows];
            float[][] columns = new float[schema.size()][rows];
            int row = 0;
            for (int part = 0; part < numbers.size(); part++) {
                int[] known = numbers.get(part);
                for (int i = 0; i < known.length; i++, row++) {
                    slice[row] = sliceOf.get(part);
                    number[row] = known[i];
                    x[row] = cells.get(part).x(known[i] - 1);
                    y[row] = cells.get(part).y(known[i] - 1);
                    answers[row] = on.get(part)[i];
                    for (int c = 0; c < columns.length; c++) {
                        columns[c][row] = features.get(part).value(known[i] - 1, c);
                    }
                }
            }
            MiningCells known = new MiningCells(
                    staining,
                    slices,
                    slice,
                    number,
                    x,
                    y,
                    new DenseFeatureMatrix(schema, rows, columns),
                    signal.map(name -> columns[schema.indexOf(name)].clone()));
            return new KnownCells(known, answers);
        }
    }

    /** Number of cells. */
    public int rows() {
        return on.length;
    }

    /** True when a cell is ON. */
    public boolean isOn(int row) {
        return on[row];
    }

    /** The animal a cell is of. */
    public String animal(int row) {
        return cells.slice(row).animal();
    }

    /** The features of some cells. */
    FeatureMatrix features(int[] rows) {
        return cells.features().selectRows(rows);
    }

    /**
     * Some cells as a miner sees them.
     *
     * @param rows which, ascending
     */
    public MiningCells offered(int[] rows) {
        return cells.select(rows);
    }

    /** The answers for some cells: true for ON. */
    boolean[] on(int[] rows) {
        boolean[] selected = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = on[rows[i]];
        }
        return selected;
    }
}
