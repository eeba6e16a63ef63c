/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.util.concurrent.TimeUnit;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellDetector;
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

/** Detection in one channel of 4096 x 4096 px (16.8 megapixels): smoothing, background, seeds, watershed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DetectionBenchmark {
    /** Threads to use. */
    @Param({"1", "2"})
    public int threads;

    private SyntheticPixels pixels;
    private CellDetector detector;

    /** Makes the slice. */
    @Setup
    public void prepare() throws ProblemException {
        pixels = new SyntheticPixels(4096, 10_000, 1, 1);
        detector = Services.first(CellDetector.class, "cell detector");
    }

    /** Automatic parameters. */
    @Benchmark
    public CellDetector.Result detect() throws ProblemException {
        return detector.detect(
                pixels.plane(0), ParameterSet.defaults(detector.parameters()), TaskContext.quiet(threads));
    }
}
