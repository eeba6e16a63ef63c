/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.TruthEvaluation;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;

/** Scores a round's calls against a table of true labels. */
public final class TruthScoring {
    private TruthScoring() {}

    /**
     * Scores the calls of cells that were not samples of the staining; UNSURE rows are left out.
     *
     * @param file where the rows come from, for messages
     * @param radiusPx how far a row's position may be from the centroid, px
     * @throws ProblemException when a slice of the table has not been classified under the round
     */
    public static TruthEvaluation score(
            Study study,
            String staining,
            RoundInfo round,
            Path file,
            List<LabelledPoint> rows,
            double radiusPx,
            TaskContext task)
            throws ProblemException {
        Set<CellRef> samples = new HashSet<>();
        for (Sample sample : study.samples(staining)) {
            samples.add(sample.cell());
        }
        RowCells rowCells = new RowCells(study, file, radiusPx);
        for (LabelledPoint row : rows) {
            rowCells.check(row);
        }
        TruthEvaluation.CallSource calls = slice -> {
            float[] pOn = study.calls(slice, round)
                    .orElseThrow(() -> new ProblemException("Slice \"" + slice
                            + "\" has not been classified under round " + round.number() + " of " + staining
                            + "; run classify first."));
            return Optional.of(new TruthEvaluation.SliceCalls(study.cells(slice), pOn, radiusPx));
        };
        return TruthEvaluation.of(rows, calls, samples, round.threshold(), round.seed(), task);
    }
}
