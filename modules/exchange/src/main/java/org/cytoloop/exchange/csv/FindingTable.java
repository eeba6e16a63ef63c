/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.exchange.Answers;
import org.cytoloop.exchange.StudyResults;

/**
 * The table {@code findings.csv}: every question of a miner or reviewer that was answered, by staining, oldest first.
 * {@code cell} is the cell whose label is the answer still, empty when its label was changed since or its slice was
 * detected anew and it found no place; the place tells where it was asked. {@code presented} is the call or label that
 * was in question, and {@code mistake} says whether it was wrong: empty where nothing was in question, or the answer is
 * UNSURE. As in {@code exam.csv} the class is called answer, so that no import takes the table for one of labels.
 */
final class FindingTable {
    private final Answers answers;

    FindingTable(StudyResults results) {
        this.answers = results.answers();
    }

    void write(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "slice",
                "x",
                "y",
                "cell",
                "staining",
                "miner",
                "round",
                "p_on",
                "presented",
                "answer",
                "mistake",
                "annotator",
                "time");
        for (Finding finding : answers.all()) {
            Optional<CellRef> cell = answers.cell(finding);
            csv.text(finding.question().cell().slice());
            csv.number(finding.x()).number(finding.y());
            csv.integerIf(cell.isPresent(), cell.map(CellRef::cell).orElse(0));
            csv.text(finding.staining()).text(finding.question().miner());
            int round = finding.question().round();
            csv.integerIf(round > 0, round).number(finding.question().pOn());
            Label presented = finding.question().presented();
            csv.text(presented == null ? "" : presented.name());
            csv.text(finding.answer().name()).text(mistake(finding));
            csv.text(finding.annotator()).text(SampleTable.TIME.format(finding.time()));
            csv.endRow();
        }
    }

    private static String mistake(Finding finding) {
        if (finding.question().presented() == null || finding.answer() == Label.UNSURE) {
            return "";
        }
        return finding.isMistake() ? "yes" : "no";
    }
}
