/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.Desk;

/** The first afternoon of a user without a mouse, on the demo's slices with detected cells. */
public final class KeyboardOnly implements Runnable {
    private final Path folder;
    private final Material material;

    /** @param folder to work in */
    public KeyboardOnly(Path folder) {
        this.folder = folder;
        this.material = Material.demo(folder.resolve("images"));
    }

    @Override
    public void run() {
        Screens.size();
        newStudy();
        addImage();
        detect();
        sample();
        flipAndUndo();
        closeAndReopen();
    }

    private void newStudy() {
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
        Keyboard.tabTo("newStudy.name");
        Keyboard.retype("keys");
        Keyboard.tabTo("newStudy.place");
        Keyboard.retype(folder.toString());
        Keyboard.tabTo("newStudy.annotator");
        Keyboard.retype("Ben");
        Keyboard.mnemonic("newStudy.next");
        Keyboard.mnemonic("newStudy.next");
        Keyboard.tabTo("newStudy.nuclei");
        Keyboard.retype("1");
        Keyboard.tabTo("newStudy.staining.0.name");
        Keyboard.retype("cFos");
        Keyboard.tabTo("newStudy.staining.0.channel");
        Keyboard.retype("2");
        Ui.keys(KeyEvent.VK_TAB);
        Screens.shot("new-study");
        Keyboard.mnemonic("newStudy.finish");
        Ui.await("the study lies on the desk", () -> Desk.get().study().isPresent());
        Check.same("stainings", 1, Bench.study().settings().stainings().size());
    }

    private void addImage() {
        Bench.awaitQuiet();
        Ui.backToMainWindow();
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_I);
        Choosers.type(material.images().get(0));
        Keyboard.mnemonic("addImages.ok");
        Ui.await("the slice is in", () -> Bench.studyNow().slices().size() == 1);
        Bench.awaitQuiet();
        Bench.awaitStage(Bench.study().slices().get(0).name());
    }

    private void detect() {
        Ui.backToMainWindow();
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_D);
        Keyboard.tabTo("detect.start");
        Screens.shot("detect");
        Ui.keys(KeyEvent.VK_SPACE);
        String slice = Bench.study().slices().get(0).name();
        Ui.await("the cells are there", () -> Bench.studyNow().cellSet(slice).isPresent());
        Bench.awaitQuiet();
        Ui.keys(KeyEvent.VK_ESCAPE);
        Ui.await("the dialog is closed", () -> Ui.look("detect.start", Component.class) == null);
    }

    private void sample() {
        Ui.backToMainWindow();
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_R);
        Ui.keys(KeyEvent.VK_RIGHT);
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
        Screens.shot("rectangle");
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await("30 samples", () -> Bench.samplesNow().size() == 30);
        Bench.awaitQuiet();
    }

    private void flipAndUndo() {
        Ui.keys(KeyEvent.VK_N);
        Ui.keys(KeyEvent.VK_X);
        Ui.await("one flipped", () -> off() == 1);
        Ui.keys(KeyEvent.VK_N);
        Ui.keys(KeyEvent.VK_2);
        Ui.await("two OFF", () -> off() == 2);
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("one OFF again", () -> off() == 1);
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        Ui.await("two OFF again", () -> off() == 2);
        Bench.awaitQuiet();
        Screens.shot("flipped");
    }

    private static long off() {
        return Bench.samplesNow().stream().filter(s -> s.label() == Label.OFF).count();
    }

    private void closeAndReopen() {
        Path study = Bench.study().folder();
        Snapshot before = Snapshot.take();
        Menus.choose("File", "Close Study");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_O);
        Choosers.type(study);
        Ui.await("the study lies on the desk", () -> Desk.get().study().isPresent());
        Bench.awaitStage(before.slice());
        Bench.awaitQuiet();
        Ui.await("the views are as they were", () -> Snapshot.now().stages().equals(before.stages()));
        Check.same("the study opened again", before, Snapshot.take());
    }
}
