/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.text.JTextComponent;
import org.cytoloop.guidance.counsel.Counsel;
import org.cytoloop.guide.model.GuideDesk;
import org.cytoloop.guide.model.GuideModel;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.desk.Desk;

/** From an empty desk to a reviewed second round with the buttons of the guide alone; only judging is the user's. */
public final class Guide implements Runnable {
    private static final int MOST_STEPS = 40;

    private final Path folder;
    private final List<String> walked = new ArrayList<>();
    private GuidedDeeds deeds;

    /** @param folder to work in */
    public Guide(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        demoStudy();
        putOff();
        for (int step = 0; step < MOST_STEPS && !isReached(); step++) {
            step();
        }
        Check.that("a second round is reviewed: " + walked, isReached());
        Check.same("the beginning", List.of("rule", "training-slices", "first-samples"), walked.subList(0, 3));
        Check.that("every step leads on: " + walked, walked.size() < MOST_STEPS / 2);
        open();
        Screens.shot("reached");
        dark();
    }

    private void demoStudy() {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        Ui.find("guide.start", Component.class);
        Screens.shot("no-study");
        Ui.press("guide.demo");
        Path made = folder.resolve("Cytoloop Demo");
        Ui.await("the images are drawn", () -> Files.exists(made.resolve("images/truth.csv")));
        Ui.await("the demo study lies on the desk", () -> Desk.get().study().isPresent());
        System.setProperty("user.home", home);
        Bench.awaitStage(Bench.study().slices().get(0).name());
        deeds = new GuidedDeeds(TruthStudy.ofDemo(Bench.study()), folder.resolve("copies"));
        // the same draws every time
        Ui.click(Ui.find("sampler.seed", JTextComponent.class));
        Keyboard.retype("7");
    }

    private boolean isReached() {
        return Trained.rounds().size() >= 2
                && Bench.study().slices().stream().anyMatch(slice -> GuidedDeeds.isJudged(slice.name()));
    }

    /** The window in front and nothing left to find out. */
    private static void open() {
        Ui.backToMainWindow();
        // by the menu: in a text field Shift+G is a letter
        Ui.command("Window", "org.cytoloop.guide.window.GuideAction");
        Ui.find("guide.text", Component.class);
        settled();
    }

    private static void settled() {
        Bench.awaitQuiet();
        Ui.await(
                "the guide knows the next step",
                () -> !modelNow().isLoading() && modelNow().current().isPresent());
        Bench.awaitQuiet();
        Ui.settle();
    }

    private static GuideModel modelNow() {
        return GuideDesk.get().model().orElseThrow();
    }

    private static Advice shown() {
        return Ui.ask(() -> modelNow().current().map(Counsel.Piece::advice).orElseThrow());
    }

    /** Reads why, puts off, and takes that back. */
    private void putOff() {
        open();
        Advice first = shown();
        Screens.shot("first-step");
        Ui.press("guide.why");
        Check.that(
                "the reason is told",
                Trained.text("guide.reason")
                        .equals(Ui.ask(() -> modelNow().study().names().text(first.why()))));
        Screens.shot("why");
        Ui.press("guide.why");
        for (String button : List.of("guide.notNow", "guide.never")) {
            Ui.press(button);
            Ui.await("another step", () -> modelNow().current().stream()
                    .noneMatch(piece -> piece.advice().topic().equals(first.topic())));
            Screens.shot(button.substring(6));
            Ui.press("guide.showAgain");
            Ui.await("the first step again", () -> modelNow().current().stream()
                    .anyMatch(piece -> piece.advice().topic().equals(first.topic())));
        }
    }

    /** Presses what is advised first, and does what is left to the user. */
    private void step() {
        open();
        Advice advice = shown();
        int which = train(advice);
        Deed deed = advice.deeds().get(which);
        walked.add(advice.topic());
        System.out.println("STEP " + walked.size() + " " + advice.topic() + " > " + deed.text() + ": " + advice.text());
        Screens.shot(walked.size() + "-" + advice.topic().replace(':', '-'));
        if (walked.size() == 3) {
            HelpPictures.of("guide", "GuideTopComponent");
        }
        String button = which == 0 ? "guide.do" : "guide.do" + (which + 1);
        Check.same("the button", deed.text(), Ui.ask(() -> Ui.find(button, AbstractButton.class)
                .getText()));
        deeds.before(deed);
        Ui.press(button);
        deeds.follow(deed);
        if (walked.size() > 1) {
            int last = walked.size() - 1;
            boolean samples = deed.kind().equals(Deed.SAMPLE) || deed.kind().equals(Deed.MINE);
            Check.that(
                    "what was done is not advised again: " + walked,
                    samples || !walked.get(last).equals(walked.get(last - 1)));
        }
    }

    /** Once there are 50 of each class, whoever is curious trains. */
    private static int train(Advice advice) {
        for (int i = 0; i < advice.deeds().size(); i++) {
            if (advice.deeds().get(i).kind().equals(Deed.TRAIN)) {
                return i;
            }
        }
        return 0;
    }

    private static void dark() {
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot("dark");
        Ui.press("guide.why");
        Screens.shot("dark-why");
        Ui.press("guide.why");
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
    }
}
