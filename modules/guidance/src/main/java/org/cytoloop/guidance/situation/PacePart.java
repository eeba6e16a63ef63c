/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.guide.Situation.Pace;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.Study;

/** How fast it goes, from the times in the journal, of which only what is new is read. For one thread at a time. */
final class PacePart {
    private static final int PAGE = 500;

    private final Study study;
    private final String staining;
    private final WorkClock clock = new WorkClock();
    private final Memo<Double> rate = new Memo<>();
    private long seq;

    PacePart(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    /**
     * The pace now.
     *
     * @param samples the samples there are; those read from a file say nothing of the pace
     */
    Pace get(List<Sample> samples, TaskContext task) throws ProblemException {
        readOn(task);
        List<RoundInfo> rounds = study.rounds().of(staining);
        return new Pace(
                // every label is an event, which never comes into the time before it
                rate.get(() -> perMinute(samples), samples),
                clock.minutes(),
                rounds.isEmpty()
                        ? Double.NaN
                        : clock.minutes(rounds.get(0).time().toEpochMilli()));
    }

    private double perMinute(List<Sample> samples) {
        long[] given = new long[samples.size()];
        int n = 0;
        for (Sample sample : samples) {
            if (sample.origin() != SampleOrigin.IMPORT) {
                given[n++] = sample.time().toEpochMilli();
            }
        }
        return WorkClock.perMinute(given, n);
    }

    private void readOn(TaskContext task) throws ProblemException {
        List<JournalEvent> page;
        do {
            task.checkCancelled();
            page = study.journal(seq + 1, PAGE);
            for (JournalEvent event : page) {
                seq = event.seq();
                clock.add(event.time().toEpochMilli());
            }
        } while (page.size() == PAGE);
    }
}
