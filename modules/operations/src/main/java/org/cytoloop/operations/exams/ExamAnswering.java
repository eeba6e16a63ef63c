/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.LabelImport;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;

/** Answers an open draw from a table. */
public final class ExamAnswering {
    private ExamAnswering() {}

    /**
     * What was answered.
     *
     * @param answered cells of the draw that the table names
     * @param passedOver cells of the table that are not of the draw
     * @param unmatched rows with no cell near enough
     * @param open cells of the draw that have no answer now
     */
    public record Outcome(int answered, int passedOver, int unmatched, int open) {}

    /**
     * Answers the cells of the open draw that the table names. Answers that are the same already are left alone.
     *
     * @param file where the rows come from, for messages
     * @param radiusPx how far a row's position may be from the centroid, px
     * @param otherwise the answer of open cells that the table does not name; empty to leave them open
     * @throws ProblemException when no draw is open, or a row is wrong: then nothing is answered
     */
    public static Outcome apply(
            Study study,
            String staining,
            Path file,
            List<LabelledPoint> rows,
            double radiusPx,
            Optional<Label> otherwise)
            throws ProblemException {
        ExamDraw draw = open(study, staining);
        LabelImport.Meant meant = LabelImport.meant(study, staining, file, rows, radiusPx);
        Map<CellRef, Label> labels = meant.labels();
        int answered = 0;
        int open = 0;
        for (ExamCell cell : study.exams().cells(staining)) {
            if (cell.draw() != draw.id()) {
                continue;
            }
            Label named = labels.get(cell.cell());
            Label answer = named != null || cell.answer() != null ? named : otherwise.orElse(null);
            answered += named == null ? 0 : 1;
            if (answer != null && answer != cell.answer()) {
                study.exams().answer(staining, cell.cell(), answer);
            }
            open += answer == null && cell.answer() == null ? 1 : 0;
        }
        return new Outcome(answered, labels.size() - answered, meant.unmatched(), open);
    }

    /**
     * The draw that is being answered.
     *
     * @throws ProblemException when there is none
     */
    public static ExamDraw open(Study study, String staining) throws ProblemException {
        List<ExamDraw> draws = study.exams().draws(staining);
        Optional<ExamDraw> last = draws.isEmpty() ? Optional.empty() : Optional.of(draws.get(draws.size() - 1));
        if (last.isEmpty() || last.get().closed() != null) {
            throw new ProblemException("No draw of the exam of " + staining + " is open; "
                    + (last.isEmpty() ? "draw one first." : "draw more cells to extend it, or correct an answer."));
        }
        return last.get();
    }
}
