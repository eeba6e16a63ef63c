/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.guide.Situation.Pace;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.Study;

/**
 * How fast it goes, from the times in the journal. Time in which nobody works is not counted: what lies between two
 * changes counts when it is less than ten minutes. Of the journal only what is new is read. For one thread at a time.
 */
final class PacePart {
    private static final double MINUTE = 60_000;
    private static final double BREAK = 10;
    private static final double WINDOW = 10;
    /** One press may give many labels: what was given in less time says nothing of a minute. */
    private static final double SHORTEST = 1;

    private static final int PAGE = 500;

    private final Study study;
    private final String staining;
    /** Time of each event, ms since 1970; a clock that was put back stands still. */
    private long[] times = new long[256];
    /** Minutes of work before each event. */
    private double[] worked = new double[256];

    private int events;
    private long seq;

    PacePart(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    /**
     * The pace now.
     *
     * @param samples the samples there are
     */
    Pace get(List<Sample> samples, TaskContext task) throws ProblemException {
        readOn(task);
        List<RoundInfo> rounds = study.rounds().of(staining);
        return new Pace(
                labelsPerMinute(samples),
                events == 0 ? 0 : worked[events - 1],
                rounds.isEmpty() ? Double.NaN : workedAt(rounds.get(0).time()));
    }

    private void readOn(TaskContext task) throws ProblemException {
        List<JournalEvent> page;
        do {
            task.checkCancelled();
            page = study.journal(seq + 1, PAGE);
            for (JournalEvent event : page) {
                seq = event.seq();
                add(event.time().toEpochMilli());
            }
        } while (page.size() == PAGE);
    }

    private void add(long time) {
        if (events == times.length) {
            times = Arrays.copyOf(times, 2 * events);
            worked = Arrays.copyOf(worked, 2 * events);
        }
        long before = events == 0 ? time : times[events - 1];
        times[events] = Math.max(time, before);
        double minutes = (times[events] - before) / MINUTE;
        worked[events] = events == 0 ? 0 : worked[events - 1] + (minutes < BREAK ? minutes : 0);
        events++;
    }

    /** Minutes of work until a moment. */
    private double workedAt(Instant moment) {
        int found = Arrays.binarySearch(times, 0, events, moment.toEpochMilli());
        int at = found >= 0 ? found : -found - 2;
        return at < 0 ? 0 : worked[at];
    }

    private double labelsPerMinute(List<Sample> samples) {
        double[] given = new double[samples.size()];
        int n = 0;
        double last = 0;
        for (Sample sample : samples) {
            if (sample.origin() != SampleOrigin.IMPORT) {
                given[n] = workedAt(sample.time());
                last = Math.max(last, given[n++]);
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        double from = Math.max(0, last - WINDOW);
        int labels = 0;
        for (int i = 0; i < n; i++) {
            // those at the beginning of the window were the work of the minutes before it
            labels += from == 0 || given[i] > from ? 1 : 0;
        }
        return labels / Math.max(SHORTEST, last - from);
    }
}
