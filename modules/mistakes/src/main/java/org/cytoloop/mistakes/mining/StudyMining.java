/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;

/**
 * Mining in a study for one staining. What has been read of the study (features, places) is kept at hand from one ask to
 * the next as long as it fits. Thread-safe; asks wait for each other.
 */
public final class StudyMining {
    private final Study study;
    private final String staining;

    /** Prepares; reads nothing yet. */
    public StudyMining(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    /**
     * The miners there are, that which found most mistakes here first. Answers from memory; may be called on the event
     * thread.
     */
    public List<MinerRecord> miners() {
        throw new UnsupportedOperationException("not yet: " + study + staining);
    }

    /**
     * Asks a miner. Cells of the exam, cells asked again blindly and cells that were answered are never among the
     * candidates, whatever the miner says; a miner that throws or gives nonsense is reported in one sentence; one that
     * hangs is given up within a second of being cancelled.
     *
     * @throws ProblemException when the miner is not installed, has nothing to say yet (with what to do), or failed
     */
    public MiningOutcome mine(MiningAsk ask, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * The change an answer makes: the cell becomes a sample of origin MINING, or keeps how it was drawn when it is one
     * already, in answer to the question.
     */
    public LabelCommand answer(MinedCell cell, Label label) {
        throw new UnsupportedOperationException("not yet");
    }
}
