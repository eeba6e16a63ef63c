/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.StudyResults;

/**
 * The table {@code exam.csv}: every cell of an exam with its answer, empty while there is none, ordered by slice, staining
 * and cell. {@code stratum} is the animal it was drawn in, as it was called then, and {@code asked} its place in the
 * order in which the cells of the staining are asked. The class is called answer, not label: no table of labels, from which an import could take samples.
 */
final class ExamTable {
    private final StudyResults results;
    private final TaskContext task;

    ExamTable(StudyResults results, TaskContext task) {
        this.results = results;
        this.task = task;
    }

    void write(Writer out) throws IOException, ProblemException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "slice",
                "animal",
                "group",
                "cell",
                "x",
                "y",
                "staining",
                "draw",
                "inclusion_probability",
                "answer",
                "annotator",
                "time",
                "corrections",
                "stratum",
                "asked");
        for (Slice slice : results.slices()) {
            task.checkCancelled();
            List<ExamCell> rows = new ArrayList<>();
            Map<ExamCell, Integer> places = new HashMap<>();
            for (Staining staining : results.study().settings().stainings()) {
                List<ExamCell> all = results.study().examCells(staining.name());
                for (int i = 0; i < all.size(); i++) {
                    places.put(all.get(i), i + 1);
                }
                all.stream()
                        .filter(cell -> cell.cell().slice().equals(slice.name()))
                        .sorted(Comparator.comparing(ExamCell::cell))
                        .forEach(rows::add);
            }
            Cells cells = rows.isEmpty()
                    ? Cells.none()
                    : results.study().cells(slice.name()).orElse(Cells.none());
            for (ExamCell row : rows) {
                writeRow(csv, slice, cells, row, places.get(row));
            }
        }
    }

    private static void writeRow(CsvWriter csv, Slice slice, Cells cells, ExamCell exam, int place) throws IOException {
        SampleTable.writeCell(csv, slice, cells, exam.cell());
        csv.text(exam.staining()).integer(exam.draw()).number(exam.inclusionProbability());
        csv.text(exam.answer() == null ? "" : exam.answer().name()).text(exam.annotator());
        csv.text(exam.time() == null ? "" : SampleTable.TIME.format(exam.time()));
        csv.integer(exam.corrections());
        csv.text(exam.stratum()).integer(place);
        csv.endRow();
    }
}
