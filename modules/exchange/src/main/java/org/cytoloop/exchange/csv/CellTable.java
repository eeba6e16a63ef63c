/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.StainingOnSlice;
import org.cytoloop.exchange.StudyResults;

/** The table {@code cells.csv}: one row per cell and staining, slice by slice. */
final class CellTable {
    private final StudyResults results;
    private final TaskContext task;

    CellTable(StudyResults results, TaskContext task) {
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
                "area_px",
                "staining",
                "p_on",
                "call",
                "round",
                "label",
                "origin");
        int done = 0;
        for (Slice slice : results.slices()) {
            writeSlice(csv, results.of(slice));
            task.progress(++done / (double) results.slices().size(), "writing cells of " + slice.name());
        }
    }

    private void writeSlice(CsvWriter csv, StudyResults.OfSlice result) throws IOException {
        Slice slice = result.slice();
        Cells cells = result.cells();
        for (int i = 0; i < cells.size(); i++) {
            if ((i & 0xFFF) == 0) {
                task.checkCancelled();
            }
            for (StainingOnSlice staining : result.stainings()) {
                csv.text(slice.name()).text(slice.animal()).text(slice.group()).integer(i + 1L);
                csv.number(cells.x(i)).number(cells.y(i)).number(cells.area(i));
                csv.text(staining.staining().name());
                csv.number(staining.probability(i)).text(staining.call(i));
                Optional<RoundInfo> round = staining.round();
                csv.integerIf(round.isPresent(), round.isPresent() ? round.get().number() : 0);
                Optional<Sample> sample = staining.sample(i);
                csv.text(sample.isPresent() ? sample.get().label().name() : "");
                csv.text(sample.isPresent() ? sample.get().origin().name() : "");
                csv.endRow();
            }
        }
    }
}
