/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.html.ReportHtml;
import org.cytoloop.reporting.study.ReportPlan;
import org.cytoloop.reporting.study.StudyReport;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every number of a report can be recomputed from the exported tables, and changing a value there is noticed. The study
 * is the demo: a rule, batches with repeats, two rounds, corrections, an exam, reviews; a second one has independent
 * detection and slices that are left out.
 */
class ReportNumbersTest {
    private static final ReportPlan PLAN = new ReportPlan(false, Optional.of(CountNumbers.TEST));

    private static final int ALL = Integer.MAX_VALUE;

    @TempDir
    static Path folder;

    private static Told full;
    private static Told sparse;

    /** A study as the report and the tables tell it. */
    private record Told(ReportPage page, ExportedTables tables) {
        static Told of(Path study) throws Exception {
            Path out = study.resolveSibling(study.getFileName() + "-tables");
            ReportedStudy.export(study, out);
            String page;
            try (Study opened = Study.open(study, "reader")) {
                page = ReportHtml.page(StudyReport.of(opened, PLAN, TaskContext.quiet(1)), TaskContext.quiet(1));
            }
            return new Told(ReportPage.parse(page), ExportedTables.read(out));
        }

        /** What is wrong, one line each, at most so many. */
        List<String> wrong(ExportedTables from, int most) throws ProblemException {
            RecomputedReport anew = new RecomputedReport(from);
            List<String> wrong = new ArrayList<>();
            for (ReportPage.Shown shown : page.figures()) {
                if (wrong.size() >= most) {
                    return wrong;
                }
                double value = anew.value(shown.id());
                if (!isSame(value, shown.value())) {
                    wrong.add(shown.id() + " is " + shown.value() + " but comes out as " + value);
                }
                if (!isText(shown)) {
                    wrong.add(shown.id() + " is " + shown.value() + " but shown as " + shown.text());
                }
            }
            return wrong;
        }
    }

    @BeforeAll
    static void tell() throws Exception {
        full = Told.of(ReportedStudy.full(folder));
        sparse = Told.of(ReportedStudy.sparse(folder));
    }

    private static boolean isSame(double value, double shown) {
        return Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
    }

    /** True when a text is the number, rounded. */
    private static boolean isText(ReportPage.Shown shown) {
        String text = shown.text().replace("\u202F", "").replace('\u2212', '-');
        boolean percent = text.endsWith("\u00A0%");
        if (text.startsWith("< ")) {
            return shown.value() < Double.parseDouble(text.substring(2));
        }
        String digits = percent ? text.substring(0, text.length() - 2) : text;
        int point = digits.indexOf('.');
        double unit = Math.pow(10, point < 0 ? 0 : point + 1 - digits.length());
        return Math.abs(Double.parseDouble(digits) - shown.value() * (percent ? 100 : 1)) <= 0.5000001 * unit;
    }

    @Test
    void everyNumber_isRecomputedFromTheTables() throws Exception {
        assertEquals(List.of(), full.wrong(full.tables(), ALL));
        Set<String> topics = topics(full.page());
        assertTrue(
                topics.containsAll(Set.of(
                        "samples",
                        "batch",
                        "batches",
                        "rule",
                        "agreement",
                        "rounds",
                        "round",
                        "exam",
                        "review",
                        "questions",
                        "calls",
                        "counts",
                        "groups")),
                topics.toString());
        assertTrue(full.page().figures().size() > 500, full.page().figures().size() + " figures");
    }

    @Test
    void everyNumberOfIndependentDetection_isRecomputed_andNoneMeansNothing() throws Exception {
        assertEquals(List.of(), sparse.wrong(sparse.tables(), ALL));
        for (ReportPage.Shown shown : sparse.page().figures()) {
            assertFalse(
                    shown.id().matches(".*/(calls|counts)/.*(share|cells)|study/slice/.*/cells"),
                    "means nothing with candidates: " + shown.id());
        }
    }

    private static Set<String> topics(ReportPage page) {
        return page.figures().stream()
                .map(shown -> shown.id().split("/"))
                .filter(parts -> parts[0].equals("staining"))
                .map(parts -> parts[2])
                .collect(Collectors.toSet());
    }

    @Test
    void digits_standInFiguresOnly() {
        assertEquals(List.of(), full.page().looseDigits(List.of(ReportedStudy.NAME, "cFos")));
        assertEquals(List.of(), sparse.page().looseDigits(List.of("sparse", "cFos")));
    }

    @Test
    void page_needsNoOtherFile() {
        assertEquals(Set.of(), full.page().foreign());
    }

    @Test
    void aChangedValue_isNoticed() throws Exception {
        changed("samples", row -> row.get("label").equals("ON"), "label", "OFF");
        changed("batches", row -> true, "eligible", "7777");
        changed("training", row -> row.get("trained_as").equals("ON"), "trained_as", "OFF");
        changed("training", row -> row.get("trained_as").equals("OFF"), "p_on_grouped", "0.987");
        changed("rounds", row -> row.get("current").equals("yes"), "threshold", "0.97");
        changed("cells", row -> !row.get("p_on").isEmpty() && row.get("call").equals("OFF"), "p_on", "0.99");
        changed("exam", row -> row.get("answer").equals("OFF"), "answer", "ON");
        changed("exam_draws", row -> true, "eligible", "12345");
        changed("exam_calls", row -> isScoredOff(row), "p_on", "0.99");
        changed("detections", row -> true, "width_px", "511");
        changed(
                "reviews",
                row -> row.get("verdict").equals("GOOD") && row.get("round").equals(newestRound()),
                "verdict",
                "MISTAKES");
        changed("repeats", row -> !row.get("second").isEmpty(), "second", "UNSURE");
        changed("findings", row -> true, "miner", "somebody");
        changed("rules", row -> true, "staining", "PV");
        changed("settings", row -> row.get("name").equals("cell_diameter"), "value", "99");
    }

    /** It is the current one, too. */
    private static String newestRound() {
        List<Map<String, String>> rounds = full.tables().of("rounds");
        return rounds.get(rounds.size() - 1).get("round");
    }

    /** A cell of the exam that the current round, which was not trained on it, calls OFF. */
    private static boolean isScoredOff(Map<String, String> call) {
        String newest = newestRound();
        return call.get("round").equals(newest)
                && Double.parseDouble(call.get("p_on")) < 0.2
                && new ExamNumbers(full.tables(), "cFos")
                        .scored(newest).stream()
                                .anyMatch(row -> row.get("slice").equals(call.get("slice"))
                                        && row.get("cell").equals(call.get("cell")));
    }

    /** A value that is changed in one table makes the comparison fail: by another number, or by none at all. */
    private static void changed(String table, Predicate<Map<String, String>> which, String column, String value)
            throws ProblemException {
        ExportedTables changed = full.tables().with(table, which, column, value);
        assertFalse(full.wrong(changed, 1).isEmpty(), column + " of " + table + ".csv can be anything");
    }

    @Test
    void anUnknownNumber_fails() throws Exception {
        RecomputedReport anew = new RecomputedReport(full.tables());
        for (String id : List.of("study/weight", "staining/cFos/samples/purple", "staining/cFos/magic", "nothing")) {
            boolean failed = false;
            try {
                anew.value(id);
            } catch (AssertionError e) {
                failed = true;
            }
            assertTrue(failed, id);
        }
    }
}
