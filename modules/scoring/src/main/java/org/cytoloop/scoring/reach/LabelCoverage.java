/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.StratifiedBootstrap;

/**
 * Finds where labels are missing. Cells are placed by the first two principal components of the space in which slices are
 * compared, or by two features. A cell has a label within reach when it is no farther from its nearest labels than 95 % of
 * the cells of labelled slices are.
 */
public final class LabelCoverage {
    private static final int QUARTERS = 4;
    private static final double REACH = 0.95;
    private static final List<String> SIGNAL =
            List.of("dimmest quarter", "second dimmest quarter", "second brightest quarter", "brightest quarter");
    private static final List<String> DENSITY = List.of(
            "least crowded quarter",
            "second least crowded quarter",
            "second most crowded quarter",
            "most crowded quarter");

    private final List<SliceCells> slices;
    private final FeatureMatrix labelled;
    private final List<String> sliceOfLabel;
    private final Map<String, String> animals = new LinkedHashMap<>();

    private LabelCoverage(List<SliceCells> slices, FeatureMatrix labelled, List<String> sliceOfLabel) {
        this.slices =
                slices.stream().filter(slice -> slice.features().rows() > 0).toList();
        this.labelled = labelled;
        this.sliceOfLabel = sliceOfLabel;
        this.slices.forEach(slice -> animals.put(slice.slice(), slice.animal()));
    }

    /**
     * Which features are looked at, by column; -1 where there is none.
     *
     * @param x the first coordinate; -1 for the first principal component
     * @param y the second coordinate; -1 for the second principal component
     * @param signal by which cells are parted into dim and bright ones
     * @param density by which cells are parted into lonely and crowded ones
     */
    public record Columns(int x, int y, int signal, int density) {}

    /**
     * Compares where cells and labels live. The same input gives the same report, on any number of threads.
     *
     * @param slices the slices, ordered by name
     * @param labelled features of the labelled cells
     * @param sliceOfLabel slice of each labelled cell
     * @param on label of each
     * @throws ProblemException when no slice has cells
     */
    public static CoverageReport of(
            List<SliceCells> slices,
            FeatureMatrix labelled,
            List<String> sliceOfLabel,
            boolean[] on,
            Columns columns,
            TaskContext task)
            throws ProblemException {
        LabelCoverage coverage = new LabelCoverage(slices, labelled, sliceOfLabel);
        if (coverage.slices.isEmpty()) {
            throw new ProblemException("No slice has cells yet; detect them or import them first.");
        }
        return coverage.report(on, columns, task);
    }

    private CoverageReport report(boolean[] on, Columns columns, TaskContext task) throws ProblemException {
        Neighbourhood space = Neighbourhood.of(slices, labelled, TrainingReach.MOST_CELLS, task);
        double[][] distances = new double[slices.size()][];
        Parallel.forEach(task, slices.size(), "looking for the nearest labels", i -> {
            distances[i] = space.distances(slices.get(i).features(), task);
        });
        double reach = reach(distances);
        double[] signals = quarters(columns.signal());
        double[] densities = quarters(columns.density());
        MapPlaces places = new MapPlaces(space.space(), columns, signals, densities);
        CoverageReport.Places cells = places.cells(slices);
        CoverageReport.Places labels = places.labels(labelled, sliceOfLabel);
        boolean[] near = new boolean[cells.x().length];
        int at = 0;
        for (double[] slice : distances) {
            for (double distance : slice) {
                near[at++] = distance <= reach;
            }
        }
        List<CoverageRow> rows = new ArrayList<>();
        Counting counting = new Counting(cells, labels, near);
        List<String> names = animals.values().stream().distinct().sorted().toList();
        counting.add(
                rows,
                CoverageRow.Part.ANIMAL,
                names,
                (places1, i) -> animals.getOrDefault(places1.slices().get(i), ""));
        counting.add(rows, CoverageRow.Part.SLICE, List.copyOf(animals.keySet()), (places1, i) -> places1.slices()
                .get(i));
        if (columns.signal() >= 0) {
            counting.add(rows, CoverageRow.Part.SIGNAL, SIGNAL, (places1, i) -> band(SIGNAL, places1.bands()[i], 1));
        }
        if (columns.density() >= 0) {
            counting.add(
                    rows,
                    CoverageRow.Part.DENSITY,
                    DENSITY,
                    (places1, i) -> band(DENSITY, places1.bands()[i], QUARTERS));
        }
        return new CoverageReport(
                cells,
                new CoverageReport.LabelPlaces(labels, on.clone()),
                rows,
                title(columns.x(), "1st principal component"),
                title(columns.y(), "2nd principal component"),
                List.of());
    }

    private String title(int column, String component) {
        return column < 0 ? component : labelled.schema().name(column);
    }

    private static String band(List<String> names, int bands, int step) {
        return bands < 0 ? "" : names.get(bands / step % QUARTERS);
    }

    private double reach(double[][] distances) {
        double[] own = new double[0];
        for (int i = 0; i < distances.length; i++) {
            if (sliceOfLabel.contains(slices.get(i).slice())) {
                int from = own.length;
                own = Arrays.copyOf(own, from + distances[i].length);
                System.arraycopy(distances[i], 0, own, from, distances[i].length);
            }
        }
        Arrays.sort(own);
        return own.length == 0 ? 0 : StratifiedBootstrap.quantile(own, REACH);
    }

    /** The three values that part the cells into quarters, every slice counting by its number of cells. */
    private double[] quarters(int column) {
        if (column < 0) {
            return new double[0];
        }
        List<double[]> weighted = new ArrayList<>();
        double total = 0;
        for (SliceCells slice : slices) {
            double weight = slice.cells() / (double) slice.features().rows();
            for (int i = 0; i < slice.features().rows(); i++) {
                float value = slice.features().value(i, column);
                if (Float.isFinite(value)) {
                    weighted.add(new double[] {value, weight});
                    total += weight;
                }
            }
        }
        weighted.sort((a, b) -> Double.compare(a[0], b[0]));
        double[] limits = new double[QUARTERS - 1];
        double sum = 0;
        int next = 0;
        for (double[] cell : weighted) {
            sum += cell[1];
            while (next < limits.length && sum >= total * (next + 1) / QUARTERS) {
                limits[next++] = cell[0];
            }
        }
        return limits;
    }

    /** Which part of the study a cell belongs to. */
    @FunctionalInterface
    private interface PartOf {
        String name(CoverageReport.Places places, int index);
    }

    /** Counts cells and labels by part. */
    private record Counting(CoverageReport.Places cells, CoverageReport.Places labels, boolean[] near) {
        void add(List<CoverageRow> rows, CoverageRow.Part part, List<String> names, PartOf partOf) {
            double all = sum(cells, i -> true);
            int labelled = labels.x().length;
            for (String name : names) {
                IntPredicate mine = i -> partOf.name(cells, i).equals(name);
                double inside = sum(cells, mine);
                double within = sum(cells, i -> near[i] && mine.test(i));
                int count =
                        (int) Math.round(sum(labels, i -> partOf.name(labels, i).equals(name)));
                rows.add(new CoverageRow(
                        part,
                        name,
                        Math.round(inside),
                        inside / all,
                        count,
                        labelled == 0 ? 0 : count / (double) labelled,
                        inside > 0 ? within / inside : Double.NaN));
            }
        }

        private static double sum(CoverageReport.Places places, IntPredicate which) {
            double sum = 0;
            for (int i = 0; i < places.x().length; i++) {
                sum += which.test(i) ? places.weight()[i] : 0;
            }
            return sum;
        }
    }
}
