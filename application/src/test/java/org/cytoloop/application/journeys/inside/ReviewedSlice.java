/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.engine.evaluation.CallCertainty;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.window.OpenStages;
import org.cytoloop.viewer.window.SlicePanel;
import org.cytoloop.workbench.desk.ShownCalls;
import org.openide.awt.StatusDisplayer;

/** The calls of a round on a slice: seen, filtered, gone through, corrected by key and by click, live, and undone. */
final class ReviewedSlice {
    private static final int STEPS = 4;

    private final TruthStudy made;

    /** On the slice that is in front. */
    ReviewedSlice(TruthStudy made) {
        this.made = made;
    }

    /** Answers that are kept in the study, oldest first. */
    static List<Finding> findings() {
        return Bench.study().findings().of(TruthStudy.STAINING);
    }

    private static String slice() {
        return Ui.ask(() -> Bench.openNow().slice().orElseThrow().name());
    }

    private static float[] stored() {
        return Trained.calls(slice(), Trained.current());
    }

    /** On the event thread. */
    private static SliceDocument documentNow() {
        return OpenStages.get().activePanel().map(SlicePanel::document).orElseThrow();
    }

    private static void press(int... codes) {
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(codes);
    }

    /** The slice shows what the round called its cells, and only what it did. */
    void calls() {
        Hand.whole(slice());
        BufferedImage with = Trained.canvas();
        press(KeyEvent.VK_P);
        Check.that("calls are drawn", Trained.differ(with, Trained.canvas()));
        press(KeyEvent.VK_P);
        Check.that("drawn as before", !Trained.differ(with, Trained.canvas()));
        float[] pOn = stored();
        Check.that(
                "calls of the round",
                Ui.ask(() -> java.util.Arrays.equals(pOn, documentNow().facts().pOn())));
        CellRef cell = made.cells(slice(), Label.ON, 1).get(0);
        Trained.pointAndRead(cell, made.places().get(cell), Trained.current());
        Hand.whole(slice());
    }

    /** A map of uncertain calls, only uncertain ones, nothing at all while a key is held. */
    void overlays() {
        BufferedImage plain = Trained.canvas();
        press(KeyEvent.VK_SHIFT, KeyEvent.VK_U);
        Ui.await("the map", () -> documentNow().uncertaintyMap().isPresent());
        Ui.await("it is drawn", () -> Trained.differ(plain, Trained.canvas()));
        Ui.settle();
        Screens.shot("uncertainty-map");
        BufferedImage map = Trained.canvas();
        Ui.holding(KeyEvent.VK_H, () -> {
            Ui.await("all is hidden", () -> ViewerState.of(Bench.openNow()).isHidden());
            Ui.settle();
            Check.that("only the image", Trained.differ(map, Trained.canvas()));
            Check.that(
                    "not even the map",
                    Ui.ask(() -> documentNow().uncertaintyMap().isEmpty()));
            Screens.shot("hidden-while-held");
        });
        Ui.await("it is back", () -> !ViewerState.of(Bench.openNow()).isHidden());
        Ui.settle();
        Check.that("as it was", !Trained.differ(map, Trained.canvas()));
        press(KeyEvent.VK_SHIFT, KeyEvent.VK_O);
        Ui.await("only uncertain cells", () -> documentNow().facts().shown() != null);
        Check.same(
                "uncertain cells on the screen",
                uncertain(stored()),
                Ui.ask(() -> documentNow().facts().shown().count()));
        Screens.shot("only-uncertain");
        press(KeyEvent.VK_SHIFT, KeyEvent.VK_U);
        press(KeyEvent.VK_SHIFT, KeyEvent.VK_O);
        Ui.await("all cells", () -> documentNow().facts().shown() == null);
        Ui.settle();
        Check.that("as in the beginning", !Trained.differ(plain, Trained.canvas()));
    }

    private static int uncertain(float[] pOn) {
        int count = 0;
        for (float p : pOn) {
            count += CallCertainty.isUncertain(p, Trained.current().threshold()) ? 1 : 0;
        }
        return count;
    }

    /** The most uncertain cells first, none twice, none that has a label. */
    void uncertain() {
        List<CellRef> seen = new ArrayList<>();
        float[] pOn = stored();
        double threshold = Trained.current().threshold();
        int candidates = (int) made.truth().keySet().stream()
                .filter(cell -> cell.slice().equals(slice()))
                .filter(cell -> CallCertainty.isUncertain(pOn[cell.cell() - 1], threshold))
                .filter(cell -> Bench.study().sample(TruthStudy.STAINING, cell).isEmpty())
                .count();
        Check.that("uncertain cells to go through: " + candidates, candidates >= STEPS);
        for (int i = 1; i <= STEPS; i++) {
            CellRef cell = step(KeyEvent.VK_N, i, candidates);
            Check.that(cell + " was not seen", !seen.contains(cell));
            Check.that(
                    cell + " has no label",
                    Bench.study().sample(TruthStudy.STAINING, cell).isEmpty());
            double certainty = CallCertainty.of(pOn[cell.cell() - 1], threshold);
            Check.that(cell + " is uncertain: " + certainty, certainty < CallCertainty.LEAST);
            Check.that(
                    cell + " is the next: " + certainty,
                    seen.isEmpty()
                            || certainty >= CallCertainty.of(pOn[seen.get(i - 2).cell() - 1], threshold));
            seen.add(cell);
        }
        Screens.shot("next-uncertain");
        Check.same("back again", seen.get(STEPS - 2), step(KeyEvent.VK_B, STEPS - 1, candidates));
    }

    /** The selected cell after a step, which the status line tells. */
    private static CellRef step(int key, int place, int of) {
        press(KeyEvent.VK_SHIFT, key);
        String expected = "Uncertain cell " + place + " of " + of + ": cell ";
        Ui.await(
                "it says " + expected,
                () -> StatusDisplayer.getDefault().getStatusText().startsWith(expected));
        return Ui.ask(() -> Bench.openNow().selection().selected().orElseThrow());
    }

    // ----------------------------------------------------------- corrections

    /** A wrong call becomes a sample of the other class by X; undo takes it and the finding back. */
    void correctByKey() {
        CellRef cell = wrong();
        float pOn = stored()[cell.cell() - 1];
        Label called = called(pOn);
        List<Sample> before = Bench.samples();
        Pointing.at(cell, made.places().get(cell));
        press(KeyEvent.VK_X);
        awaitSample(cell, true);
        Check.same("findings", 1, findings().size());
        check(cell, new Question(cell, Question.REVIEW, 1, pOn, called));
        Screens.shot("corrected-by-key");
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        awaitSample(cell, false);
        Check.same("findings after undo", List.of(), findings());
        Check.same("samples after undo", before, Bench.samples());
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        awaitSample(cell, true);
        check(cell, new Question(cell, Question.REVIEW, 1, pOn, called));
    }

    /** While calls follow the labels a click with the review tool corrects one, and the overlay follows, also back. */
    void correctLive() {
        Ui.command("Model", "org.cytoloop.trainer.LiveUpdateAction");
        Ui.await("live calls", () -> Bench.openNow().calls().of(slice()).isPresent());
        awaitLive();
        CellRef cell = wrong();
        Point middle = Pointing.at(cell, made.places().get(cell));
        press(KeyEvent.VK_V);
        ShownCalls before = live();
        float pOn = before.pOn()[cell.cell() - 1];
        Ui.click(Ui.find("viewer.canvas", JComponent.class), middle);
        awaitSample(cell, true);
        Check.same("findings", 2, findings().size());
        check(cell, new Question(cell, Question.REVIEW, 0, pOn, called(pOn)));
        ShownCalls after = awaitOther(before, cell);
        float moved = after.pOn()[cell.cell() - 1];
        Check.that(
                "it is nearer to what was said: " + pOn + " to " + moved,
                called(pOn) == Label.ON ? moved < pOn : moved > pOn);
        Screens.shot("corrected-live");
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        awaitSample(cell, false);
        Check.same("findings after undo", 1, findings().size());
        ShownCalls back = awaitOther(after, cell);
        Check.that("calls as before", java.util.Arrays.equals(before.pOn(), back.pOn()));
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        awaitSample(cell, true);
        check(cell, new Question(cell, Question.REVIEW, 0, pOn, called(pOn)));
        awaitOther(back, cell);
        Ui.await("the window says so", () -> !Trained.text("review.live").isEmpty());
        Ui.command("Model", "org.cytoloop.trainer.LiveUpdateAction");
        Ui.await("the round's calls again", () -> !Bench.openNow().calls().isLive());
        Bench.awaitQuiet();
        Check.same("rounds", 1, Trained.rounds().size());
    }

    private static void awaitLive() {
        Ui.await("all slices", () -> !Trained.modelNow().live().isWorking());
        Bench.awaitQuiet();
    }

    private static ShownCalls live() {
        return Ui.ask(() -> Bench.openNow().calls().of(slice()).orElseThrow());
    }

    /** Waits until the call of a cell has moved, and the slice shows it. */
    private static ShownCalls awaitOther(ShownCalls before, CellRef cell) {
        int index = cell.cell() - 1;
        Ui.await("calls follow", () -> Bench.openNow()
                .calls()
                .of(cell.slice())
                .filter(now -> now.pOn()[index] != before.pOn()[index])
                .isPresent());
        awaitLive();
        ShownCalls after = live();
        Ui.await("the slice shows them", () -> documentNow().facts().pOn() == after.pOn());
        return after;
    }

    private static Label called(float pOn) {
        return Trained.current().callsOn(pOn) ? Label.ON : Label.OFF;
    }

    /** A cell without a label whose call, as it is shown, is wrong; the most uncertain of these, or of all. */
    private CellRef wrong() {
        float[] pOn = Ui.ask(() -> documentNow().facts().pOn());
        double threshold = Trained.current().threshold();
        List<CellRef> cells = new ArrayList<>(made.cells(slice(), Label.ON, Integer.MAX_VALUE));
        cells.addAll(made.cells(slice(), Label.OFF, Integer.MAX_VALUE));
        return cells.stream()
                .min(Comparator.comparing((CellRef cell) ->
                                called(pOn[cell.cell() - 1]) == made.truth().get(cell))
                        .thenComparing(cell -> CallCertainty.of(pOn[cell.cell() - 1], threshold)))
                .orElseThrow();
    }

    private static void awaitSample(CellRef cell, boolean is) {
        Ui.await(
                cell + (is ? " is a sample" : " is no sample"),
                () -> Bench.studyNow().sample(TruthStudy.STAINING, cell).isPresent() == is);
        Bench.awaitQuiet();
    }

    /** What the study keeps of a correction. */
    private static void check(CellRef cell, Question question) {
        Sample sample = Bench.study().sample(TruthStudy.STAINING, cell).orElseThrow();
        Label other = question.presented() == Label.ON ? Label.OFF : Label.ON;
        Check.same("label of " + cell, other, sample.label());
        Check.same("origin of " + cell, SampleOrigin.CORRECTION, sample.origin());
        Optional<Finding> finding = Bench.study().findings().standing(TruthStudy.STAINING, cell);
        Check.same("question", Optional.of(question), finding.map(Finding::question));
        Check.same("answer", Optional.of(other), finding.map(Finding::answer));
        Check.that("a mistake", finding.orElseThrow().isMistake());
        Check.same("newest", finding.get(), findings().get(findings().size() - 1));
    }

    // ---------------------------------------------------------- second round

    /** Only cells that the second round calls otherwise. */
    void changed() {
        Hand.whole(slice());
        press(KeyEvent.VK_SHIFT, KeyEvent.VK_D);
        Ui.await(
                "only changed",
                () -> documentNow().facts().shown() != null
                        && documentNow().facts().shown().mask() != null);
        RoundInfo first = Trained.rounds().get(0);
        RoundInfo second = Trained.rounds().get(1);
        float[] then = Trained.calls(slice(), first);
        float[] now = Trained.calls(slice(), second);
        int changed = 0;
        for (int i = 0; i < now.length; i++) {
            changed += first.callsOn(then[i]) != second.callsOn(now[i]) ? 1 : 0;
        }
        Check.same(
                "changed cells",
                changed,
                Ui.ask(() -> documentNow().facts().shown().count()));
        Check.that(
                "it says between which rounds",
                Ui.ask(() -> documentNow().facts().shown().words()).contains("round 1 \u2192 round 2"));
        Check.that("the switch", Ui.ask(() -> ViewerState.of(Bench.openNow()).isOn(Overlay.ONLY_CHANGED)));
        Component canvas = Ui.find("viewer.canvas", Component.class);
        Check.that("the slice is in front", Ui.ask(canvas::isShowing));
        Screens.shot("only-changed");
    }
}
