/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answers;

import java.util.function.UnaryOperator;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.exam.state.ExamState;
import org.cytoloop.workbench.pictures.CsvText;

/** The answers of an exam as a table. */
public final class AnswersCsv {
    private AnswersCsv() {}

    /**
     * One line for each cell, in the order in which they were asked.
     *
     * @param slices what slices are called
     * @param animals what animals are called
     */
    public static String of(
            String staining, ExamState state, UnaryOperator<String> slices, UnaryOperator<String> animals) {
        CsvText text = new CsvText()
                .row(
                        "staining",
                        "draw",
                        "slice",
                        "cell",
                        "animal",
                        "inclusion_probability",
                        "answer",
                        "annotator",
                        "time",
                        "corrections");
        for (ExamCell cell : state.cells()) {
            text.row(
                    staining,
                    cell.draw(),
                    slices.apply(cell.cell().slice()),
                    cell.cell().cell(),
                    cell.stratum().isEmpty() ? "" : animals.apply(cell.stratum()),
                    cell.inclusionProbability(),
                    cell.answer(),
                    cell.annotator(),
                    cell.time(),
                    cell.corrections());
        }
        return text.toString();
    }
}
