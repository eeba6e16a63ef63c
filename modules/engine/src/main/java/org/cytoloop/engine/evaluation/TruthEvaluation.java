/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.spi.LabelImporter.LabelledPoint;

/**
 * Calls of a round against labels that somebody else has given. Truth rows name a cell by number or by position;
 * positions are matched one to one with the nearest cells. Cells that were samples do not count: the classifier has seen
 * them.
 *
 * @param scores scores over the matched cells that were not samples
 * @param excluded matched rows whose cell was a sample
 * @param unmatched rows without a cell: none within the radius, the cell taken by a nearer row, no such cell or slice
 * @param unsure matched rows that say UNSURE, which are not scored
 */
public record TruthEvaluation(Scores scores, int excluded, int unmatched, int unsure) {

    /**
     * The calls of one slice.
     *
     * @param cells its cells
     * @param probabilities p(ON) of each cell
     * @param radiusPx how far a truth row may lie from its cell, px; half a cell diameter is a good choice
     */
    public record SliceCalls(Cells cells, float[] probabilities, double radiusPx) {
        /** Checks the lengths. */
        public SliceCalls {
            if (cells.size() != probabilities.length) {
                throw new IllegalArgumentException(cells.size() + " cells, " + probabilities.length + " calls");
            }
        }
    }

    /** Where the calls come from. */
    @FunctionalInterface
    public interface CallSource {
        /**
         * The calls of a slice; empty when its rows are to count as unmatched.
         *
         * @throws ProblemException when the slice is not known, has not been classified, or cannot be read
         */
        Optional<SliceCalls> calls(String slice) throws ProblemException;
    }

    /**
     * Scores calls against truth.
     *
     * @param truth the rows, in any order of slices
     * @param source calls of the slices; each slice is asked for once, in order of name
     * @param samples cells the round was trained on or that are samples now
     * @param threshold p(ON) from which a cell is called ON
     * @param seed seed of the bootstrap interval of F1
     * @throws ProblemException as the source says
     */
    public static TruthEvaluation of(
            List<LabelledPoint> truth,
            CallSource source,
            Set<CellRef> samples,
            double threshold,
            long seed,
            TaskContext task)
            throws ProblemException {
        SortedMap<String, List<LabelledPoint>> bySlice = new TreeMap<>();
        for (LabelledPoint point : truth) {
            bySlice.computeIfAbsent(point.slice(), s -> new ArrayList<>()).add(point);
        }
        Tally tally = new Tally(truth.size());
        for (Map.Entry<String, List<LabelledPoint>> entry : bySlice.entrySet()) {
            task.checkCancelled();
            Optional<SliceCalls> calls = source.calls(entry.getKey());
            if (calls.isPresent()) {
                tally.add(entry.getValue(), calls.get(), samples);
            } else {
                tally.unmatched += entry.getValue().size();
            }
        }
        Scores scores = Scores.of(
                Arrays.copyOf(tally.on, tally.n), Arrays.copyOf(tally.probabilities, tally.n), threshold, seed);
        return new TruthEvaluation(scores, tally.excluded, tally.unmatched, tally.unsure);
    }

    /**
     * All numbers by name: those of {@link Scores#toMap} without a prefix, {@code excluded}, {@code unmatched}, {@code
     * unsure}. Undefined numbers are left out.
     */
    public SortedMap<String, Double> toMap() {
        SortedMap<String, Double> map = scores.toMap("");
        map.put("excluded", (double) excluded);
        map.put("unmatched", (double) unmatched);
        map.put("unsure", (double) unsure);
        return map;
    }

    /** Counts while slices are gone through. */
    private static final class Tally {
        private final boolean[] on;
        private final float[] probabilities;
        private int n;
        private int excluded;
        private int unmatched;
        private int unsure;

        Tally(int rows) {
            on = new boolean[rows];
            probabilities = new float[rows];
        }

        void add(List<LabelledPoint> points, SliceCalls calls, Set<CellRef> samples) {
            int[] cellOf = match(points, calls);
            for (int p = 0; p < cellOf.length; p++) {
                LabelledPoint point = points.get(p);
                if (cellOf[p] < 0) {
                    unmatched++;
                } else if (samples.contains(new CellRef(point.slice(), cellOf[p] + 1))) {
                    excluded++;
                } else if (point.label() == Label.UNSURE) {
                    unsure++;
                } else {
                    on[n] = point.label() == Label.ON;
                    probabilities[n] = calls.probabilities()[cellOf[p]];
                    n++;
                }
            }
        }

        /** Cell index of each row, or -1; rows that name a number come first. */
        private static int[] match(List<LabelledPoint> points, SliceCalls calls) {
            BitSet taken = new BitSet(calls.cells().size());
            double[] x = new double[points.size()];
            double[] y = new double[points.size()];
            int[] named = new int[points.size()];
            for (int p = 0; p < named.length; p++) {
                LabelledPoint point = points.get(p);
                boolean byNumber = point.cell() > 0;
                x[p] = byNumber ? Double.NaN : point.x();
                y[p] = byNumber ? Double.NaN : point.y();
                named[p] = -1;
                if (byNumber && point.cell() <= calls.cells().size() && !taken.get(point.cell() - 1)) {
                    named[p] = point.cell() - 1;
                    taken.set(named[p]);
                }
            }
            int[] cellOf = PointMatching.match(x, y, new NearestCells(calls.cells()), taken, calls.radiusPx());
            for (int p = 0; p < named.length; p++) {
                cellOf[p] = named[p] >= 0 ? named[p] : cellOf[p];
            }
            return cellOf;
        }
    }
}
