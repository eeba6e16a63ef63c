/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.features.FeatureRunner;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
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

/** Features of 10 000 cells in a two-channel slice of 4096 x 4096 px, by feature set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class FeatureBenchmark {
    /** Threads to use. */
    @Param({"1", "2"})
    public int threads;

    private SyntheticPixels pixels;
    private List<FeatureExtractor> extractors;
    private FeatureContext context;

    /** Makes the slice. */
    @Setup
    public void prepare() {
        pixels = new SyntheticPixels(4096, 10_000, 2, 1);
        extractors = Services.all(FeatureExtractor.class);
        context = new FeatureContext(List.of("nuclei", "marker"), 0, 10, false);
    }

    /** All installed feature sets together, as training uses them. */
    @Benchmark
    public FeatureMatrix allSets() throws ProblemException {
        return FeatureRunner.run(pixels, pixels.cells(), context, extractors, TaskContext.quiet(threads));
    }
}
