/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

/**
 * The outcome of one statistical test.
 *
 * @param name name of the test
 * @param source where it is from
 * @param statistic its statistic, NaN when it has none
 * @param degreesOfFreedom of the statistic, 0 when it has none
 * @param p two-sided p value, 0 to 1
 * @param permutations how many permutations it rests on, 0 for none
 */
public record TestResult(
        String name, String source, double statistic, int degreesOfFreedom, double p, long permutations) {}
