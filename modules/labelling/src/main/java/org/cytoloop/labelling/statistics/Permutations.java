/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Monte Carlo permutation tests: p = (b + 1) / (m + 1), where b of m random permutations have a statistic at least as
 * large as the data (Hope 1968, "A simplified Monte Carlo significance test procedure", J. R. Stat. Soc. B 30:582-598).
 * The same seed gives the same p on any number of threads.
 */
public final class Permutations {
    /** Permutations behind each p value. */
    public static final int COUNT = 9999;

    private static final int PARTS = 33;

    private Permutations() {}

    /** Makes the statistic of random permutations. Each is used by one thread. */
    @FunctionalInterface
    interface Statistic {
        /** The statistic of the next permutation. */
        double next(SeededRandom random);
    }

    /** Makes {@link Statistic}s that do not share anything they write to. */
    @FunctionalInterface
    interface Source {
        /** One for a thread of its own. */
        Statistic statistic();
    }

    /** p of an observed statistic; permutations that equal it but for rounding count as at least as large. */
    static double p(double observed, Source source, long seed, TaskContext task) throws ProblemException {
        double bound = observed - 1e-9 * Math.max(1, Math.abs(observed));
        int[] reached = new int[PARTS];
        Parallel.forEach(task, PARTS, "permuting", part -> {
            Statistic statistic = source.statistic();
            SeededRandom random = SeededRandom.forPart(seed, part);
            int end = COUNT * (part + 1) / PARTS;
            for (int i = COUNT * part / PARTS; i < end; i++) {
                task.checkCancelled();
                if (statistic.next(random) >= bound) {
                    reached[part]++;
                }
            }
        });
        int sum = 0;
        for (int each : reached) {
            sum += each;
        }
        return (sum + 1.0) / (COUNT + 1.0);
    }
}
