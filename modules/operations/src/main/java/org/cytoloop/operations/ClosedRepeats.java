/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final CellEvidence evidence;
    private final List<Repeat> repeats;

    /** @param evidence says which cells are those of today; its signals need not be read yet */
    ClosedRepeats(Study study, String staining, CellEvidence evidence) {
        this.evidence = evidence;
        long newest = study.repeats().newestBatch(staining);
        Set<CellRef> exam = study.samples(staining).stream()
                .filter(sample -> sample.origin() == SampleOrigin.EXAM)
                .map(Sample::cell)
                .collect(Collectors.toCollection(HashSet::new));
        exam.addAll(study.exams().reserved(staining));
        repeats = study.repeats().all(staining).stream()
                .filter(repeat -> repeat.second() != null)
                .filter(repeat -> repeat.batch() == 0 || repeat.batch() != newest)
                .filter(repeat -> !(isCurrent(repeat) && exam.contains(repeat.cell())))
                .toList();
    }

    private boolean isCurrent(Repeat repeat) {
        return evidence.isOf(repeat.cell().slice(), repeat.cellSet());
    }

    /** Oldest first. */
    List<Repeat> all() {
        return repeats;
    }

    /** Names of the slices whose signals are needed. */
    List<String> slices() {
        return repeats.stream()
                .filter(this::isCurrent)
                .map(repeat -> repeat.cell().slice())
                .distinct()
                .toList();
    }

    /** How bright its cell is; NaN when that is not known, as of cells of an earlier detection. */
    double signal(Repeat repeat) {
        return isCurrent(repeat) ? evidence.signal(repeat.cell()) : Double.NaN;
    }

    /** All as pairs of labels. */
    List<RatingPair> pairs() {
        return repeats.stream()
                .map(repeat -> new RatingPair(
                        repeat.first(),
                        repeat.second(),
                        repeat.firstAnnotator(),
                        repeat.secondAnnotator(),
                        repeat.secondTime(),
                        signal(repeat)))
                .toList();
    }

    /** How many were answered under another version of the rule than that of the first label. */
    long acrossRules() {
        return repeats.stream()
                .filter(repeat -> repeat.firstRule() != repeat.secondRule())
                .count();
    }
}
