/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellDetection;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workbench.problems.Problem;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/**
 * Detects the cells of slices one after the other. A slice that cannot be detected does not keep the others from it, and
 * what is done when the user cancels stays.
 */
@Messages({
    "# {0} - slice",
    "# {1} - number of the slice",
    "# {2} - number of slices",
    "# {3} - what is being done",
    "MSG_Progress={0} ({1} of {2}): {3}",
    "# {0} - slice",
    "# {1} - what is being done",
    "MSG_ProgressOfOne={0}: {1}",
    "MSG_Reading=reading the image"
})
final class DetectionRun {
    private final Study study;
    private final List<Slice> slices;
    private final CellDetector detector;
    private final Map<String, String> parameters;
    private final UnaryOperator<String> naming;
    private final List<CellDetection.Outcome> outcomes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param naming what slices are called on the screen */
    DetectionRun(
            Study study,
            List<Slice> slices,
            CellDetector detector,
            Map<String, String> parameters,
            UnaryOperator<String> naming) {
        this.study = study;
        this.slices = List.copyOf(slices);
        this.detector = detector;
        this.parameters = Map.copyOf(parameters);
        this.naming = naming;
    }

    /** Does it; returns early when cancelled. */
    void run(TaskContext task) {
        try {
            for (int i = 0; i < slices.size(); i++) {
                task.checkCancelled();
                detect(slices.get(i), new SliceTask(task, i));
            }
        } catch (CancellationException e) {
            // report() tells how many are left
        }
    }

    private void detect(Slice slice, TaskContext task) {
        task.progress(0, Bundle.MSG_Reading());
        try {
            CellDetection.Outcome outcome = CellDetection.detect(study, slice, detector, parameters, task);
            synchronized (this) {
                outcomes.add(outcome);
            }
        } catch (ProblemException e) {
            synchronized (this) {
                problems.add(new Problem(naming.apply(slice.name()), e.getMessage()));
            }
        }
    }

    /** What was done so far. */
    synchronized DetectionReport report() {
        return new DetectionReport(outcomes, problems, slices.size() - outcomes.size() - problems.size());
    }

    /** One slice's share of the whole, with its name in the words. */
    private final class SliceTask implements TaskContext {
        private final TaskContext whole;
        private final int index;

        SliceTask(TaskContext whole, int index) {
            this.whole = whole;
            this.index = index;
        }

        @Override
        public int threads() {
            return whole.threads();
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }

        @Override
        public void progress(double fraction, String what) {
            whole.progress((index + fraction) / slices.size(), what == null ? null : words(what));
        }

        private String words(String what) {
            String name = naming.apply(slices.get(index).name());
            return slices.size() == 1
                    ? Bundle.MSG_ProgressOfOne(name, what)
                    : Bundle.MSG_Progress(name, index + 1, slices.size(), what);
        }
    }
}
