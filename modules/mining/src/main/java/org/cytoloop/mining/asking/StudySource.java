/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.asking;

import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.MinedCell;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.mistakes.mining.MiningAsk;
import org.cytoloop.mistakes.mining.MiningOutcome;
import org.cytoloop.mistakes.mining.StudyMining;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;

/** The installed miners on a study. */
public final class StudySource implements MiningSource {
    private final StudyMining mining;

    /** Of a study and a staining of it. */
    public StudySource(Study study, String staining) {
        mining = new StudyMining(study, staining);
    }

    @Override
    public List<MinerRecord> miners() {
        return mining.miners();
    }

    @Override
    public List<ParameterSpec> parameters(String miner) {
        return Services.all(ErrorMiner.class).stream()
                .filter(one -> one.id().equals(miner))
                .findFirst()
                .map(ErrorMiner::parameters)
                .orElse(List.of());
    }

    @Override
    public MiningOutcome mine(MiningAsk ask, TaskContext task) throws ProblemException {
        return mining.mine(ask, task);
    }

    @Override
    public LabelCommand answer(MinedCell cell, Label label) {
        return mining.answer(cell, label);
    }
}
