/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

/**
 * An axis.
 *
 * @param label what is shown along it, such as "Samples"
 * @param unit its unit, such as "µm" or "cells"; empty when there is none
 * @param logarithmic true for a logarithmic scale, for values above 0
 * @param low least value that must be seen; NaN when the data say
 * @param high greatest value that must be seen; NaN when the data say
 */
public record Axis(String label, String unit, boolean logarithmic, double low, double high) {
    /** A linear axis that fits the data. */
    public static Axis of(String label, String unit) {
        return new Axis(label, unit, false, Double.NaN, Double.NaN);
    }

    /** A linear axis from 0 to 1, for shares and scores. */
    public static Axis share(String label) {
        return new Axis(label, "", false, 0, 1);
    }

    /** What is written along the axis. */
    public String text() {
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }
}
