/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.Arrays;

/**
 * Minutes of work, from the moments at which something was done. Time in which nobody works is not counted: what lies
 * between two moments counts when it is less than ten minutes. For one thread at a time.
 */
final class WorkClock {
    private static final double MINUTE = 60_000;
    private static final double BREAK = 10;
    private static final double WINDOW = 10;
    private static final double PAUSE = 2;
    /** One press may give many labels: what was given in less time says nothing of a minute. */
    private static final double SHORTEST = 1;

    /** ms since 1970; a clock that was put back stands still. */
    private long[] times = new long[256];
    /** Minutes of work before each moment. */
    private double[] worked = new double[256];

    private int moments;

    /** Adds a moment, ms since 1970. */
    void add(long time) {
        if (moments == times.length) {
            times = Arrays.copyOf(times, 2 * moments);
            worked = Arrays.copyOf(worked, 2 * moments);
        }
        long before = moments == 0 ? time : times[moments - 1];
        times[moments] = Math.max(time, before);
        double minutes = (times[moments] - before) / MINUTE;
        worked[moments] = moments == 0 ? 0 : worked[moments - 1] + (minutes < BREAK ? minutes : 0);
        moments++;
    }

    /** Minutes of work so far. */
    double minutes() {
        return moments == 0 ? 0 : worked[moments - 1];
    }

    /** Minutes of work until a moment, ms since 1970. */
    double minutes(long until) {
        int found = Arrays.binarySearch(times, 0, moments, until);
        int at = found >= 0 ? found : -found - 2;
        return at < 0 ? 0 : worked[at];
    }

    /**
     * How many labels there are a minute, over the last ten minutes of labelling. Between two labels lie at most two
     * minutes of labelling: who reads, reviews or trains for longer is not a slow labeller.
     *
     * @param given when they came, ms since 1970, in any order
     * @param n number of these
     * @return NaN when there are none
     */
    static double perMinute(long[] given, int n) {
        if (n == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(given, n);
        Arrays.sort(sorted);
        double[] at = new double[n];
        for (int i = 1; i < n; i++) {
            at[i] = at[i - 1] + Math.min(PAUSE, (sorted[i] - sorted[i - 1]) / MINUTE);
        }
        double last = at[n - 1];
        double from = Math.max(0, last - WINDOW);
        int within = 0;
        for (double one : at) {
            // those at the beginning of the window were the work of the minutes before it
            within += from == 0 || one > from ? 1 : 0;
        }
        return within / Math.max(SHORTEST, last - from);
    }
}
