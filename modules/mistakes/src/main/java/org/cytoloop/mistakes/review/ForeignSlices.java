/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.reach.SliceReach;
import org.cytoloop.scoring.reach.ReachReport;
import org.cytoloop.scoring.reach.SliceFinding;
import org.cytoloop.workspace.Study;

/**
 * Which slices are unlike those a round was trained on, as far as that is known without reading an image.
 *
 * @param slices names of the slices that are foreign
 * @param notes sentences on what could not be told
 */
public record ForeignSlices(Set<String> slices, List<String> notes) {
    /** Keeps unmodifiable copies. */
    public ForeignSlices {
        slices = Set.copyOf(slices);
        notes = List.copyOf(notes);
    }

    /**
     * Compares the slices with the training set by the features that are cached. Where that cannot be done no slice is
     * foreign, which a note says.
     *
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static ForeignSlices of(Study study, RoundInfo round, TaskContext task) {
        Optional<ReachReport> report;
        try {
            report = SliceReach.ofCached(study, round, task);
        } catch (ProblemException e) {
            return unknown(e.getMessage());
        }
        if (report.isEmpty()) {
            return unknown("the features of the training slices are not cached; classify the slices again.");
        }
        Set<String> foreign = new TreeSet<>();
        for (SliceFinding finding : report.get().foreign()) {
            foreign.add(finding.slice());
        }
        return new ForeignSlices(foreign, report.get().notes());
    }

    private static ForeignSlices unknown(String why) {
        return new ForeignSlices(Set.of(), List.of("Slices unlike the training slices cannot be told: " + why));
    }
}
