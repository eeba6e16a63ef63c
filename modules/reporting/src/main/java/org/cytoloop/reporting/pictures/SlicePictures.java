/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pictures;

import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.workspace.Study;

/**
 * Pictures of the slices of a study with the calls of a round on them. The captions hold no number but names: what was
 * counted stands in the tables.
 */
public final class SlicePictures {
    private SlicePictures() {}

    /**
     * A picture of each slice, in the order of their names; in place of one that cannot be shown a sentence that says
     * why. Reads images; never on the event thread.
     *
     * @throws ProblemException when calls cannot be read; a missing image is no problem
     */
    public static List<Block> of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException("reporting");
    }

    /**
     * Examples of what a round calls clearly ON, clearly OFF, and can hardly tell: a picture for each, of cells from all
     * slices whose images are there.
     *
     * @throws ProblemException when calls cannot be read; a missing image is no problem
     */
    public static List<Block> examples(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException("reporting");
    }
}
