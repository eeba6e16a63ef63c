/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.bars;

import java.util.Objects;

/**
 * A number that was estimated from a sample, with its interval.
 *
 * @param label what it belongs to, such as a range of signal or a day; short
 * @param n how many it stands on
 * @param value the estimate; NaN when it cannot be told
 * @param low lower end of its interval; NaN when there is none
 * @param high upper end of its interval; NaN when there is none
 */
public record Estimate(String label, int n, double value, double low, double high) {
    /** Checks that it has a label. */
    public Estimate {
        Objects.requireNonNull(label);
    }

    /** True when there is an interval to be drawn. */
    public boolean hasInterval() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
