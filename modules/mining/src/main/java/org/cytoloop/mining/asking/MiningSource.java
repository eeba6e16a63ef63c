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
import org.cytoloop.workspace.LabelCommand;

/** The miners of a study, for one staining. Thread-safe. */
public interface MiningSource {
    /** Finds out who can work now, which {@link #miners()} tells then; not on the EDT. */
    void survey(TaskContext task);

    /** The miners there are, in the order in which they are offered, as last surveyed; answers from memory. */
    List<MinerRecord> miners();

    /** The parameters of a miner, as last surveyed; none for one that is not known. Answers from memory. */
    List<ParameterSpec> parameters(String miner);

    /**
     * Asks a miner; not on the EDT.
     *
     * @throws ProblemException when it has nothing to say, with what to do, or failed
     */
    MiningOutcome mine(MiningAsk ask, TaskContext task) throws ProblemException;

    /**
     * The change an answer makes; not on the EDT.
     *
     * @throws ProblemException when the cell is not there any more
     */
    LabelCommand answer(MinedCell cell, Label label) throws ProblemException;
}
