/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import java.util.List;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;

/** Draws cells for the exam of a staining: at random within each animal, from all cells that are not in it yet. */
public final class ExamDrawing {
    /** Cells that are drawn when nobody says otherwise. */
    public static final int DEFAULT_CELLS = 150;

    private ExamDrawing() {}

    /**
     * What a draw would take of each animal.
     *
     * @param asked number of cells, at least 1
     * @return ordered by animal; together fewer than asked when there are not as many
     * @throws ProblemException when there is no such staining, or no cell that can be drawn
     */
    public static List<ExamDraw.Stratum> plan(Study study, String staining, int asked) throws ProblemException {
        throw new UnsupportedOperationException(staining + asked + study);
    }

    /**
     * Draws and keeps the draw, which is then open.
     *
     * @param asked number of cells, at least 1
     * @param seed seed of the draw and of the order in which the cells are asked
     * @throws ProblemException as {@link #plan}, or when an earlier draw is still open
     */
    public static ExamDraw draw(Study study, String staining, int asked, long seed) throws ProblemException {
        throw new UnsupportedOperationException(staining + asked + study + seed);
    }
}
