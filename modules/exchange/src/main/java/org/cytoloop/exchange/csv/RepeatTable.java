/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Staining;
import org.cytoloop.spi.StudyView;

/**
 * The table {@code repeats.csv}: every cell that was shown a second time, with both answers; it is what agreement is
 * computed from. Times are as in {@code samples.csv}; {@code batch} is empty for a second reading, {@code second} where
 * there is no answer, {@code consensus} where nothing was settled. Cell numbers are those of the cell set.
 */
final class RepeatTable {
    private final List<Repeat> repeats = new ArrayList<>();

    RepeatTable(StudyView study) {
        for (Staining staining : study.settings().stainings()) {
            repeats.addAll(study.repeats(staining.name()));
        }
    }

    void write(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "staining",
                "repeat",
                "slice",
                "cell_set",
                "cell",
                "batch",
                "first",
                "first_annotator",
                "first_time",
                "first_rule_version",
                "second",
                "second_annotator",
                "second_time",
                "second_rule_version",
                "consensus");
        for (Repeat repeat : repeats) {
            csv.text(repeat.staining()).integer(repeat.id());
            csv.text(repeat.cell().slice()).integer(repeat.cellSet());
            csv.integer(repeat.cell().cell()).integerIf(repeat.batch() > 0, repeat.batch());
            csv.text(repeat.first().name()).text(repeat.firstAnnotator());
            csv.text(SampleTable.TIME.format(repeat.firstTime()));
            csv.integerIf(repeat.firstRule() > 0, repeat.firstRule());
            csv.text(name(repeat.second())).text(repeat.secondAnnotator());
            csv.text(SampleTable.TIME.format(repeat.secondTime()));
            csv.integerIf(repeat.secondRule() > 0, repeat.secondRule());
            csv.text(name(repeat.consensus()));
            csv.endRow();
        }
    }

    private static String name(Label label) {
        return label == null ? "" : label.name();
    }
}
