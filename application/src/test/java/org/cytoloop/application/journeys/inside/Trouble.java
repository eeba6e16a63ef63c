/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Window;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workspace.Study;

/**
 * What can be wrong with a study: its images have moved, it is open elsewhere, it is damaged, it is from a newer program.
 * Each time one clear sentence, and what was open stays open.
 */
public final class Trouble implements Runnable {
    /** Where SQLite keeps the version a program gave its file (sqlite.org/fileformat.html, 1.3). */
    private static final int USER_VERSION = 60;

    private final Path folder;

    /** @param folder to work in */
    public Trouble(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        Path good = Studies.demo(folder.resolve("good"));
        Path other = Studies.demo(folder.resolve("other"));
        Path damaged = Studies.demo(folder.resolve("damaged"));
        Path newer = Studies.demo(folder.resolve("newer"));
        missingImage(good);
        try {
            locked(other);
            damage(damaged);
            newer(newer);
        } catch (IOException | ProblemException e) {
            throw new AssertionError("the trouble could not be made", e);
        }
    }

    private void missingImage(Path study) {
        Path images = folder.resolve("good/images");
        Path elsewhere = folder.resolve("elsewhere");
        move(images, elsewhere);
        Bench.open(study);
        Ui.find("problems.table", Component.class);
        Ui.settle();
        Screens.shot("missing-images");
        Check.same("missing images", 2, Bench.study().missingImages().size());
        Ui.press("missingImages.find");
        Choosers.approve(List.of(elsewhere));
        Ui.await("the images are found", () -> Bench.studyNow().missingImages().isEmpty());
        Screens.shot("found-images");
        Ui.press("missingImages.close");
        String first =
                Bench.study().slices().stream().map(Slice::name).findFirst().orElseThrow();
        Bench.awaitStage(first);
        Bench.awaitQuiet();
        Screens.shot("image-shown");
    }

    private void locked(Path study) throws ProblemException {
        try (Study held = Study.open(study, "Somebody")) {
            Check.same("who holds it", "Somebody", held.annotator());
            refuse(study, "locked", "open");
        }
    }

    private void damage(Path study) throws IOException {
        Files.writeString(study.resolve("study.db"), "this is no database");
        refuse(study, "damaged", "damaged");
    }

    private void newer(Path study) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(study.resolve("study.db").toFile(), "rw")) {
            file.seek(USER_VERSION);
            file.writeInt(9999);
        }
        refuse(study, "newer", "newer");
    }

    /** Tries to open a study and expects one sentence; the study that is open stays open. */
    private static void refuse(Path study, String why, String word) {
        Study open = Bench.study();
        Bench.tryOpen(study);
        JTextComponent text = Ui.find("problem.text", JTextComponent.class);
        String sentence = Ui.ask(text::getText);
        Check.that(why + ": " + sentence, sentence.contains(word) && sentence.contains(study.toString()));
        Check.that("no stack trace: " + sentence, !sentence.contains("Exception") && !sentence.contains("\n\tat "));
        Screens.shot(why);
        Window dialog = Ui.ask(() -> SwingUtilities.getWindowAncestor(text));
        Ui.act(dialog::dispose);
        Check.that(
                "what was open is open",
                Ui.ask(() -> Desk.get().study().orElseThrow().study() == open));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new AssertionError("the images could not be moved", e);
        }
    }
}
