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
import java.util.TreeSet;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.StratifiedBootstrap;

/**
 * Finds slices that are unlike anything a classifier was trained on, before their counts are believed.
 *
 * <p>Each cell is compared with the training samples nearest to it in feature space. Its distance tells cells that are
 * strange by themselves, such as those at an injection site. What befalls a whole slice, such as another staining, focus
 * or tissue, moves each cell a little only, but all of them in one direction: so the median over the cells of the
 * difference from their nearest samples is taken, by feature, and its root mean square over the features of a theme
 * ({@link Themes}). As each cell is compared with samples like it, more ON cells than in training, which is what
 * experiments are about, moves nothing.
 *
 * <p>What is usual is learnt by the same measure from the training set itself, leaving out whole animals (else slices),
 * in a space that knows nothing of them. A slice is foreign when a theme is displaced clearly more than that of any
 * left-out slice, or when a fifth of its cells lie beyond 99 % of the left-out cells. The limits were chosen on demo and
 * macaque slices that were made brighter, darker, blurred and noisy.
 */
public final class TrainingReach {
    /** Cells a slice is judged by, and over which a space is measured. */
    public static final int MOST_CELLS = 1000;

    private static final int MOST_SAMPLES = 3000;
    private static final int LEAST_SAMPLES = 10;
    private static final int LEAST_CELLS = 10;
    private static final double FAR_SHARE = 0.2;
    private static final double MEDIAN = 0.5;
    private static final long SEED = 0x5eed;

    private final List<SliceCells> slices;
    private final FeatureMatrix samples;
    private final List<String> sliceOfSample;
    private final Themes themes;
    private final Map<String, List<SliceCells>> groups = new LinkedHashMap<>();
    private final List<SliceCells> trained = new ArrayList<>();
    private final Yardstick yardstick;

    private TrainingReach(List<SliceCells> slices, FeatureMatrix samples, List<String> sliceOfSample) {
        this.slices = slices;
        int[] rows = SliceCells.rows(samples.rows(), MOST_SAMPLES, SEED);
        this.samples = samples.selectRows(rows);
        this.sliceOfSample = Arrays.stream(rows).mapToObj(sliceOfSample::get).toList();
        this.themes = Themes.of(samples.schema());
        for (SliceCells slice : slices) {
            if (sliceOfSample.contains(slice.slice()) && slice.features().rows() > 0) {
                trained.add(slice);
            }
        }
        long animals = trained.stream().map(SliceCells::animal).distinct().count();
        if (animals >= 2) {
            yardstick = Yardstick.ANIMALS;
        } else {
            yardstick = trained.size() >= 2 ? Yardstick.SLICES : Yardstick.NONE;
        }
        for (SliceCells slice : trained) {
            String group = yardstick == Yardstick.ANIMALS ? slice.animal() : slice.slice();
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(slice);
        }
    }

    /**
     * Measures how far slices are from the training set. The same input gives the same report, on any number of threads.
     *
     * @param slices the slices, ordered by name, those that were trained on among them; all with the features of the
     *     samples
     * @param samples features of the training samples
     * @param sliceOfSample slice of each sample
     * @throws ProblemException when there are no samples, or none of their slices has cells
     */
    public static ReachReport of(
            List<SliceCells> slices, FeatureMatrix samples, List<String> sliceOfSample, TaskContext task)
            throws ProblemException {
        TrainingReach reach = new TrainingReach(slices, samples, sliceOfSample);
        if (reach.trained.isEmpty()) {
            throw new ProblemException("None of the slices the samples lie on has cells; detect them or import them.");
        }
        return reach.report(task);
    }

    private ReachReport report(TaskContext task) throws ProblemException {
        UsualDistances usual = usual(task.part(0, 0.6));
        Neighbourhood all = Neighbourhood.of(trained, samples, MOST_CELLS, task);
        double unit = unit(all, trained, task);
        SliceMedians medians = SliceMedians.of(trained);
        SliceFinding[] findings = new SliceFinding[slices.size()];
        Parallel.forEach(task.part(0.6, 1), slices.size(), "comparing slices with the training set", i -> {
            findings[i] = judge(slices.get(i), all, unit, usual, medians, task);
        });
        return new ReachReport(List.of(findings), yardstick, samples.rows(), usual.quantile(0.95), notes(usual));
    }

    /** What is usual between the groups of the training set. */
    private UsualDistances usual(TaskContext task) throws ProblemException {
        List<String> names = List.copyOf(groups.keySet());
        List<List<UsualDistances.LeftOut>> seen = new ArrayList<>();
        names.forEach(name -> seen.add(List.of()));
        if (yardstick != Yardstick.NONE) {
            Parallel.forEach(task, names.size(), "setting the training set against itself", g -> {
                List<UsualDistances.LeftOut> found = leaveOut(names.get(g), task);
                synchronized (seen) {
                    seen.set(g, found);
                }
            });
        }
        return UsualDistances.of(themes.size(), seen);
    }

    private List<UsualDistances.LeftOut> leaveOut(String group, TaskContext task) {
        List<SliceCells> others = new ArrayList<>(trained);
        others.removeAll(groups.get(group));
        TreeSet<String> names = new TreeSet<>();
        others.forEach(slice -> names.add(slice.slice()));
        int[] rows = new int[sliceOfSample.size()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (names.contains(sliceOfSample.get(i))) {
                rows[count++] = i;
            }
        }
        if (count < LEAST_SAMPLES) {
            return List.of();
        }
        Neighbourhood rest = Neighbourhood.of(others, samples.selectRows(Arrays.copyOf(rows, count)), MOST_CELLS, task);
        double unit = unit(rest, others, task);
        List<UsualDistances.LeftOut> found = new ArrayList<>();
        for (SliceCells slice : groups.get(group)) {
            if (slice.features().rows() >= LEAST_CELLS) {
                Neighbourhood.View view = rest.view(slice.features(), task);
                found.add(new UsualDistances.LeftOut(
                        relative(view.distances(), unit), themes.strengths(view.displacement(), rest.space())));
            }
        }
        return found;
    }

    /** Median distance of the cells of trained slices from their nearest samples. */
    private static double unit(Neighbourhood neighbourhood, List<SliceCells> of, TaskContext task) {
        double[] all = new double[0];
        for (SliceCells slice : of) {
            double[] more = neighbourhood.distances(slice.features(), task);
            int from = all.length;
            all = Arrays.copyOf(all, from + more.length);
            System.arraycopy(more, 0, all, from, more.length);
        }
        Arrays.sort(all);
        double median = StratifiedBootstrap.quantile(all, MEDIAN);
        return median > 0 ? median : 1;
    }

    private static double[] relative(double[] distances, double unit) {
        return Arrays.stream(distances).map(distance -> distance / unit).toArray();
    }

    private SliceFinding judge(
            SliceCells slice,
            Neighbourhood all,
            double unit,
            UsualDistances usual,
            SliceMedians medians,
            TaskContext task) {
        boolean own = trained.contains(slice);
        int judged = slice.features().rows();
        if (judged == 0) {
            return new SliceFinding(
                    slice.slice(),
                    slice.animal(),
                    own,
                    0,
                    0,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    0,
                    false,
                    "",
                    List.of());
        }
        Neighbourhood.View view = all.view(slice.features(), task);
        double[] distances = relative(view.distances(), unit);
        Arrays.sort(distances);
        double beyond99 = beyond(distances, usual.quantile(0.99));
        double[] displacement = view.displacement();
        double[] excess = themes.strengths(displacement, all.space());
        double shift = 0;
        for (int t = 0; t < excess.length; t++) {
            excess[t] /= usual.limit(t, themes.telling(t, all.space()), judged);
            shift = Math.max(shift, excess[t]);
        }
        boolean foreign = judged >= LEAST_CELLS && !own && (shift > 1 || beyond99 > FAR_SHARE);
        List<SliceFinding.Driver> drivers =
                foreign ? medians.drivers(slice, themes, excess, displacement) : List.<SliceFinding.Driver>of();
        return new SliceFinding(
                slice.slice(),
                slice.animal(),
                own,
                slice.cells(),
                judged,
                StratifiedBootstrap.quantile(distances, MEDIAN) / (usual.isKnown() ? usual.quantile(MEDIAN) : 1),
                beyond(distances, usual.quantile(0.95)),
                beyond99,
                shift,
                foreign,
                foreign ? ReachWords.sentence(shift > 1, beyond99, drivers) : "",
                drivers);
    }

    private static double beyond(double[] sorted, double limit) {
        if (Double.isNaN(limit)) {
            return Double.NaN;
        }
        int count = 0;
        for (double distance : sorted) {
            count += distance > limit ? 1 : 0;
        }
        return count / (double) sorted.length;
    }

    private List<String> notes(UsualDistances usual) {
        List<String> notes = new ArrayList<>();
        if (!usual.isKnown()) {
            notes.add("What is usual between animals cannot be told, as "
                    + (yardstick == Yardstick.NONE
                            ? "all samples are of one slice"
                            : "there are too few samples in all but one of the " + yardstick.words())
                    + ": only gross differences are found. Label cells in a second animal.");
        } else if (yardstick == Yardstick.SLICES) {
            notes.add("All samples are of one animal: slices are compared with what is usual between its slices, and"
                    + " those of other animals may be called foreign too easily. Label cells in a second animal.");
        }
        for (SliceCells slice : slices) {
            if (slice.features().rows() > 0 && slice.features().rows() < LEAST_CELLS) {
                notes.add("Slice \"" + slice.slice() + "\" has too few cells (" + slice.cells() + ") to be judged.");
            }
        }
        return notes;
    }
}
