/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.growth;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.SampleMoment;
import org.cytoloop.workspace.Study;

/**
 * How the samples of a staining grew, from the journal: undone labels count no more from the moment they were undone.
 * Arrays are not copied and must not be changed.
 *
 * @param times moments at which the numbers changed, ms since 1970, ascending
 * @param on ON samples from that moment on
 * @param off OFF samples from that moment on
 */
@SuppressWarnings("ArrayRecordComponent")
public record SampleGrowth(long[] times, int[] on, int[] off) {
    /** No samples yet. */
    public static final SampleGrowth NONE = new SampleGrowth(new long[0], new int[0], new int[0]);

    /** Reads the journal; never on the event thread. */
    public static SampleGrowth of(Study study, String staining, TaskContext task) throws ProblemException {
        List<SampleMoment> moments = study.memory().counts(staining, task);
        long[] times = new long[moments.size()];
        int[] on = new int[times.length];
        int[] off = new int[times.length];
        int n = 0;
        for (SampleMoment moment : moments) {
            n = put(times, on, off, n, moment.time().toEpochMilli(), moment.on(), moment.off());
        }
        return new SampleGrowth(Arrays.copyOf(times, n), Arrays.copyOf(on, n), Arrays.copyOf(off, n));
    }

    /** The same with what came after it. */
    public SampleGrowth and(long time, int nextOn, int nextOff) {
        long[] t = Arrays.copyOf(times, times.length + 1);
        int[] moreOn = Arrays.copyOf(on, t.length);
        int[] moreOff = Arrays.copyOf(off, t.length);
        int n = put(t, moreOn, moreOff, times.length, time, nextOn, nextOff);
        return n == times.length && n > 0 && moreOn[n - 1] == on[n - 1] && moreOff[n - 1] == off[n - 1]
                ? this
                : new SampleGrowth(Arrays.copyOf(t, n), Arrays.copyOf(moreOn, n), Arrays.copyOf(moreOff, n));
    }

    /** What changes nothing, as an UNSURE label, is left out; a clock that was put back stands still. */
    private static int put(long[] times, int[] on, int[] off, int n, long time, int nextOn, int nextOff) {
        if (nextOn == (n == 0 ? 0 : on[n - 1]) && nextOff == (n == 0 ? 0 : off[n - 1])) {
            return n;
        }
        boolean same = n > 0 && time <= times[n - 1];
        int at = same ? n - 1 : n;
        times[at] = same ? times[at] : time;
        on[at] = nextOn;
        off[at] = nextOff;
        return at + 1;
    }

    /** Number of moments. */
    public int size() {
        return times.length;
    }

    /** ON and OFF samples from a moment on, by its place. */
    public int total(int moment) {
        return on[moment] + off[moment];
    }

    /** Place of the last moment that is not after a time; -1 when there were no samples yet. */
    public int at(long time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }
}
