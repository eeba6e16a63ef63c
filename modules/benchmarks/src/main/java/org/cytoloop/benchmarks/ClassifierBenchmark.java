/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.util.concurrent.TimeUnit;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.TrainingData;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Training on 2000 samples of 60 features, and the calls of 100 000 cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ClassifierBenchmark {
    private static final int FEATURES = 60;
    private static final int SAMPLES = 2000;
    private static final int CELLS = 100_000;

    /** Threads to use. */
    @Param({"1", "2"})
    public int threads;

    /** The trainer. */
    @Param({"weka-random-forest", "histogram-forest"})
    public String trainer;

    private ClassifierTrainer provider;
    private TrainingData samples;
    private FeatureMatrix cells;
    private CellClassifier classifier;

    /** Makes overlapping classes and a trained classifier. */
    @Setup
    public void prepare() throws ProblemException {
        provider = Services.byId(ClassifierTrainer.class, trainer, "trainer");
        samples = SyntheticCells.of(SAMPLES, FEATURES, 1);
        cells = SyntheticCells.of(CELLS, FEATURES, 2).features();
        classifier = train();
    }

    /** Trains with the trainer's defaults. */
    @Benchmark
    public CellClassifier train() throws ProblemException {
        ParameterSet defaults = ParameterSet.defaults(provider.parameters());
        return provider.train(samples, defaults, 1, TaskContext.quiet(threads));
    }

    /** p(ON) of every cell. */
    @Benchmark
    public float[] predict() throws ProblemException {
        return classifier.probabilities(cells, TaskContext.quiet(threads));
    }
}
