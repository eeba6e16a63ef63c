/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

/** The logistic function. */
final class LogOdds {
    private LogOdds() {}

    /** {@code 1 / (1 + exp(-logOdds))}, the same on every machine. */
    static double toProbability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
