/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.awt.EventQueue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.LiveTraining;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.workspace.Study;

/** What live update does off the EDT, one update at a time. Keeps at hand what does not change from label to label. */
final class LiveWork {
    private final Study study;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    /** What the next update of the same staining and choice goes on with. */
    private record Kept(String staining, TrainingChoice choice, LiveTraining training) {}

    LiveWork(Study study) {
        this.study = study;
    }

    /** Lets go of what is at hand; thread-safe. */
    void forget() {
        kept.set(null);
    }

    /**
     * Trains and calls.
     *
     * @param slices the visible ones first
     * @param shown takes calls by slice on the EDT; slices that are ready soon after each other come together
     * @return number of slices
     */
    Integer update(
            String staining,
            TrainingChoice choice,
            List<String> slices,
            Consumer<Map<String, LiveTraining.SliceCalls>> shown,
            TaskContext task)
            throws ProblemException {
        Kept known = kept.get();
        if (known == null
                || !known.staining().equals(staining)
                || !known.choice().equals(choice)) {
            known = new Kept(staining, choice, new LiveTraining(study, staining, choice));
            kept.set(known);
        }
        AtomicReference<Map<String, LiveTraining.SliceCalls>> ready = new AtomicReference<>(Map.of());
        known.training()
                .update(
                        slices,
                        calls -> {
                            Map<String, LiveTraining.SliceCalls> before =
                                    ready.getAndUpdate(waiting -> with(waiting, calls));
                            if (before.isEmpty()) {
                                EventQueue.invokeLater(() -> shown.accept(ready.getAndSet(Map.of())));
                            }
                        },
                        task);
        return slices.size();
    }

    private static Map<String, LiveTraining.SliceCalls> with(
            Map<String, LiveTraining.SliceCalls> waiting, LiveTraining.SliceCalls calls) {
        Map<String, LiveTraining.SliceCalls> all = new HashMap<>(waiting);
        all.put(calls.slice(), calls);
        return all;
    }
}
