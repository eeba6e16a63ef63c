/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.asking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    private static final Logger LOG = Logger.getLogger(StudySource.class.getName());

    private final StudyMining mining;
    private volatile Map<String, List<ParameterSpec>> parameters = Map.of();

    /** Of a study and a staining of it. */
    public StudySource(Study study, String staining) {
        mining = new StudyMining(study, staining);
    }

    @Override
    public void survey(TaskContext task) {
        mining.askWhoCanWork(task);
        parameters = readParameters();
    }

    @Override
    public List<MinerRecord> miners() {
        return mining.miners();
    }

    /** A plug-in that cannot even name its parameters has none; when it is asked for cells it is told what is wrong. */
    private static Map<String, List<ParameterSpec>> readParameters() {
        Map<String, List<ParameterSpec>> read = new HashMap<>();
        for (ErrorMiner miner : Services.all(ErrorMiner.class)) {
            try {
                read.put(miner.id(), List.copyOf(miner.parameters()));
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.INFO, "parameters of a miner are left out", e);
            }
        }
        return read;
    }

    @Override
    public List<ParameterSpec> parameters(String miner) {
        return parameters.getOrDefault(miner, List.of());
    }

    @Override
    public MiningOutcome mine(MiningAsk ask, TaskContext task) throws ProblemException {
        return mining.mine(ask, task);
    }

    @Override
    public LabelCommand answer(MinedCell cell, Label label) throws ProblemException {
        return mining.answer(cell, label);
    }
}
