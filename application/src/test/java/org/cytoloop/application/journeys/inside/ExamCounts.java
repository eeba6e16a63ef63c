/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.scoring.counts.CorrectedCount;

/** Counts with error bars, slices unlike the training set, and growth, after an exam. */
final class ExamCounts {
    private static final String STAINING = ExamStudy.STAINING;
    private static final String NO_CALLS = "left out: not classified under this round";

    private final ExamStudy made;
    private final Path folder;

    ExamCounts(ExamStudy made, Path folder) {
        this.made = made;
        this.folder = folder;
    }

    /** What the counts stand on. */
    static String basis() {
        JTextComponent basis = Ui.find("counts.basis", JTextComponent.class);
        Ui.await(
                "it is counted",
                () -> !basis.getText().isBlank() && !basis.getText().contains("Counting"));
        return Ui.ask(basis::getText);
    }

    void counts() {
        Ui.command("Model", "org.cytoloop.counts.window.CountsAction");
        JTextComponent basis = Ui.find("counts.basis", JTextComponent.class);
        Ui.await("counts stand on the exam", () -> basis.getText().contains("sensitivity"));
        Bench.awaitQuiet();
        StudyCounts counts = computed();
        Check.that("corrected", counts.basis().corrects());
        Check.same(
                "left out",
                List.of(made.left()),
                counts.leftOut().stream().map(slice -> slice.slice()).toList());
        JTable table = Ui.find("counts.table", JTable.class);
        int slices = Bench.study().slices().size();
        Ui.await("a row for each slice", () -> table.getRowCount() == slices);
        for (CountRow row : counts.slices()) {
            Check.that("raw count of " + row.slice(), shows(table, row.slice(), Long.toString(row.on())));
            CorrectedCount corrected = row.corrected().orElseThrow();
            Check.that(
                    "interval of " + row.slice() + ": " + corrected,
                    corrected.low() <= corrected.value() && corrected.value() <= corrected.high());
            Check.that("its interval is shown", shows(table, row.slice(), interval(corrected)));
        }
        Check.that("why a slice is left out", shows(table, made.left(), NO_CALLS));
        BlindRepeats.shots("counts-slices");
        HelpPictures.of("counts", "CountsTopComponent");
        Ui.press("counts.animal");
        Ui.await("animals", () -> table.getRowCount() == counts.animals().size());
        counts.animals()
                .forEach(animal -> Check.that(
                        "animal " + animal.animal(),
                        shows(
                                table,
                                animal.animal(),
                                interval(animal.corrected().orElseThrow()))));
        Screens.shot("counts-animals");
        Ui.press("counts.group");
        Ui.await("groups", () -> table.getRowCount() == counts.groups().size());
        counts.groups()
                .forEach(group -> Check.that(
                        "group " + group.total().group(),
                        shows(
                                table,
                                group.total().group(),
                                interval(group.total().corrected().orElseThrow()))));
        Screens.shot("counts-groups");
        Ui.press("counts.density");
        BlindRepeats.shots("counts-density");
        Ui.press("counts.slice");
        Path file = folder.resolve("counts.csv");
        SavedFile.save("counts.csv", file);
        List<String> lines = SavedFile.lines(file);
        Check.same("lines of the table", 1 + slices, lines.size());
        Check.that("with ends", lines.get(0).contains("on_corrected_low"));
        Check.that(
                "and reasons",
                lines.stream().anyMatch(line -> line.contains(made.left()) && line.contains("left out")));
    }

    private static StudyCounts computed() {
        try {
            RoundInfo round = Bench.study().rounds().current(STAINING).orElseThrow();
            return StudyCounts.of(Bench.study(), round, TaskContext.quiet());
        } catch (ProblemException e) {
            throw new AssertionError("the cells could not be counted", e);
        }
    }

    private static String interval(CorrectedCount count) {
        return String.format(Locale.ROOT, "(%.0f–%.0f)", count.low(), count.high());
    }

    /** True when the row of that name says something. */
    private static boolean shows(JTable table, String name, String what) {
        return Ui.ask(() -> {
            for (int row = 0; row < table.getRowCount(); row++) {
                List<String> said = said(table, row);
                if (said.contains(name) && said.stream().anyMatch(text -> text.contains(what))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** What a row says, as read. */
    private static List<String> said(JTable table, int row) {
        return IntStream.range(0, table.getColumnCount())
                .mapToObj(column -> VisibleTexts.of(table, row, column))
                .toList();
    }

    // ------------------------------------------------------------- coverage

    void coverage() {
        Ui.command("Model", "org.cytoloop.coverage.window.CoverageAction");
        Ui.press("coverage.slices.compute");
        JTable table = Ui.find("coverage.slices.table", JTable.class);
        Ui.await(
                "a row for each slice",
                () -> table.getRowCount() == Bench.studyNow().slices().size());
        Bench.awaitQuiet();
        JTextComponent summary = Ui.find("coverage.slices.summary", JTextComponent.class);
        String said = Ui.ask(summary::getText);
        Check.that("the current round: " + said, said.startsWith("Round 2 of " + STAINING));
        Ui.act(() -> table.setRowSelectionInterval(0, 0));
        BlindRepeats.shots("coverage-slices");
        HelpPictures.of("coverage", "CoverageTopComponent");
        map();
    }

    private static void map() {
        JTabbedPane tabs = Ui.find("coverage.tabs", JTabbedPane.class);
        Ui.act(() -> tabs.setSelectedIndex(1));
        Ui.press("coverage.map.compute");
        JTable parts = Ui.find("coverage.map.table", JTable.class);
        Ui.await(
                "all, and parts",
                () -> parts.getRowCount() > Bench.studyNow().slices().size());
        Bench.awaitQuiet();
        JTextComponent words = Ui.find("coverage.map.words", JTextComponent.class);
        Check.that("where labels are missing is told", !Ui.ask(words::getText).isBlank());
        BlindRepeats.shots("coverage-map");
        Ui.act(() -> parts.setRowSelectionInterval(1, 1));
        Screens.shot("coverage-map-part");
    }

    void growth() {
        Ui.command("Model", "org.cytoloop.coverage.window.GrowthAction");
        Ui.press("coverage.growth.compute");
        JTextComponent words = Ui.find("coverage.growth.words", JTextComponent.class);
        Ui.await("what more labels would bring", () -> words.getText().startsWith("Round 2 of " + STAINING));
        Bench.awaitQuiet();
        String said = Ui.ask(words::getText);
        Check.that("what the next labels bring: " + said, said.contains("labels are expected to raise F1 by"));
        Check.that(
                "the stop rule: " + said,
                said.matches("(?s).*(labels are expected to move no slice|cannot be told).*"));
        JTable moves = Ui.find("coverage.growth.table", JTable.class);
        Check.same("slices", Bench.study().slices().size(), Ui.ask(moves::getRowCount));
        BlindRepeats.shots("growth");
    }
}
