/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.StudyResults;

/**
 * The table {@code samples.csv}: every current label with all that is known of it, ordered by slice, staining and cell.
 * Times are UTC, ISO 8601, to the millisecond; {@code miner} is who put the cell forward whose label this is in answer.
 */
final class SampleTable {
    /** Fixed number of digits, unlike {@code Instant.toString}. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final StudyResults results;
    private final TaskContext task;

    SampleTable(StudyResults results, TaskContext task) {
        this.results = results;
        this.task = task;
    }

    /** All stainings. */
    void write(Writer out) throws IOException, ProblemException {
        write(out, staining -> true);
    }

    /** Some stainings, by name. */
    void write(Writer out, Predicate<String> wanted) throws IOException, ProblemException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "slice",
                "animal",
                "group",
                "cell",
                "x",
                "y",
                "staining",
                "label",
                "origin",
                "batch",
                "rule_version",
                "annotator",
                "time",
                "inclusion_probability",
                "miner");
        for (Slice slice : results.slices()) {
            task.checkCancelled();
            Cells cells = results.study().cells(slice.name()).orElse(Cells.none());
            for (Staining staining : results.study().settings().stainings()) {
                if (wanted.test(staining.name())) {
                    for (Sample sample : results.samples(slice.name(), staining.name())) {
                        writeRow(csv, slice, cells, sample);
                    }
                }
            }
        }
    }

    private void writeRow(CsvWriter csv, Slice slice, Cells cells, Sample sample) throws IOException {
        writeCell(csv, slice, cells, sample.cell());
        csv.text(sample.staining());
        csv.text(sample.label().name()).text(sample.origin().name());
        csv.integerIf(sample.batch() > 0, sample.batch());
        csv.integerIf(sample.ruleVersion() > 0, sample.ruleVersion());
        csv.text(sample.annotator()).text(TIME.format(sample.time()));
        csv.number(sample.inclusionProbability());
        csv.text(results.answers()
                .of(sample)
                .map(finding -> finding.question().miner())
                .orElse(""));
        csv.endRow();
    }

    /** The columns slice, animal, group, cell, x and y. */
    static void writeCell(CsvWriter csv, Slice slice, Cells cells, CellRef cell) throws IOException {
        int index = cell.cell() - 1;
        boolean known = index >= 0 && index < cells.size();
        csv.text(slice.name()).text(slice.animal()).text(slice.group());
        csv.integer(cell.cell());
        csv.number(known ? cells.x(index) : Float.NaN).number(known ? cells.y(index) : Float.NaN);
    }
}
