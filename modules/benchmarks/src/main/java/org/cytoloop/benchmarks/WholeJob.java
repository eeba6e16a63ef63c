/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoSlice;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.engine.features.FeatureRunner;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.TrainingData;

/**
 * The whole job on the demo study, timed step by step: write, detect, features, train on 2000 samples, call every cell.
 * The job is done several times in one virtual machine; the first time shows what a command pays, the last what the
 * workbench pays once it is warm.
 *
 * <p>Arguments: edge length of a slice in px (default 2048), repeats (default 3), threads (default: all processors).
 */
public final class WholeJob {
    private static final int SAMPLES = 2000;

    private final PrintStream out;
    private final TaskContext task;

    private WholeJob(PrintStream out, int threads) {
        this.out = out;
        this.task = TaskContext.quiet(threads);
    }

    /** Runs the benchmark and prints a table on standard output. */
    public static void main(String[] arguments) throws IOException, ProblemException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DemoStudy.DEFAULT_SIZE;
        int repeats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int threads = arguments.length > 2
                ? Integer.parseInt(arguments[2])
                : Runtime.getRuntime().availableProcessors();
        Path folder = Files.createTempDirectory("cytoloop-whole-job");
        try {
            WholeJob job = new WholeJob(System.out, threads);
            job.out.printf(Locale.ROOT, "6 slices of %d x %d px, 2 channels, %d thread(s)%n", size, size, threads);
            long start = System.nanoTime();
            DemoStudy.Written written = DemoStudy.write(folder, size, 1, job.task);
            job.out.printf(Locale.ROOT, "write %.2f s%n", seconds(start));
            job.out.println("run   cells  detect s  Mpx/s  features s  cells/s  train s  predict s");
            for (int run = 1; run <= repeats; run++) {
                job.run(run, written);
            }
        } finally {
            delete(folder);
        }
    }

    private void run(int number, DemoStudy.Written written) throws ProblemException {
        CellDetector detector = Services.first(CellDetector.class, "cell detector");
        List<FeatureExtractor> extractors = Services.all(FeatureExtractor.class);
        double detectSeconds = 0;
        double featureSeconds = 0;
        double pixels = 0;
        int cells = 0;
        List<FeatureMatrix> matrices = new ArrayList<>();
        List<boolean[]> truth = new ArrayList<>();
        for (DemoStudy.WrittenSlice slice : written.slices()) {
            try (SliceImage image = SliceImage.open(new ImageLocation(List.of(slice.image()), 0))) {
                SlicePixels both = image.pixels(List.of(0, 1), DemoSlice.PIXEL_SIZE_UM);
                long start = System.nanoTime();
                CellDetector.Result found =
                        detector.detect(both.plane(0), ParameterSet.defaults(detector.parameters()), task);
                detectSeconds += seconds(start);
                start = System.nanoTime();
                FeatureContext context = new FeatureContext(List.of("nuclei", "cFos"), 0, 10, true);
                matrices.add(FeatureRunner.run(both, found.cells(), context, extractors, task));
                featureSeconds += seconds(start);
                boolean[] on = new boolean[found.cells().size()];
                for (int i = 0; i < on.length; i++) {
                    on[i] = written.truth()
                                    .labelAt(
                                            slice.slice().name(),
                                            found.cells().x(i),
                                            found.cells().y(i))
                                    .orElse(Label.OFF)
                            == Label.ON;
                }
                truth.add(on);
                cells += on.length;
                pixels += (double) both.width() * both.height();
            }
        }
        TrainingData data = samples(matrices, truth, cells);
        ClassifierTrainer trainer = Services.first(ClassifierTrainer.class, "trainer");
        long start = System.nanoTime();
        CellClassifier classifier = trainer.train(data, ParameterSet.defaults(trainer.parameters()), 1, task);
        double trainSeconds = seconds(start);
        start = System.nanoTime();
        for (FeatureMatrix matrix : matrices) {
            classifier.probabilities(matrix, task);
        }
        double predictSeconds = seconds(start);
        out.printf(
                Locale.ROOT,
                "%3d  %6d  %8.2f  %5.1f  %10.2f  %7.0f  %7.2f  %9.3f%n",
                number,
                cells,
                detectSeconds,
                pixels / 1e6 / detectSeconds,
                featureSeconds,
                cells / featureSeconds,
                trainSeconds,
                predictSeconds);
    }

    /** Random cells of all slices, with their true labels. */
    private static TrainingData samples(List<FeatureMatrix> matrices, List<boolean[]> truth, int cells) {
        int[] order = new int[cells];
        for (int i = 0; i < cells; i++) {
            order[i] = i;
        }
        new SeededRandom(1).shuffle(order);
        int count = Math.min(SAMPLES, cells);
        float[][] columns = new float[matrices.get(0).schema().size()][count];
        boolean[] on = new boolean[count];
        for (int i = 0; i < count; i++) {
            int slice = 0;
            int row = order[i];
            while (row >= matrices.get(slice).rows()) {
                row -= matrices.get(slice).rows();
                slice++;
            }
            on[i] = truth.get(slice)[row];
            for (int c = 0; c < columns.length; c++) {
                columns[c][i] = matrices.get(slice).value(row, c);
            }
        }
        return TrainingData.unweighted(new DenseFeatureMatrix(matrices.get(0).schema(), count, columns), on);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
