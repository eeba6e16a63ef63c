/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JRadioButton;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.stage.ImageIntake;
import org.openide.util.Lookup;

/**
 * A new user's way: new study, images, cells, a rectangle, exceptions flipped, undo and redo, close, open again. On the
 * macaque slices with imported cells when they are there, else on the demo's slices with detected ones.
 */
public final class FirstAfternoon implements Runnable {
    private final Path folder;
    private final Material material;

    /** @param folder to work in */
    public FirstAfternoon(Path folder) {
        this.folder = folder;
        this.material = Material.macaque()
                .filter(real -> !Boolean.getBoolean("cytoloop.journey.demo"))
                .orElseGet(() -> Material.demo(folder.resolve("images")));
    }

    @Override
    public void run() {
        Screens.size();
        Screens.shot("start");
        newStudy();
        addImages();
        cells();
        sample();
        flip();
        undoAndRedo();
        look();
        closeAndReopen();
    }

    private void newStudy() {
        Ui.command("File", "org.cytoloop.workbench.newstudy.NewStudyAction");
        fill("newStudy.name", "afternoon");
        fill("newStudy.place", folder.toString());
        fill("newStudy.annotator", "Anna");
        Screens.shot("new-study-place");
        Ui.press("newStudy.next");
        Ui.press("newStudy.addImages");
        Choosers.approve(material.images());
        Ui.await("the channels are known", () -> Ui.look("newStudy.next", Component.class) != null);
        Screens.shot("new-study-images");
        Ui.press("newStudy.next");
        if (material.cells().isPresent()) {
            JRadioButton independent = Ui.find("newStudy.independent", JRadioButton.class);
            Ui.begin(independent::doClick);
        }
        Ui.settle();
        Screens.shot("new-study-stainings");
        Ui.press("newStudy.finish");
        Ui.await("the study lies on the desk", () -> Desk.get().study().isPresent());
        Check.that("the study is on disk", Files.isRegularFile(folder.resolve("afternoon.cytoloop/study.db")));
    }

    private void addImages() {
        Ui.find("addImages.table", Component.class);
        Screens.shot("add-images");
        Ui.press("addImages.ok");
        Ui.await(
                "the slices are in",
                () -> Bench.studyNow().slices().size() == material.images().size());
        Bench.awaitQuiet();
        String first = Bench.study().slices().get(0).name();
        Bench.awaitStage(first);
        Screens.shot("first-slice");
        Check.that("an intake for dropped images", Lookup.getDefault().lookup(ImageIntake.class) != null);
    }

    private void cells() {
        if (material.cells().isPresent()) {
            Ui.command("File", "org.cytoloop.slices.cellimport.ImportCellsAction");
            fill("importCells.file", material.cells().get().toString());
            Ui.find("importCells.apply", Component.class);
            Screens.shot("import-cells");
            Ui.press("importCells.apply");
        } else {
            Ui.command("Slice", "org.cytoloop.slices.detection.DetectCellsAction");
            Ui.find("detect.start", Component.class);
            Screens.shot("detect-cells");
            Ui.press("detect.start");
        }
        String first = Bench.study().slices().get(0).name();
        Ui.await("the cells are there", () -> Bench.studyNow().cellSet(first).isPresent());
        Bench.awaitQuiet();
        if (material.cells().isEmpty()) {
            Ui.press("detect.close");
        }
        Screens.shot("cells");
    }

    private void sample() {
        Ui.command("Slice", "org.cytoloop.viewer.actions.FitAction");
        Ui.press("sampler.on");
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Ui.focus(canvas);
        int width = Ui.ask(canvas::getWidth);
        int height = Ui.ask(canvas::getHeight);
        Ui.drag(canvas, new Point(width * 3 / 10, height / 4), new Point(width * 7 / 10, height * 3 / 4));
        Ui.await("30 samples", () -> Bench.samplesNow().size() == 30);
        Bench.awaitQuiet();
        for (Sample sample : Bench.samples()) {
            Check.same("class of " + sample.cell(), Label.ON, sample.label());
            Check.same("origin of " + sample.cell(), SampleOrigin.RECTANGLE, sample.origin());
        }
        Screens.shot("rectangle");
    }

    private void flip() {
        JComponent strip = Ui.find("sampler.strip", JComponent.class);
        // the strip hears no click that was meant for a crop it sorted away that moment; people click again
        for (int click = 0; click < 20 && !isSelected(); click++) {
            Ui.click(strip, new Point(30, 30));
        }
        Ui.await("one flipped", () -> off() == 1);
        Ui.hover(strip, new Point(200, 30));
        Ui.keys(KeyEvent.VK_3);
        Ui.await(
                "one unsure",
                () -> Bench.samplesNow().stream()
                                .filter(s -> s.label() == Label.UNSURE)
                                .count()
                        == 1);
        Bench.awaitQuiet();
        Screens.shot("flipped");
    }

    private static boolean isSelected() {
        return Ui.ask(
                () -> Desk.get().study().orElseThrow().selection().selected().isPresent());
    }

    private static long off() {
        return Bench.samplesNow().stream().filter(s -> s.label() == Label.OFF).count();
    }

    private void undoAndRedo() {
        List<String> before = labels();
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("nothing flipped any more", () -> Bench.samplesNow().stream().allMatch(s -> s.label() == Label.ON));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("no samples", () -> Bench.samplesNow().isEmpty());
        Bench.awaitQuiet();
        Screens.shot("undone");
        for (int i = 0; i < 3; i++) {
            Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        }
        Ui.await("all there again", () -> labelsNow().equals(before));
        Bench.awaitQuiet();
    }

    private static List<String> labels() {
        return Ui.ask(FirstAfternoon::labelsNow);
    }

    private static List<String> labelsNow() {
        return Bench.samplesNow().stream().map(s -> s.cell() + " " + s.label()).collect(Collectors.toList());
    }

    /** Looks around: another channel setting, another place, the dark theme, the history. */
    private void look() {
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Ui.focus(canvas);
        for (int i = 0; i < 6; i++) {
            Ui.command("Slice", "org.cytoloop.viewer.actions.ZoomInAction");
        }
        Ui.keys(KeyEvent.VK_CLOSE_BRACKET);
        Ui.settle();
        Screens.shot("near");
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot("dark");
        Ui.command("Window", "org.cytoloop.workbench.history.HistoryTopComponent");
        Ui.find("history.table", Component.class);
        Ui.settle();
        Screens.shot("dark-history");
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
        Screens.shot("light-history");
        Ui.command("Help", "org.cytoloop.workbench.keys.CheatSheetAction");
        Ui.find("keys.table", Component.class);
        Screens.shot("cheat-sheet");
        Ui.keys(KeyEvent.VK_ESCAPE);
    }

    private void closeAndReopen() {
        Path study = Bench.study().folder();
        Snapshot before = Snapshot.take();
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        Ui.settle();
        Screens.shot("closed");
        Bench.open(study);
        Bench.awaitStage(before.slice());
        Bench.awaitQuiet();
        Ui.await("the views are as they were", () -> Snapshot.now().stages().equals(before.stages()));
        Check.same("the study opened again", before, Snapshot.take());
        Screens.shot("reopened");
    }

    private static void fill(String name, String text) {
        JTextComponent field = Ui.find(name, JTextComponent.class);
        Ui.act(() -> field.setText(text));
        Ui.settle();
    }
}
