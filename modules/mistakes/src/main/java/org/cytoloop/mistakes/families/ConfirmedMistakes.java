/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.features.FeatureContexts;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * The mistakes of the classifier that the user has confirmed: questions about calls that were answered otherwise, the
 * newest of each cell, as long as the cell still has the label it was answered with. Labels that turned out wrong are no
 * mistakes of the classifier, and a sample that was never asked about is no confirmed mistake. After a slice was detected
 * anew the cell at the place is taken. Cells that have come into the exam since are left out.
 *
 * @param mistakes oldest first
 * @param notes what was left out
 */
record ConfirmedMistakes(List<Mistake> mistakes, List<String> notes) {
    /** Reads them. */
    static ConfirmedMistakes of(Study study, String staining) throws ProblemException {
        return new Reading(study, staining).read();
    }

    private static final class Reading {
        private final Study study;
        private final String staining;
        private final Map<String, Optional<Places>> places = new HashMap<>();
        private int lost;
        private int changed;
        private int labels;

        Reading(Study study, String staining) {
            this.study = study;
            this.staining = staining;
        }

        ConfirmedMistakes read() throws ProblemException {
            Set<String> aboutLabels = new HashSet<>();
            for (ErrorMiner miner : Services.all(ErrorMiner.class)) {
                if (miner.asks() == ErrorMiner.Asks.LABELLED) {
                    aboutLabels.add(miner.id());
                }
            }
            // the newest answer of a cell takes the place of earlier ones, and comes last
            Map<CellRef, Mistake> newest = new LinkedHashMap<>();
            for (Finding finding : study.findings().of(staining)) {
                boolean ofLabel = aboutLabels.contains(finding.question().miner());
                Optional<Mistake> mistake = place(finding);
                mistake.ifPresent(known -> newest.remove(known.cell()));
                if (finding.isMistake() && ofLabel) {
                    labels++;
                } else if (finding.isMistake() && mistake.isEmpty()) {
                    lost++;
                } else if (finding.isMistake()) {
                    newest.put(mistake.get().cell(), mistake.get());
                }
            }
            // what was confirmed before a cell came into the exam is told to nobody: it is to be judged unseen
            Set<CellRef> exam = study.exams().reserved(staining);
            newest.keySet().removeAll(exam);
            List<Mistake> standing = new ArrayList<>();
            for (Mistake mistake : newest.values()) {
                Label now = study.sample(staining, mistake.cell())
                        .map(Sample::label)
                        .orElse(null);
                if (now == mistake.truth()) {
                    standing.add(mistake);
                } else {
                    changed++;
                }
            }
            return new ConfirmedMistakes(List.copyOf(standing), notes());
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (lost > 0) {
                notes.add(lost + " of the confirmed mistakes " + (lost == 1 ? "lies" : "lie")
                        + " where there is no cell any more.");
            }
            if (changed > 0) {
                notes.add((changed == 1 ? "1 answer is" : changed + " answers are")
                        + " not counted because the label was changed since.");
            }
            if (labels > 0) {
                notes.add((labels == 1
                                ? "1 wrong label was found too; it is a mistake"
                                : labels + " wrong labels were found too; they are mistakes")
                        + " of labels, not of the classifier.");
            }
            return notes;
        }

        private Optional<Mistake> place(Finding finding) throws ProblemException {
            CellRef asked = finding.question().cell();
            if (!places.containsKey(asked.slice())) {
                places.put(asked.slice(), Places.of(study, asked.slice()));
            }
            return places.get(asked.slice())
                    .flatMap(known -> known.find(finding))
                    .map(cell -> new Mistake(
                            cell,
                            finding.x(),
                            finding.y(),
                            finding.answer(),
                            finding.question().round(),
                            finding.question().pOn(),
                            finding.question().miner(),
                            finding.time()));
        }
    }

    /** The present cells of a slice. */
    private record Places(CellSetInfo info, NearestCells nearest, double radius) {
        static Optional<Places> of(Study study, String slice) throws ProblemException {
            Optional<CellSetInfo> info = study.cellSet(slice);
            if (study.slice(slice).isEmpty() || info.isEmpty()) {
                return Optional.empty();
            }
            Cells cells = study.cells(info.get());
            double known = info.get().diameterPx();
            double diameter = known > 0 ? known : FeatureContexts.typicalDiameterPx(cells);
            return Optional.of(new Places(info.get(), new NearestCells(cells), diameter / 2));
        }

        Optional<CellRef> find(Finding finding) {
            CellRef asked = finding.question().cell();
            if (finding.cellSet() == info.id()) {
                return Optional.of(asked);
            }
            int found = nearest.nearest(finding.x(), finding.y(), radius);
            return found < 0 ? Optional.empty() : Optional.of(new CellRef(asked.slice(), found + 1));
        }
    }
}
