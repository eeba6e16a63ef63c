/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** Turns candidates into questions, as far as they may be asked now: a miner may be wrong, and the study has gone on. */
final class MinedCells {
    private final Study study;
    private final StudyCells cells;
    private final MiningPool pool;
    private final GuardedMiner miner;
    private final int round;
    private final StudyLabels now;

    MinedCells(Study study, StudyCells cells, MiningPool pool, GuardedMiner miner, List<RoundInfo> rounds) {
        this.study = study;
        this.cells = cells;
        this.pool = pool;
        this.miner = miner;
        this.round = pool.pOn().isEmpty() ? 0 : rounds.get(0).number();
        this.now = StudyLabels.of(study, pool.staining());
    }

    /** The question; empty when the cell may not be asked (any more). */
    Optional<MinedCell> of(Candidate candidate) {
        int row = candidate.row();
        CellRef cell = pool.cell(row);
        CellSetInfo cellSet = cells.cellSets().get(pool.sliceOf()[row]);
        boolean present = study.cellSet(cell.slice())
                .filter(current -> current.id() == cellSet.id())
                .isPresent();
        float pOn = pool.pOn().map(p -> p[row]).orElse(Float.NaN);
        Label presented = presented(row, pOn);
        if (!present || !now.mayAsk(miner.asks(), cell, presented)) {
            return Optional.empty();
        }
        Question question = new Question(cell, miner.id(), round, pOn, presented);
        return Optional.of(new MinedCell(
                question, cellSet.id(), pool.x()[row], pool.y()[row], candidate.score(), candidate.reason()));
    }

    /** The label that may be wrong, else the call. */
    private Label presented(int row, float pOn) {
        if (miner.asks() == ErrorMiner.Asks.LABELLED) {
            return pool.label(row);
        }
        if (Float.isNaN(pOn)) {
            return null;
        }
        return pOn >= pool.threshold() ? Label.ON : Label.OFF;
    }
}
