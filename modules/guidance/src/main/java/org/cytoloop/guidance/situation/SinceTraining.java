/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * Compares the samples with what a round was trained on, cell by cell. On slices that were detected anew since, cells have
 * other numbers: there what was given since counts or, when that is more, by how many cells fewer are left.
 */
final class SinceTraining {
    /** On a slice with other numbers: samples given since the training, those from before, and cells trained on. */
    private static final int SINCE = 0;

    private static final int BEFORE = 1;
    private static final int TRAINED = 2;

    private final RoundInfo round;
    /** True when some samples were left out of the training on purpose, which are no change. */
    private final boolean thinned;

    private final Map<CellRef, Boolean> trained;
    /** Slices whose cells still have the numbers of the training. */
    private final Set<String> same = new HashSet<>();

    SinceTraining(Study study, TrainedPart.Trained training) {
        this.round = training.round();
        this.trained = training.on();
        this.thinned = round.balance().method() == TrainingBalance.Method.SUBSAMPLE;
        training.cellSets().forEach((slice, cellSet) -> {
            if (study.cellSet(slice).map(CellSetInfo::id).equals(Optional.of(cellSet))) {
                same.add(slice);
            }
        });
    }

    /** Samples added, changed or removed since the training. */
    int changed(List<Sample> decided) {
        int changed = 0;
        Set<CellRef> found = new HashSet<>();
        Map<String, int[]> renumbered = new HashMap<>();
        for (Sample sample : decided) {
            boolean since = sample.time().isAfter(round.time());
            if (same.contains(sample.cell().slice())) {
                Boolean was = trained.get(sample.cell());
                found.add(sample.cell());
                boolean trainedOtherwise = was != null && was != (sample.label() == Label.ON);
                boolean added = was == null && (since || !thinned);
                changed += trainedOtherwise || added ? 1 : 0;
            } else {
                counts(renumbered, sample.cell())[since ? SINCE : BEFORE]++;
            }
        }
        for (CellRef cell : trained.keySet()) {
            if (!same.contains(cell.slice())) {
                counts(renumbered, cell)[TRAINED]++;
            } else if (!found.contains(cell)) {
                changed++;
            }
        }
        for (int[] count : renumbered.values()) {
            // what was given since may stand where something was trained on
            changed += Math.max(count[SINCE], count[TRAINED] - count[BEFORE]);
        }
        return changed;
    }

    private static int[] counts(Map<String, int[]> renumbered, CellRef cell) {
        return renumbered.computeIfAbsent(cell.slice(), slice -> new int[3]);
    }
}
