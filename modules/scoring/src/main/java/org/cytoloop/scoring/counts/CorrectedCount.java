/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

/**
 * A number of ON cells, corrected for what the exam says of the calls.
 *
 * @param value the estimate, from the seen ON cells to all that can be ON
 * @param low lower end of its 95 % interval, a whole number
 * @param high upper end of its 95 % interval, a whole number
 * @param clipped true when the formula gave what cannot be (fewer than none or more than all) and the nearest possible
 *     number stands for it
 */
public record CorrectedCount(double value, double low, double high, boolean clipped) {
    /** The same in another unit: per cell, or per mm². */
    public CorrectedCount per(double unit) {
        return new CorrectedCount(value / unit, low / unit, high / unit, clipped);
    }
}
