/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.asking;

import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.mistakes.mining.MinedCell;
import org.cytoloop.spi.ErrorMiner.Asks;
import org.cytoloop.workspace.Study;

/** What has become of cells since they were put forward, as the study says now; from memory. */
final class Standing {
    private final Study study;
    private final String staining;
    private final Set<CellRef> exam;
    private final Set<CellRef> askedBlind;

    Standing(Study study, String staining) {
        this.study = study;
        this.staining = staining;
        exam = study.exams().reserved(staining);
        askedBlind = study.repeats().open(staining).keySet();
    }

    /** True when the cell may not be asked any more, whatever was answered. */
    boolean isGone(MinedCell cell, Asks asks) {
        boolean same = study.cellSet(cell.cell().slice())
                .filter(set -> set.id() == cell.cellSet())
                .isPresent();
        return !same
                || exam.contains(cell.cell())
                || askedBlind.contains(cell.cell())
                || asks == Asks.LABELLED && !isLabelled(cell);
    }

    private boolean isLabelled(MinedCell cell) {
        return study.sample(staining, cell.cell()).isPresent()
                && study.memory().kept(staining, cell.cell()).isEmpty();
    }

    /** What the cell was found to be, here or elsewhere; empty while its question is open. */
    Optional<Label> answer(MinedCell cell, Asks asks) {
        Optional<Finding> finding = study.findings().standing(staining, cell.cell());
        if (finding.isPresent()) {
            return finding.map(Finding::answer);
        }
        Optional<Label> label = study.sample(staining, cell.cell()).map(Sample::label);
        return asks == Asks.UNLABELLED
                ? label
                : label.filter(now -> now != cell.question().presented());
    }
}
