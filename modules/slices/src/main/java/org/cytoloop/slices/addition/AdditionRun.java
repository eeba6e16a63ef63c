/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.SliceAddition;
import org.cytoloop.workbench.problems.Problem;
import org.cytoloop.workspace.Study;

/** Adds planned slices one after the other; one that fails does not hold up the others. */
final class AdditionRun {
    private final List<AdditionPlan.Planned> planned;
    private final List<String> added = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    AdditionRun(List<AdditionPlan.Planned> planned) {
        this.planned = List.copyOf(planned);
    }

    /** Adds them. Off the EDT; what was added before a cancellation stays. */
    AdditionRun run(Study study, TaskContext task) {
        for (int i = 0; i < planned.size(); i++) {
            task.checkCancelled();
            AdditionPlan.Planned one = planned.get(i);
            String label =
                    (i + 1) + " of " + planned.size() + ": " + one.details().name();
            TaskContext part = labelled(task.part(i / (double) planned.size(), (i + 1.0) / planned.size()), label);
            part.progress(0, label);
            try {
                added.add(SliceAddition.add(study, one.location(), one.details(), part)
                        .slice()
                        .name());
            } catch (ProblemException e) {
                if (task.isCancelled()) {
                    throw new CancellationException("cancelled");
                }
                problems.add(new Problem(one.details().name(), e.getMessage()));
            }
        }
        return this;
    }

    /** The same progress under one text. */
    private static TaskContext labelled(TaskContext task, String label) {
        return new TaskContext() {
            @Override
            public int threads() {
                return task.threads();
            }

            @Override
            public boolean isCancelled() {
                return task.isCancelled();
            }

            @Override
            public void progress(double fraction, String what) {
                task.progress(fraction, label);
            }
        };
    }

    /** Names of the slices that were added, in order. */
    List<String> added() {
        return List.copyOf(added);
    }

    /** The slices that could not be added. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
