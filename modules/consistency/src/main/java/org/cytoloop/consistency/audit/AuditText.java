/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.audit;

import java.util.Locale;
import java.util.Optional;
import org.cytoloop.labelling.audit.AuditReport;
import org.cytoloop.labelling.audit.AuditTest;
import org.cytoloop.labelling.audit.LevelShare;
import org.cytoloop.labelling.audit.TestResult;
import org.cytoloop.workbench.pictures.CsvText;
import org.openide.util.NbBundle.Messages;

/** An audit in words, and its numbers as a table. */
@Messages({
    "# {0} - name of the test",
    "# {1} - where it is from",
    "# {2} - p",
    "# {3} - p corrected for the number of tests",
    "AuditText_test=Test: {0} ({1}); p {2}, corrected for the number of tests (Holm 1979) {3}.",
    "# {0} - how many permutations",
    "AuditText_permutations=It rests on {0,number} permutations.",
    "# {0} - p",
    "AuditText_plain=Without regard to signal p is {0}.",
    "# {0} - level",
    "# {1} - hits",
    "# {2} - cells",
    "# {3} - percent",
    "# {4} - from",
    "# {5} - to",
    "AuditText_level={0}: {1,number} of {2,number} ({3} %, {4} to {5} %)",
    "# {0} - percent",
    "AuditText_others=; the others would have {0} % at the same signals"
})
final class AuditText {
    private AuditText() {}

    /** Everything about one test. */
    static String of(AuditTest test) {
        StringBuilder text = new StringBuilder(test.sentence()).append("\n\n");
        test.test().ifPresent(result -> {
            text.append(Bundle.AuditText_test(
                    result.name(),
                    result.source(),
                    AuditTable.p(Optional.of(result.p())),
                    AuditTable.p(Optional.of(test.adjustedP()))));
            if (result.permutations() > 0) {
                text.append(' ').append(Bundle.AuditText_permutations(result.permutations()));
            }
            if (test.equalSignal()) {
                test.plain().ifPresent(plain -> text.append(' ')
                        .append(Bundle.AuditText_plain(AuditTable.p(Optional.of(plain.p())))));
            }
            text.append("\n\n");
        });
        for (LevelShare level : test.levels()) {
            text.append(level(level)).append('\n');
        }
        return text.toString().strip();
    }

    private static String level(LevelShare level) {
        String counted = Bundle.AuditText_level(
                level.level(),
                level.hits(),
                level.n(),
                percent(level.share().value()),
                percent(level.share().low()),
                percent(level.share().high()));
        return Double.isNaN(level.othersAtEqualSignal())
                ? counted
                : counted + Bundle.AuditText_others(percent(level.othersAtEqualSignal()));
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** The whole report in words. */
    static String of(AuditReport report) {
        StringBuilder text = new StringBuilder(report.maskedText()).append("\n\n");
        report.tests().forEach(test -> text.append(of(test)).append("\n\n"));
        report.remarks().forEach(remark -> text.append(remark).append('\n'));
        return text.toString().strip() + "\n";
    }

    /** One row for each level of each test. */
    static String csv(AuditReport report) {
        CsvText csv = new CsvText()
                .row(
                        "outcome",
                        "factor",
                        "verdict",
                        "test",
                        "source",
                        "statistic",
                        "df",
                        "p",
                        "p_holm",
                        "equal_signal",
                        "cramers_v",
                        "level",
                        "hits",
                        "n",
                        "share",
                        "share_low",
                        "share_high",
                        "others_at_equal_signal");
        for (AuditTest test : report.tests()) {
            TestResult result = test.test().orElse(new TestResult("", "", Double.NaN, 0, Double.NaN, 0));
            for (LevelShare level : test.levels()) {
                csv.row(
                        test.outcome(),
                        test.factor(),
                        test.verdict(),
                        result.name(),
                        result.source(),
                        result.statistic(),
                        result.degreesOfFreedom(),
                        result.p(),
                        test.adjustedP(),
                        test.equalSignal(),
                        test.cramersV(),
                        level.level(),
                        level.hits(),
                        level.n(),
                        level.share().value(),
                        level.share().low(),
                        level.share().high(),
                        level.othersAtEqualSignal());
            }
        }
        return csv.toString();
    }
}
