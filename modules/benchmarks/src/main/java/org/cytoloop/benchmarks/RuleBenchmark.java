/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.rules.CompiledRule;
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

/** A rule's answers for 100 000 cells on one thread; the aim is 20 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RuleBenchmark {
    private static final int CELLS = 100_000;
    private static final int FEATURES = 60;

    /** The rule. */
    @Param({
        "cFos.snr >= 2.5 ± 0.3 and cell.area_um2 > 20",
        "not (cFos.mean - DAPI.mean) / cFos.noise < 2.5 ± 0.3 or cFos.snr > 8 and cell.area_um2 * 2 > 20 + DAPI.snr"
    })
    public String condition;

    private List<String> conditions;
    private FeatureMatrix matrix;
    private CompiledRule rule;

    /** Makes the cells: random values, one in twenty without a signal. */
    @Setup
    public void prepare() throws ProblemException {
        List<FeatureSpec> specs = new ArrayList<>();
        for (String name : List.of("cFos.snr", "cFos.mean", "cFos.noise", "DAPI.mean", "DAPI.snr", "cell.area_um2")) {
            specs.add(new FeatureSpec(name, "1", "", "benchmark", 1));
        }
        while (specs.size() < FEATURES) {
            specs.add(new FeatureSpec("other." + specs.size(), "1", "", "benchmark", 1));
        }
        FeatureSchema schema = new FeatureSchema(specs);
        SeededRandom random = new SeededRandom(1);
        float[][] columns = new float[FEATURES][CELLS];
        for (float[] column : columns) {
            for (int i = 0; i < CELLS; i++) {
                column[i] = random.nextInt(20) == 0 ? Float.NaN : (float) (5 * random.nextDouble());
            }
        }
        matrix = new DenseFeatureMatrix(schema, CELLS, columns);
        conditions = List.of(condition);
        rule = CompiledRule.of(conditions, 1, schema);
    }

    /** All answers. */
    @Benchmark
    public byte[] answers() {
        return rule.answers(matrix);
    }

    /** Reading and compiling too, as at each move of a slider. */
    @Benchmark
    public byte[] compileAndAnswer() throws ProblemException {
        return CompiledRule.of(conditions, 1, matrix.schema()).answers(matrix);
    }

    /** Cell by cell, as a list of contradictions asks. */
    @Benchmark
    public int answerByCell() {
        int on = 0;
        for (int row = 0; row < CELLS; row++) {
            on += rule.answer(matrix, row).ordinal();
        }
        return on;
    }
}
