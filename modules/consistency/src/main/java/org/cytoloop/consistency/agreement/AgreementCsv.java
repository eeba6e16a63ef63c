/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.agreement;

import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.labelling.agreement.AgreementScore;
import org.cytoloop.labelling.agreement.BinAgreement;
import org.cytoloop.labelling.agreement.DayAgreement;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.cytoloop.workbench.pictures.CsvText;

/** The numbers of an agreement report as a table, and the whole of it as text. */
final class AgreementCsv {
    private AgreementCsv() {}

    /** One row for each score: overall, by bin, by day. */
    static String table(AgreementReport report) {
        CsvText csv = new CsvText()
                .row(
                        "first",
                        "second",
                        "part",
                        "of",
                        "n",
                        "differing",
                        "agreement",
                        "agreement_low",
                        "agreement_high",
                        "kappa",
                        "kappa_low",
                        "kappa_high",
                        "kappa_interval",
                        "kappa_on_off",
                        "pabak",
                        "pabak_low",
                        "pabak_high");
        for (RaterAgreement rater : report.intra()) {
            rows(csv, rater, report.signal());
        }
        for (RaterAgreement rater : report.inter()) {
            rows(csv, rater, report.signal());
        }
        return csv.toString();
    }

    private static void rows(CsvText csv, RaterAgreement rater, String signal) {
        row(csv, rater, "all", "", rater.overall());
        for (BinAgreement bin : rater.bins()) {
            row(csv, rater, signal, bin.text(), bin.score());
        }
        for (DayAgreement day : rater.days()) {
            row(csv, rater, "day", day.day().toString(), day.score());
        }
    }

    private static void row(CsvText csv, RaterAgreement rater, String part, String of, AgreementScore score) {
        csv.row(
                rater.first(),
                rater.second(),
                part,
                of,
                score.n(),
                score.differing(),
                score.agreement().value(),
                score.agreement().low(),
                score.agreement().high(),
                score.kappa().interval().value(),
                score.kappa().interval().low(),
                score.kappa().interval().high(),
                score.kappa().method().words(),
                score.kappaOnOff().interval().value(),
                score.pabak().value(),
                score.pabak().low(),
                score.pabak().high());
    }

    /** All of it in words. */
    static String text(AgreementReport report) {
        StringBuilder text = new StringBuilder();
        report.intra().forEach(rater -> append(text, rater));
        report.inter().forEach(rater -> append(text, rater));
        report.remarks().forEach(remark -> text.append(remark).append('\n'));
        return text.toString();
    }

    private static void append(StringBuilder text, RaterAgreement rater) {
        text.append(rater.title()).append(": ").append(rater.overall().text()).append('\n');
        for (BinAgreement bin : rater.bins()) {
            text.append("  ")
                    .append(bin.text())
                    .append(": ")
                    .append(RaterTable.words(bin.score()))
                    .append('\n');
        }
        for (DayAgreement day : rater.days()) {
            text.append("  ")
                    .append(day.day())
                    .append(": ")
                    .append(day.score().text())
                    .append('\n');
        }
        rater.advice().forEach(sentence -> text.append("  ").append(sentence).append('\n'));
    }
}
