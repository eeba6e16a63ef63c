/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a number differs between animals.
 *
 * @param animals animals for which it is known
 * @param mean their mean; NaN when there are none
 * @param sd their standard deviation, with n - 1; NaN when there are fewer than two
 */
public record Spread(int animals, double mean, double sd) {
    static Spread of(List<CountRow> animals, ToDoubleFunction<CountRow> number) {
        double[] known =
                animals.stream().mapToDouble(number).filter(Double::isFinite).toArray();
        double mean = Arrays.stream(known).average().orElse(Double.NaN);
        double squares = Arrays.stream(known).map(x -> (x - mean) * (x - mean)).sum();
        double sd = known.length < 2 ? Double.NaN : StrictMath.sqrt(squares / (known.length - 1));
        return new Spread(known.length, mean, sd);
    }
}
