/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.model.Staining;
import org.cytoloop.spi.StudyView;

/**
 * The tables {@code rules.csv}, one row per version of a rule with its conditions one per line, and {@code
 * rule_examples.csv}, one row per example cell of a version.
 */
final class RuleTable {
    private final List<Rule> rules = new ArrayList<>();

    RuleTable(StudyView study) {
        for (Staining staining : study.settings().stainings()) {
            rules.addAll(study.rules(staining.name()));
        }
    }

    void write(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header("staining", "version", "annotator", "time", "on", "off", "language", "conditions", "note");
        for (Rule rule : rules) {
            csv.text(rule.staining()).integer(rule.version());
            csv.text(rule.annotator()).text(SampleTable.TIME.format(rule.time()));
            csv.text(rule.onText()).text(rule.offText()).integer(rule.language());
            csv.text(String.join("\n", rule.conditions())).text(rule.note());
            csv.endRow();
        }
    }

    void writeExamples(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header("staining", "version", "slice", "x", "y", "kind");
        for (Rule rule : rules) {
            for (RuleExample example : rule.examples()) {
                csv.text(rule.staining()).integer(rule.version()).text(example.slice());
                csv.number(example.x()).number(example.y());
                csv.text(example.kind().name());
                csv.endRow();
            }
        }
    }
}
