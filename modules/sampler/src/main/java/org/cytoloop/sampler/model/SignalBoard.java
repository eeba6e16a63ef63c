/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.awt.EventQueue;
import java.util.Optional;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.SamplingSignals;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workspace.CellSetInfo;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/**
 * The signals of the cells of the slice that is looked at, by which crops are sorted. Measured in the background, once
 * for each slice and staining; a moment after the slice was chosen, so that leafing through slices measures none of
 * them. For the EDT.
 */
@Messages({"# {0} - what the slice is called", "SignalBoard_measuring=Measuring cells of {0}"})
final class SignalBoard {
    private static final RequestProcessor WAITING = new RequestProcessor(SignalBoard.class.getName(), 1);
    private static final int LINGER_MS = 800;

    private final OpenStudy open;
    private final Runnable arrived;
    private final RequestProcessor.Task lingering = WAITING.create(() -> EventQueue.invokeLater(this::measure));
    private Key wanted;
    private Key known;
    private Key running;
    private float[] signals;
    private Job job;

    /** What signals depend on. */
    private record Key(String slice, String staining, long cellSet) {}

    SignalBoard(OpenStudy open, Runnable arrived) {
        this.open = open;
        this.arrived = arrived;
    }

    /**
     * The signals of a slice that is looked at, by cell number - 1; null while they are not known, then they will be.
     *
     * @param soon true to measure them now, false when nothing is sorted yet
     */
    float[] of(String slice, String staining, boolean soon) {
        Optional<CellSetInfo> cells = open.study().cellSet(slice);
        if (cells.isEmpty()) {
            stop();
            return null;
        }
        Key key = new Key(slice, staining, cells.get().id());
        if (key.equals(known)) {
            return signals;
        }
        boolean other = !key.equals(wanted);
        wanted = key;
        if (!key.equals(running)) {
            cancel();
            if (soon) {
                measure();
            } else if (other) {
                lingering.schedule(LINGER_MS);
            }
        }
        return null;
    }

    /** True while signals are on their way. */
    boolean isMeasuring() {
        return running != null;
    }

    private void measure() {
        Key key = wanted;
        if (key == null || key.equals(known) || key.equals(running)) {
            return;
        }
        running = key;
        job = open.jobs()
                .start(
                        Bundle.SignalBoard_measuring(open.names().slice(key.slice())),
                        (TaskContext task) -> SamplingSignals.of(open.study(), key.slice(), key.staining(), task),
                        measured -> accept(key, measured.signal()),
                        // an image that cannot be read is explained where its crops should be
                        problem -> accept(key, null));
    }

    private void accept(Key key, float[] measured) {
        if (!key.equals(running)) {
            return;
        }
        running = null;
        job = null;
        known = key;
        signals = measured;
        arrived.run();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
            running = null;
        }
    }

    /** Forgets everything. */
    void stop() {
        cancel();
        lingering.cancel();
        wanted = null;
        known = null;
        signals = null;
    }
}
