/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.OutOfFoldCalls;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.cytoloop.workspace.TrainedCells;

/** What the current round was trained on and how it did, out of fold, at its present threshold. */
final class TrainedPart extends Part<Optional<TrainedPart.Trained>> {
    /** Of the last round that was looked at; a training never changes. */
    private TrainedCells cells;

    private OutOfFoldCalls outOfFold;
    private int number;

    TrainedPart(Study study, String staining) {
        super(study, staining, EnumSet.of(Topic.ROUNDS));
    }

    /**
     * A training.
     *
     * @param round the round
     * @param on by cell, whether it was trained on as ON; not to be changed
     * @param cellSets the cell sets of the cells' numbers, by slice
     * @param recall out-of-fold share of ON samples that are called ON; NaN when unknown
     * @param precision out-of-fold share of calls ON that are ON samples; NaN when unknown
     */
    record Trained(
            RoundInfo round,
            Map<CellRef, Boolean> on,
            SortedMap<String, Long> cellSets,
            double recall,
            double precision) {}

    @Override
    Optional<Trained> read(TaskContext task) throws ProblemException {
        Optional<RoundInfo> current = study.rounds().current(staining);
        if (current.isEmpty()) {
            return Optional.empty();
        }
        RoundInfo round = current.get();
        if (cells == null || number != round.number()) {
            cells = study.rounds().trainedCells(round);
            outOfFold = study.rounds().outOfFold(round).orElse(null);
            number = round.number();
        }
        Map<CellRef, Boolean> on = new HashMap<>();
        cells.on().forEach(cell -> on.put(cell, true));
        cells.off().forEach(cell -> on.put(cell, false));
        double[] scores = scores(round, on);
        return Optional.of(new Trained(round, on, cells.cellSets(), scores[0], scores[1]));
    }

    /** Recall and precision. */
    private double[] scores(RoundInfo round, Map<CellRef, Boolean> on) {
        float[] calls = outOfFold == null ? new float[0] : outOfFold.grouped();
        if (calls.length != on.size()) {
            return new double[] {
                round.scores().getOrDefault("grouped.recall", Double.NaN),
                round.scores().getOrDefault("grouped.precision", Double.NaN)
            };
        }
        int called = 0;
        int right = 0;
        int truth = 0;
        int i = 0;
        // the order of the calls: by slice, then cell
        for (boolean isOn : new TreeMap<>(on).values()) {
            float p = calls[i++];
            boolean tested = !Float.isNaN(p);
            boolean callsOn = tested && round.callsOn(p);
            called += callsOn ? 1 : 0;
            right += callsOn && isOn ? 1 : 0;
            truth += tested && isOn ? 1 : 0;
        }
        return new double[] {
            truth == 0 ? Double.NaN : right / (double) truth, called == 0 ? Double.NaN : right / (double) called
        };
    }
}
