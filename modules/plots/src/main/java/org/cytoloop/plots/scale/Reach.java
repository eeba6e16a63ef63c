/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.scale;

/** Gathers how far values reach. Not thread-safe. */
public final class Reach {
    private final boolean logarithmic;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private boolean whole = true;

    /** @param logarithmic true when values of at most 0 do not count */
    public Reach(boolean logarithmic) {
        this.logarithmic = logarithmic;
    }

    /** Takes a value into account; what is not finite is not. */
    public void include(double value) {
        if (Double.isFinite(value) && (value > 0 || !logarithmic)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
            whole = whole && value == Math.rint(value);
        }
    }

    /** True when there is no value yet. */
    public boolean isEmpty() {
        return low > high;
    }

    /** True when all values are whole numbers. */
    public boolean isWhole() {
        return whole;
    }

    /** Least value; 0, or 1 on a logarithmic scale, when there is none. */
    public double low() {
        if (isEmpty()) {
            return logarithmic ? 1 : 0;
        }
        return low < high ? low : logarithmic ? low / 2 : low - alone();
    }

    /** Greatest value, above the least. */
    public double high() {
        if (isEmpty()) {
            return logarithmic ? 10 : 1;
        }
        return low < high ? high : logarithmic ? high * 2 : high + alone();
    }

    /** Room on both sides of a single value. */
    private double alone() {
        return whole ? 0.5 : Math.max(1e-9, Math.abs(low) * 0.1);
    }
}
