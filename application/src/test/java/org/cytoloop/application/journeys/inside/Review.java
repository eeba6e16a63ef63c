/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.workbench.desk.Desk;

/**
 * The calls of a round are reviewed on the slices: seen and corrected on a slice, judged slice by slice, once more after
 * a second round; all of it is still there when the study is opened again.
 */
public final class Review implements Runnable {
    private final Path folder;
    private TruthStudy made;

    /** @param folder to work in */
    public Review(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        made = TruthStudy.make(folder);
        Bench.open(made.folder());
        String first = Bench.study().slices().get(0).name();
        Hand.whole(first);
        Bench.awaitQuiet();
        made.label(3, 4);
        nothingToReview();
        Trained.pressT();
        Trained.awaitRound(1);
        Verdicts verdicts = new Verdicts(made);
        verdicts.open();
        verdicts.order();
        ReviewedSlice slice = new ReviewedSlice(made);
        slice.calls();
        slice.overlays();
        slice.uncertain();
        slice.correctByKey();
        slice.correctLive();
        verdicts.mistakes();
        verdicts.note();
        dark("dark-mistakes");
        verdicts.goodAndUnusable();
        secondRound();
        slice.changed();
        verdicts.open();
        verdicts.earlierRound();
        verdicts.undone();
        dark("dark-round-2");
        closeAndReopen(verdicts);
    }

    /** The window says what is to be done first. */
    private static void nothingToReview() {
        Verdicts.shiftV();
        Ui.await("it says what to do", () -> Ui.look("review.empty", Component.class) != null);
        String said = Trained.text("review.empty");
        Check.that(said, said.startsWith("Train first (T)"));
        Screens.shot("nothing-to-review");
    }

    private void secondRound() {
        List<SliceReview> said = Verdicts.onDisk();
        List<Finding> found = ReviewedSlice.findings();
        made.label(10, 16);
        Trained.pressT();
        Trained.awaitRound(2);
        Check.same("verdicts after another round", said, Verdicts.onDisk());
        Check.same("findings after another round", found, ReviewedSlice.findings());
    }

    private static void dark(String name) {
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot(name);
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
    }

    private void closeAndReopen(Verdicts verdicts) {
        Ui.focus(Ui.find("viewer.canvas", Component.class));
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_U);
        Ui.settle();
        Bench.awaitQuiet();
        List<Boolean> overlays = overlays();
        Check.that("only changed cells are shown", overlays.get(Overlay.ONLY_CHANGED.ordinal()));
        Check.that("the map is shown", overlays.get(Overlay.UNCERTAINTY_MAP.ordinal()));
        Snapshot before = Snapshot.take().front();
        List<SliceReview> said = Verdicts.onDisk();
        List<Finding> found = ReviewedSlice.findings();
        List<RoundInfo> rounds = Trained.rounds();
        List<SliceNeed> needs = verdicts.needs();
        Check.same("verdicts of round 1", 3, said.size());
        Check.same("findings", 2, found.size());
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        Screens.shot("closed");
        Bench.open(made.folder());
        Bench.awaitStage(before.slice());
        Trained.awaitDone();
        Check.same("verdicts", said, Verdicts.onDisk());
        Check.same("findings", found, ReviewedSlice.findings());
        Check.same("rounds", rounds, Trained.rounds());
        Check.same("overlays and filters", overlays, overlays());
        Ui.await("the view is as it was", () -> Snapshot.now().front().equals(before));
        verdicts.open();
        Check.same("the list", needs, verdicts.needs());
        Screens.shot("reopened");
    }

    /** Which overlays are on. */
    private static List<Boolean> overlays() {
        return Ui.ask(() -> {
            ViewerState state = ViewerState.of(Bench.openNow());
            return java.util.Arrays.stream(Overlay.values()).map(state::isOn).toList();
        });
    }
}
