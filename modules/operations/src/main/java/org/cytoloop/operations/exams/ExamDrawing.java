/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.scoring.exam.ExamAllocation;
import org.cytoloop.scoring.exam.ExamChoice;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.Study;

/**
 * Draws cells for the exam of a staining: by simple random sampling within each animal, from all cells that are not in it
 * yet, whether they have a label or not (without the labelled ones it would be an exam of the cells nobody cared to label).
 */
public final class ExamDrawing {
    /** Cells that are drawn when nobody says otherwise. */
    public static final int DEFAULT_CELLS = 150;

    private final ExamPopulation population;
    private final int[] take;

    private ExamDrawing(Study study, String staining, int asked) throws ProblemException {
        StudyParts.staining(study, staining);
        if (asked < 1) {
            throw new ProblemException("An exam needs at least 1 cell, not " + asked + ".");
        }
        Set<CellRef> reserved = study.exams().reserved(staining);
        population = ExamPopulation.of(study, reserved);
        int[] cells = population.eligible();
        int[] drawn = population.reserved();
        for (int i = 0; i < cells.length; i++) {
            cells[i] += drawn[i];
        }
        take = ExamAllocation.of(cells, drawn, asked);
        if (strata().stream().mapToInt(ExamDraw.Stratum::drawn).sum() == 0) {
            throw new ProblemException(
                    reserved.isEmpty()
                            ? "No slice has cells yet; detect them or import them first."
                            : "All cells of the study are in the exam of " + staining + " already.");
        }
    }

    /**
     * What a draw would take of each animal.
     *
     * @param asked number of cells, at least 1
     * @return ordered by animal; together fewer than asked when there are not as many
     * @throws ProblemException when there is no such staining, or no cell that can be drawn
     */
    public static List<ExamDraw.Stratum> plan(Study study, String staining, int asked) throws ProblemException {
        return new ExamDrawing(study, staining, asked).strata();
    }

    /**
     * Draws and keeps the draw, which is then open.
     *
     * @param asked number of cells, at least 1
     * @param seed seed of the draw and of the order in which the cells are asked
     * @throws ProblemException as {@link #plan}, or when an earlier draw is still open
     */
    public static ExamDraw draw(Study study, String staining, int asked, long seed) throws ProblemException {
        ExamDrawing drawing = new ExamDrawing(study, staining, asked);
        List<ExamDraw.Stratum> strata = drawing.strata();
        ExamChoice choice = ExamChoice.of(drawing.population.eligible(), drawing.take, seed);
        int[] stratum = choice.stratum();
        int[] candidate = choice.candidate();
        List<Exams.DrawnCell> cells = new ArrayList<>();
        for (int i = 0; i < stratum.length; i++) {
            ExamDraw.Stratum of = strata.get(stratum[i]);
            cells.add(new Exams.DrawnCell(
                    drawing.population.cell(stratum[i], candidate[i]),
                    of.animal(),
                    of.drawn() / (double) of.eligible()));
        }
        // numbers of other cells, even of as many, would be drawn otherwise
        drawing.population.requirePresent(study);
        return study.exams().draw(new Exams.Draft(staining, seed, asked, strata, cells));
    }

    private List<ExamDraw.Stratum> strata() {
        List<ExamDraw.Stratum> strata = new ArrayList<>();
        int[] eligible = population.eligible();
        for (int i = 0; i < take.length; i++) {
            strata.add(new ExamDraw.Stratum(population.animals().get(i), eligible[i], take[i]));
        }
        return strata;
    }
}
