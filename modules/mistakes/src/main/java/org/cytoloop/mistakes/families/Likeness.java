/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

/**
 * Tells cells that are like those of a family: they lie as near to its middle as most of its members do, and what it is
 * named after is true of them as well, at least half as much.
 *
 * @param centre the middle of its members, in the space of {@link Remarkable}
 * @param radius how far most of its members are from it
 * @param named the traits it is named after
 * @param effects what its members have of each of these
 */
record Likeness(double[] centre, double radius, int[] named, double[] effects) {
    private static final double HALF = 0.5;

    /** True for a cell that is like them. */
    boolean isLike(double[] scores, double[] weights) {
        for (int k = 0; k < named.length; k++) {
            // NaN is not like anything
            if (!(scores[named[k]] * Math.signum(effects[k]) >= HALF * Math.abs(effects[k]))) {
                return false;
            }
        }
        return Remarkable.distance(Remarkable.of(scores, weights), centre) <= radius;
    }
}
