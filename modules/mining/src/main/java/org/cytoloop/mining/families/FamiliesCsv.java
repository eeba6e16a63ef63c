/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import java.util.function.UnaryOperator;
import org.cytoloop.mistakes.families.FamilyReport;
import org.cytoloop.mistakes.families.Mistake;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.cytoloop.workbench.pictures.CsvText;

/** The mistakes as a table. */
final class FamiliesCsv {
    private FamiliesCsv() {}

    /**
     * One line for each mistake, those of no family last.
     *
     * @param slices what slices are called
     */
    static String of(FamilyReport report, UnaryOperator<String> slices) {
        CsvText text = new CsvText()
                .row(
                        "staining",
                        "family",
                        "kind",
                        "truth",
                        "slice",
                        "cell",
                        "x",
                        "y",
                        "round",
                        "p_on",
                        "miner",
                        "trend");
        for (MistakeFamily family : report.families()) {
            for (Mistake mistake : family.members()) {
                row(text, report, family, mistake, slices);
            }
        }
        for (Mistake mistake : report.singles()) {
            row(text, report, null, mistake, slices);
        }
        return text.toString();
    }

    private static void row(
            CsvText text, FamilyReport report, MistakeFamily family, Mistake mistake, UnaryOperator<String> slices) {
        text.row(
                report.staining(),
                family == null ? "" : family.name(),
                family == null ? "" : family.kind(),
                mistake.truth(),
                slices.apply(mistake.cell().slice()),
                mistake.cell().cell(),
                mistake.x(),
                mistake.y(),
                mistake.round() == 0 ? "" : mistake.round(),
                (double) mistake.pOn(),
                mistake.miner(),
                family == null ? "" : family.trend().direction().words());
    }
}
