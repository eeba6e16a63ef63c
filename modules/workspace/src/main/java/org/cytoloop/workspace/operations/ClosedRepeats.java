/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.labelling.agreement.RatingPair;
import org.cytoloop.workspace.Study;

/**
 * The repeats and second readings of a staining that count: answered, not hidden in the newest batch, where answers may
 * still change, and not of the exam.
 */
final class ClosedRepeats {
    private final Study study;
    private final List<Repeat> repeats;

    ClosedRepeats(Study study, String staining) {
        this.study = study;
        long newest =
                study.batches(staining).stream().mapToLong(Batch::id).max().orElse(0);
        Set<CellRef> exam = new HashSet<>();
        for (Sample sample : study.samples(staining)) {
            if (sample.origin() == SampleOrigin.EXAM) {
                exam.add(sample.cell());
            }
        }
        repeats = study.repeats().all(staining).stream()
                .filter(repeat -> repeat.second() != null)
                .filter(repeat -> repeat.batch() == 0 || repeat.batch() != newest)
                .filter(repeat -> !(isCurrent(repeat) && exam.contains(repeat.cell())))
                .toList();
    }

    /** Oldest first. */
    List<Repeat> all() {
        return repeats;
    }

    /** Names of their slices. */
    List<String> slices() {
        return repeats.stream().map(repeat -> repeat.cell().slice()).distinct().toList();
    }

    /** True when its cell is one of the slice's cells of today. */
    private boolean isCurrent(Repeat repeat) {
        return study.cellSet(repeat.cell().slice())
                .filter(info -> info.id() == repeat.cellSet())
                .isPresent();
    }

    /** How bright its cell is; NaN when that is not known, as of cells of an earlier detection. */
    double signal(Repeat repeat, CellEvidence evidence) {
        return isCurrent(repeat) ? evidence.signal(repeat.cell()) : Double.NaN;
    }

    /** All as pairs of labels. */
    List<RatingPair> pairs(CellEvidence evidence) {
        return repeats.stream()
                .map(repeat -> new RatingPair(
                        repeat.first(),
                        repeat.second(),
                        repeat.firstAnnotator(),
                        repeat.secondAnnotator(),
                        repeat.secondTime(),
                        signal(repeat, evidence)))
                .toList();
    }

    /** How many were answered under another version of the rule than that of the first label. */
    long acrossRules() {
        return repeats.stream()
                .filter(repeat -> repeat.firstRule() != repeat.secondRule())
                .count();
    }
}
