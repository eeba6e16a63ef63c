/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WorkClockTest {
    private static final long MINUTE = 60_000;

    private final WorkClock clock = new WorkClock();

    private void work(long... minutes) {
        for (long minute : minutes) {
            clock.add(minute * MINUTE);
        }
    }

    private static double perMinute(long... minutes) {
        long[] given = new long[minutes.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = minutes[i] * MINUTE;
        }
        return WorkClock.perMinute(given, given.length);
    }

    @Test
    void breaksOfTenMinutes_areNotCounted() {
        work(100, 103, 112, 122, 131, 500, 501);

        assertEquals(3 + 9 + 9 + 1, clock.minutes(), 1e-9);
        assertEquals(12, clock.minutes(121 * MINUTE), 1e-9);
        assertEquals(21, clock.minutes(131 * MINUTE), 1e-9);
        assertEquals(0, clock.minutes(99 * MINUTE), 1e-9);
    }

    @Test
    void noMoments_noMinutes() {
        assertEquals(0, clock.minutes());
        assertEquals(0, clock.minutes(5));
        assertEquals(Double.NaN, perMinute());
    }

    @Test
    void clockThatWasPutBack_standsStill() {
        work(10, 15, 12, 16);

        assertEquals(6, clock.minutes(), 1e-9);
    }

    @Test
    void rate_isOfTheLastTenMinutesOfLabelling() {
        long[] everyMinute = new long[31];
        for (int i = 0; i < everyMinute.length; i++) {
            // twice as fast at the end
            everyMinute[i] = i <= 20 ? 2 * i : 40 + (i - 20);
        }

        assertEquals(10 / 10.0, perMinute(everyMinute), 1e-9);
    }

    @Test
    void rate_countsAPauseAsTwoMinutes() {
        assertEquals(8 / 8.0, perMinute(5, 5, 10, 10, 15, 60, 65, 65), 1e-9);
        assertEquals(8 / 2.0, perMinute(2, 2, 2, 2, 4, 4, 4, 4), 1e-9);
    }

    @Test
    void rate_doesNotDependOnTheOrder() {
        assertEquals(perMinute(1, 2, 3, 9), perMinute(9, 3, 1, 2), 1e-9);
    }

    @Test
    void rate_inLessThanAMinute_isNotMoreThanWasGiven() {
        assertEquals(3, WorkClock.perMinute(new long[] {0, 200, 200}, 3), 1e-9);
    }

    @Test
    void manyMoments_areKept() {
        for (int i = 0; i <= 1000; i++) {
            clock.add(i * MINUTE);
        }

        assertEquals(1000, clock.minutes(), 1e-9);
        assertEquals(700, clock.minutes(700 * MINUTE + 1), 1e-9);
    }
}
