/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.review.ReviewNeed;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/** What the current round calls on each slice, and how much each wants a look. */
final class CallPart extends Part<CallPart.Calls> {
    private final Outlook outlook;

    /** @param outlook says which slices are foreign; who works that out tells of it as if verdicts were others */
    CallPart(Study study, String staining, Outlook outlook) {
        super(
                study,
                staining,
                EnumSet.of(Topic.ROUNDS, Topic.CALLS, Topic.CELLS, Topic.SLICES, Topic.FEATURES, Topic.REVIEWS));
        this.outlook = outlook;
    }

    /**
     * The calls.
     *
     * @param bySlice by name of the slice; empty without a round
     * @param onShare share of all classified cells that are called ON; NaN when none is
     */
    record Calls(Map<String, SliceNeed> bySlice, double onShare) {}

    @Override
    Calls read(TaskContext task) throws ProblemException {
        Optional<RoundInfo> round = study.rounds().current(staining);
        if (round.isEmpty()) {
            return new Calls(Map.of(), Double.NaN);
        }
        List<SliceNeed> needs = ReviewNeed.of(study, round.get(), outlook.foreign(round.get()), task);
        Map<String, SliceNeed> bySlice = new HashMap<>();
        long cells = 0;
        long on = 0;
        for (SliceNeed need : needs) {
            bySlice.put(need.slice(), need);
            cells += need.classified() ? need.cells() : 0;
            on += need.classified() ? need.on() : 0;
        }
        return new Calls(Map.copyOf(bySlice), cells == 0 ? Double.NaN : on / (double) cells);
    }
}
