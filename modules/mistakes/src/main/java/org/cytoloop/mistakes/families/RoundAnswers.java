/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.training.CellSamples;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.OutOfFoldCalls;
import org.cytoloop.workspace.Study;

/**
 * What a round makes of cells: its call and, for cells it was trained on, the out-of-fold call its cross-validation kept,
 * with samples left out at random: the question is whether it has learnt about such cells on these slices, not whether it
 * would about those of another animal.
 */
final class RoundAnswers {
    private final RoundInfo round;
    private final float[] pOn;
    private final float[] unseen;

    private RoundAnswers(RoundInfo round, float[] pOn, float[] unseen) {
        this.round = round;
        this.pOn = pOn;
        this.unseen = unseen;
    }

    /**
     * Asks a round.
     *
     * @throws ProblemException when its classifier or features cannot be had
     */
    static RoundAnswers of(Study study, RoundInfo round, FamilyCells cells, TaskContext task) throws ProblemException {
        float[] pOn = calls(study, round, cells, task);
        float[] unseen = pOn.clone();
        CellSamples trained = CellSamples.ofRound(study, round);
        Optional<OutOfFoldCalls> kept = study.rounds().outOfFold(round);
        float[] plain = kept.map(OutOfFoldCalls::plain).orElse(new float[0]);
        Map<CellRef, Integer> order = new HashMap<>();
        for (int i = 0; i < trained.set().size(); i++) {
            order.put(trained.set().samples().get(i).cell(), i);
        }
        for (int row = 0; row < unseen.length; row++) {
            CellRef cell = cells.cell(row);
            long set = cells.cellSet(row).id();
            boolean sameNumbers = Optional.ofNullable(trained.cellSets().get(cell.slice()))
                    .map(known -> known.id() == set)
                    .orElse(true);
            Integer at = order.get(cell);
            if (!sameNumbers && cells.label(row) != null) {
                // numbers mean other cells now, so whether it was trained on this one is not known
                unseen[row] = Float.NaN;
            } else if (sameNumbers && at != null) {
                unseen[row] = at < plain.length ? plain[at] : Float.NaN;
            }
        }
        return new RoundAnswers(round, pOn, unseen);
    }

    private static float[] calls(Study study, RoundInfo round, FamilyCells cells, TaskContext task)
            throws ProblemException {
        if (round.featureFingerprint().equals(cells.schema().fingerprint())) {
            return SliceClassification.classifier(study, round).probabilities(cells.matrix(), task);
        }
        // features of its own: asked only where they are at hand, for they would be computed for this alone
        StudyFeatures features = SliceClassification.features(study, round);
        CellClassifier classifier = SliceClassification.classifier(study, round);
        float[] pOn = new float[cells.size()];
        Arrays.fill(pOn, Float.NaN);
        for (int from = 0; from < pOn.length; ) {
            task.checkCancelled();
            CellSetInfo set = cells.cellSet(from);
            int to = from;
            while (to < pOn.length && cells.cellSet(to).id() == set.id()) {
                to++;
            }
            Optional<FeatureMatrix> matrix = features.stored(set);
            if (matrix.isPresent()) {
                int[] rows = new int[to - from];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = cells.cell(from + i).cell() - 1;
                }
                float[] found = classifier.probabilities(matrix.get().selectRows(rows), task);
                System.arraycopy(found, 0, pOn, from, found.length);
            }
            from = to;
        }
        return pOn;
    }

    RoundInfo round() {
        return round;
    }

    /** True when its call of a cell is known. */
    boolean isKnown(int row) {
        return !Float.isNaN(pOn[row]);
    }

    /** True when it calls a cell ON. */
    boolean callsOn(int row) {
        return round.callsOn(pOn[row]);
    }

    /** True when it is known how it would call a cell it has not seen. */
    boolean isKnownUnseen(int row) {
        return !Float.isNaN(unseen[row]);
    }

    /** True when it would call a cell ON that it has not seen. */
    boolean callsOnUnseen(int row) {
        return round.callsOn(unseen[row]);
    }
}
