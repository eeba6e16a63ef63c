/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComboBox;
import javax.swing.JProgressBar;
import javax.swing.JTextField;
import javax.swing.event.ChangeListener;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.scoring.exam.ExamScore;
import org.openide.awt.Actions;

/**
 * Somebody reports a study: a page with pictures, a page with a test, pages of A4; stops one, names places where nothing
 * can be written, and finds the command out of work while names are masked.
 */
public final class Report implements Runnable {
    static final String COMMAND = "org.cytoloop.report.window.ReportAction";
    private static final List<String> SECTIONS = List.of(
            "summary",
            "study",
            "rule",
            "samples",
            "balance",
            "growth",
            "rounds",
            "exam",
            "review",
            "counts",
            "groups",
            "pictures",
            "software",
            "methods");

    private final Path folder;

    /** @param folder to work in */
    public Report(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        Path study = ReportStudy.make(folder);
        Bench.open(study);
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        Check.that("there is a study to report", Ui.canDo("File", COMMAND));
        Ui.focus(Ui.find("viewer.canvas", Component.class));
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        Ui.find("report.dialog", Window.class);
        Ui.settle();
        Screens.shot("opened");
        page();
        test();
        stopped();
        refused();
        pdf();
        masked();
    }

    /** As it is proposed: a page in the study's folder of exports. */
    private void page() {
        Path proposed = file();
        Check.same("proposed folder", Bench.study().exportsFolder().toAbsolutePath(), proposed.getParent());
        Check.that("a page: " + proposed, proposed.toString().endsWith(" report.html"));
        Path page = folder.resolve("new folder").resolve("report.html");
        // somebody's folder in place of the one of this run
        name(Path.of("/home/anna/novelty/exports/novelty report.html"));
        HelpPictures.ofDialog("report", "report.dialog");
        name(page);
        make();
        written(page);
        BlindRepeats.shots("written");
        ReportPage report = ReportPage.read(page);
        for (String section : SECTIONS) {
            Check.that(
                    "section " + section + " of " + report.sections(),
                    report.sections().contains(section));
        }
        Check.that("pictures of slices and cells: " + report.count("img"), report.count("img") > 4);
        Check.that("charts: " + report.count("svg"), report.count("svg") > 4);
        Check.same("scripts", 0, report.count("script"));
        Check.same("p values nobody asked for", Set.of(), report.tests());
        figures(report.figures());
    }

    /** The report says what the study says. */
    private static void figures(Map<String, Double> figures) {
        String id = "staining/" + ExamStudy.STAINING + "/";
        List<Sample> samples = Bench.samples();
        Check.same("samples", (double) samples.size(), figures.get(id + "samples/total"));
        long on = samples.stream().filter(sample -> sample.label() == Label.ON).count();
        Check.same("samples ON", (double) on, figures.get(id + "samples/on"));
        ExamScore score = ExamScores.score(
                Bench.study().rounds().current(ExamStudy.STAINING).orElseThrow());
        Check.same("exam F1", score.f1().value(), figures.get(id + "exam/round/2/f1"));
    }

    /** With a question asked beforehand, and without pictures. */
    private void test() {
        Path page = folder.resolve("tested.html");
        JComboBox<?> test = Ui.find("report.test", JComboBox.class);
        Ui.act(() -> test.setSelectedIndex(2));
        Ui.press("report.pictures");
        name(page);
        Screens.shot("with-test");
        make();
        written(page);
        ReportPage report = ReportPage.read(page);
        Check.that("p values: " + report.tests(), !report.tests().isEmpty());
        Check.that("the test is named", report.text().contains("Mann"));
        Check.same("pictures", 0, report.count("img"));
        Ui.press("report.copy");
        Check.same("the clipboard", page.toString(), Ui.ask(() -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .getData(DataFlavor.stringFlavor)));
        Ui.act(() -> test.setSelectedIndex(0));
        Ui.press("report.pictures");
    }

    /** Stopped once it has come some way: no file, and it can be made anew. */
    private void stopped() {
        Path page = folder.resolve("stopped.html");
        name(page);
        AbstractButton make = Ui.find("report.make", AbstractButton.class);
        Ui.act(() -> {
            make.doClick();
            JProgressBar progress = Ui.look("report.progress", JProgressBar.class);
            AbstractButton cancel = Ui.look("report.cancel", AbstractButton.class);
            ChangeListener[] watch = new ChangeListener[1];
            watch[0] = event -> {
                if (progress.getValue() > 0) {
                    progress.removeChangeListener(watch[0]);
                    Screens.shot("making");
                    cancel.doClick();
                }
            };
            progress.addChangeListener(watch[0]);
        });
        Ui.await("it is stopped", () -> Ui.look("report.status", JTextComponent.class) != null && make.isEnabled());
        Bench.awaitQuiet();
        Check.that("no file is left", !Files.exists(page));
        Check.same("files beside it", 0L, beside("stopped"));
    }

    private long beside(String name) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(name))
                    .count();
        } catch (IOException e) {
            throw new AssertionError("the folder cannot be read", e);
        }
    }

    /** A file where a folder should be, and a folder where the file should be. */
    private void refused() {
        Path way = folder.resolve("in the way");
        Path taken = folder.resolve("taken.html");
        try {
            Files.writeString(way, "no folder", StandardCharsets.UTF_8);
            Files.createDirectory(taken);
        } catch (IOException e) {
            throw new AssertionError("the trouble could not be made", e);
        }
        refuse(way.resolve("report.html"), way + " cannot be made; choose another place.");
        Screens.shot("no-folder");
        refuse(taken, taken + " is a folder; name a file in it.");
        Screens.shot("a-folder");
    }

    private static void refuse(Path file, String sentence) {
        name(file);
        make();
        Ui.await("why not: " + sentence, () -> {
            JTextComponent said = Ui.look("report.status", JTextComponent.class);
            return said != null && said.getText().replace('\n', ' ').endsWith(sentence);
        });
        Bench.awaitQuiet();
    }

    private void pdf() {
        Path pages = folder.resolve("report.pdf");
        Ui.press("report.pictures");
        Ui.press("report.format.pdf");
        Check.that("the name follows: " + file(), file().toString().endsWith(".pdf"));
        name(pages);
        make();
        written(pages);
        try {
            String begin = new String(Files.readAllBytes(pages), 0, 4, StandardCharsets.US_ASCII);
            Check.same("how it begins", "%PDF", begin);
        } catch (IOException e) {
            throw new AssertionError("the pages cannot be read", e);
        }
        Screens.shot("pdf");
        Ui.press("report.close");
        Ui.await("the dialog is closed", () -> Ui.look("report.dialog", Window.class) == null);
        Ui.backToMainWindow();
    }

    /** A report would tell what is hidden. */
    private static void masked() {
        MaskedNames.on();
        Action report = Ui.ask(() -> Actions.forID("File", COMMAND));
        Ui.await("the command is out of work", () -> !report.isEnabled());
        String why = String.valueOf(Ui.ask(() -> report.getValue(Action.SHORT_DESCRIPTION)));
        Check.that("why: " + why, why.contains("masked"));
        Ui.focus(Ui.find("viewer.canvas", Component.class));
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        Check.that("no dialog", Ui.ask(() -> Ui.look("report.dialog", Window.class)) == null);
    }

    // ------------------------------------------------------------- the dialog

    private static Path file() {
        JTextField field = Ui.find("report.file", JTextField.class);
        String path = Ui.ask(field::getText);
        return Path.of(path);
    }

    /** Names the file, as if it were typed. */
    static void name(Path file) {
        JTextField field = Ui.find("report.file", JTextField.class);
        Ui.await("a file can be named", field::isEnabled);
        Ui.act(() -> field.setText(file.toString()));
    }

    static void make() {
        Ui.press("report.make");
    }

    static void written(Path file) {
        Ui.await(file + " is written", () -> {
            JTextComponent said = Ui.look("report.written", JTextComponent.class);
            return said != null && said.getText().endsWith(file.toString());
        });
        Bench.awaitQuiet();
        Check.that(file + " is there", Files.isRegularFile(file));
    }
}
