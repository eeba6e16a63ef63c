/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

/**
 * A number with its 95 % interval.
 *
 * @param value the estimate, NaN where it is undefined
 * @param low lower end, NaN where undefined
 * @param high upper end, NaN where undefined
 */
public record Interval(double value, double low, double high) {
    /** A number that cannot be known. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN, Double.NaN);
}
