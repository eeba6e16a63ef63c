/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

/**
 * Score interval of a proportion (Wilson 1927, "Probable inference, the law of succession, and statistical inference",
 * J. Am. Stat. Assoc. 22:209-212; recommended for small n by Brown, Cai and DasGupta 2001, Statistical Science
 * 16:101-133). It takes the trials as independent; cells of one slice are not quite, so read it as a lower bound of the
 * uncertainty.
 */
public final class Wilson {
    /** 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * The 95 % interval of a proportion.
     *
     * @param successes 0 to {@code trials}
     * @param trials at least 0; with none all three numbers are NaN
     * @return the proportion with its interval, within 0 to 1
     */
    public static Interval of(long successes, long trials) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials);
        }
        if (trials == 0) {
            return Interval.UNDEFINED;
        }
        return ofShare(successes / (double) trials, trials);
    }

    /**
     * The 95 % interval of a proportion that stands on a number of trials which need not be whole, such as an effective
     * sample size.
     *
     * @param share 0 to 1
     * @param trials more than 0
     * @return the proportion with its interval, within 0 to 1
     */
    public static Interval ofShare(double share, double trials) {
        if (!(share >= 0 && share <= 1 && trials > 0)) {
            throw new IllegalArgumentException(share + " of " + trials);
        }
        double square = Z * Z;
        double centre = (share + square / (2 * trials)) / (1 + square / trials);
        double half =
                Z / (1 + square / trials) * Math.sqrt(share * (1 - share) / trials + square / (4 * trials * trials));
        // at the ends the formula gives exactly 0 and 1, but for rounding
        double low = share == 0 ? 0 : centre - half;
        double high = share == 1 ? 1 : centre + half;
        return new Interval(share, low, high);
    }
}
