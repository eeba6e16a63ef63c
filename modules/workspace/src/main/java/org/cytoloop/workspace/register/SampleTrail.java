/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.SampleMoment;
import org.cytoloop.workspace.journal.Change;
import org.cytoloop.workspace.journal.SampleEntry;
import org.cytoloop.workspace.journal.Step;

/** Counts the samples of a staining while the journal is replayed. Not thread-safe. */
final class SampleTrail {
    private final String staining;
    private final int[] counts = new int[3];
    private final List<SampleMoment> moments = new ArrayList<>();

    SampleTrail(String staining) {
        this.staining = staining;
    }

    /** An event was replayed. */
    void add(JournalEvent event, Optional<Step> step, TaskContext task) {
        task.checkCancelled();
        int[] before = counts.clone();
        step.ifPresent(done -> done.changes().forEach(this::count));
        if (!java.util.Arrays.equals(before, counts)) {
            moments.add(new SampleMoment(event.seq(), event.time(), counts[0], counts[1], counts[2]));
        }
    }

    private void count(Change change) {
        if (change instanceof Change.OfSample c && c.staining().equals(staining)) {
            count(c.before(), -1);
            count(c.after(), 1);
        }
    }

    /** Exam cells were samples once, in studies of version 3 and before. */
    private void count(SampleEntry entry, int by) {
        if (entry != null && entry.sample().origin() != SampleOrigin.EXAM) {
            counts[entry.sample().label().ordinal()] += by;
        }
    }

    /** In the order of the journal. */
    List<SampleMoment> moments() {
        return List.copyOf(moments);
    }
}
