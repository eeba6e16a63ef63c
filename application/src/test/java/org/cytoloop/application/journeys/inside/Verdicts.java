/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.engine.evaluation.CallCertainty;
import org.cytoloop.mistakes.review.ReviewState;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.review.model.Page;
import org.cytoloop.review.model.ReviewDesk;
import org.cytoloop.slices.rows.Line;
import org.cytoloop.slices.rows.SliceJudgement;

/** The review window: slices by their need, verdicts with what was seen and a note, under this round and the next. */
final class Verdicts {
    private static final String NOTE = "weak cells near the edge";

    private final TruthStudy made;
    private String bad;
    private String good;
    private String torn;

    /** On a study with a round. */
    Verdicts(TruthStudy made) {
        this.made = made;
    }

    static void shiftV() {
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_V);
    }

    /** What is said in the study, oldest first. */
    static List<SliceReview> onDisk() {
        return Bench.study().reviews().of(TruthStudy.STAINING);
    }

    private static Optional<SliceReview> said(String slice) {
        return Bench.study().reviews().of(Trained.current(), slice);
    }

    private static String slice() {
        return Ui.ask(() -> Bench.openNow().slice().orElseThrow().name());
    }

    /** Opens the window and waits for the order of the slices. */
    void open() {
        shiftV();
        Ui.await(
                "the slices are listed",
                () -> ReviewDesk.get().model().orElseThrow().page() == Page.SLICES
                        && Ui.look("review.slices", Component.class) != null);
        Bench.awaitQuiet();
    }

    /** The lines of the list, top down; waits for the list. */
    List<SliceNeed> needs() {
        Ui.find("review.slices", JTable.class);
        return Ui.ask(Verdicts::needsNow);
    }

    /** The same on the event thread; empty while the order is not known. */
    private static List<SliceNeed> needsNow() {
        JTable table = Ui.look("review.slices", JTable.class);
        List<SliceNeed> lines = new ArrayList<>();
        for (int row = 0; table != null && row < table.getRowCount(); row++) {
            lines.add((SliceNeed) table.getValueAt(row, 0));
        }
        return lines;
    }

    private static SliceNeed need(String slice) {
        return Ui.ask(() -> needsNow().stream()
                .filter(line -> line.slice().equals(slice))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slice + " is not listed")));
    }

    private static void awaitState(String slice, ReviewState state) {
        Ui.await(slice + " is listed as " + state, () -> needsNow().stream()
                .anyMatch(line -> line.slice().equals(slice) && line.state() == state));
        Bench.awaitQuiet();
    }

    /** The slice that needs a look most is the first; what the list says of calls is what the round stored. */
    void order() {
        List<SliceNeed> needs = needs();
        Check.same("slices", Bench.study().slices().size(), needs.size());
        Check.same(
                "by need",
                needs.stream()
                        .sorted(Comparator.comparingDouble(SliceNeed::need).reversed())
                        .toList(),
                needs);
        RoundInfo round = Trained.current();
        for (SliceNeed need : needs) {
            float[] pOn = Trained.calls(need.slice(), round);
            Check.same("cells called ON on " + need.slice(), round.countOn(pOn), need.on());
            Check.same(
                    "calls near the threshold on " + need.slice(),
                    CallCertainty.countUncertain(pOn, round.threshold()),
                    need.uncertain());
            Check.same("state of " + need.slice(), ReviewState.OPEN, need.state());
        }
        Check.that("no verdict", summary().startsWith("No slice inspected yet"));
        JTable table = Ui.find("review.slices", JTable.class);
        Ui.focus(table);
        Ui.act(() -> table.changeSelection(0, 1, false, false));
        Bench.awaitStage(needs.get(0).slice());
        Check.same("the slice in front", needs.get(0).slice(), slice());
        Bench.awaitQuiet();
        Screens.shot("by-need");
    }

    private static String summary() {
        return Trained.text("review.summary");
    }

    private static void awaitSummary(String start) {
        Ui.await("the summary begins with: " + start, () -> Optional.ofNullable(
                        Ui.look("review.summary", JTextComponent.class))
                .filter(text -> text.getText().startsWith(start))
                .isPresent());
    }

    private static void awaitVerdict(String slice, Verdict verdict) {
        Ui.await(slice + " is judged", () -> Bench.studyNow()
                .reviews()
                .of(Bench.studyNow().rounds().current(TruthStudy.STAINING).orElseThrow(), slice)
                .filter(review -> review.verdict() == verdict)
                .isPresent());
        Bench.awaitQuiet();
    }

    // --------------------------------------------------------------- round 1

    /** Systematic mistakes of two kinds, one of them at a place. */
    void mistakes() {
        bad = slice();
        Ui.press("review.mistakes");
        awaitVerdict(bad, Verdict.MISTAKES);
        Ui.press("review.kind.missed-weak-on");
        awaitFindings(1);
        CellRef cell = made.cells(bad, Label.OFF, 1).get(0);
        Point2D place = made.places().get(cell);
        Ui.act(() -> Bench.openNow().selection().select(cell));
        Hand.whole(bad);
        BufferedImage before = Trained.canvas();
        Ui.press("review.mark.background-on");
        awaitFindings(2);
        Check.same(
                "findings",
                List.of(
                        new ReviewFinding(MistakeKind.MISSED_WEAK_ON, Float.NaN, Float.NaN, ""),
                        new ReviewFinding(MistakeKind.BACKGROUND_ON, (float) place.getX(), (float) place.getY(), "")),
                said(bad).orElseThrow().findings());
        Ui.await("the place is drawn", () -> Trained.differ(before, Trained.canvas()));
        Check.that("its kind is ticked", Ui.ask(() -> Ui.find("review.kind.background-on", AbstractButton.class)
                .isSelected()));
        Ui.await("it is listed", () -> Ui.look("review.places", Component.class) != null);
        Check.that(
                "what to do: " + Trained.text("review.advice"),
                Trained.text("review.advice").contains("weak ON"));
    }

    private void awaitFindings(int count) {
        Ui.await(count + " findings", () -> Bench.studyNow()
                .reviews()
                .of(Bench.studyNow().rounds().current(TruthStudy.STAINING).orElseThrow(), bad)
                .filter(review -> review.findings().size() == count)
                .isPresent());
        Bench.awaitQuiet();
    }

    /** A note, got to by Tab; its letters are commands elsewhere. */
    void note() {
        Screens.shot("mistakes");
        Ui.focus(Ui.find("review.mistakes", AbstractButton.class));
        Keyboard.tabTo("review.note");
        Training.inSight("review.note");
        Ui.type(NOTE);
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        Ui.await("the note is kept", () -> Bench.studyNow().reviews().of(TruthStudy.STAINING).stream()
                .anyMatch(review -> review.note().equals(NOTE)));
        Bench.awaitQuiet();
        SliceReview review = said(bad).orElseThrow();
        Check.same("note", NOTE, review.note());
        Check.same("kinds", 2, review.findings().size());
        Check.same("verdict", Verdict.MISTAKES, review.verdict());
        Check.same("verdicts", 1, onDisk().size());
        awaitSummary("Good enough on 0 of 1 inspected slice");
        awaitState(bad, ReviewState.MISTAKES);
        Screens.shot("mistakes-and-note");
        HelpPictures.of("review", "ReviewTopComponent");
    }

    /** On to the next slices by keys: one is good, one is not usable. */
    void goodAndUnusable() {
        Ui.press("review.next");
        good = awaitNext(bad);
        Ui.focus(Ui.find("review.slices", JTable.class));
        Ui.keys(KeyEvent.VK_1);
        awaitVerdict(good, Verdict.GOOD);
        awaitSummary("Good enough on 1 of 2 inspected slices");
        torn = awaitNext(good);
        Ui.focus(Ui.find("review.slices", JTable.class));
        Ui.keys(KeyEvent.VK_3);
        awaitVerdict(torn, Verdict.UNUSABLE);
        awaitSummary("Good enough on 1 of 2 inspected slices");
        awaitNext(torn);
        awaitState(good, ReviewState.GOOD);
        awaitState(torn, ReviewState.UNUSABLE);
        Check.same("verdicts", 3, onDisk().size());
        Check.same("the list ends with", torn, needs().get(needs().size() - 1).slice());
        slicesList(bad, "Round 1: systematic mistakes (missed weak ON, background called ON). " + NOTE, true);
        slicesList(good, "Round 1: good", true);
        slicesList(torn, "Round 1: not usable", true);
        Screens.shot("judged");
    }

    /** Another slice is in front, one without a verdict that needs a look most. */
    private String awaitNext(String left) {
        Ui.await("another slice", () -> Bench.openNow()
                .slice()
                .map(Slice::name)
                .filter(name -> !name.equals(left))
                .isPresent());
        String next = slice();
        Bench.awaitStage(next);
        Bench.awaitQuiet();
        Check.that(next + " has no verdict", said(next).isEmpty());
        String most = needs().stream()
                .filter(need -> said(need.slice()).isEmpty())
                .findFirst()
                .orElseThrow()
                .slice();
        Check.same("the slice in front", most, next);
        return next;
    }

    /** What the list of slices tells of a slice. */
    private static void slicesList(String slice, String words, boolean holds) {
        Ui.command("Window", "org.cytoloop.slices.list.SlicesTopComponent");
        JTable table = Ui.find("slices.table", JTable.class);
        Ui.await("the list of slices says of " + slice + ": " + words, () -> {
            for (int row = 0; row < table.getRowCount(); row++) {
                if (table.getValueAt(row, 0) instanceof Line.OfSlice line
                        && line.row().name().equals(slice)) {
                    Optional<SliceJudgement> judged = line.row().judgement();
                    return judged.filter(said -> said.words().equals(words) && said.holds() == holds)
                            .isPresent();
                }
            }
            return false;
        });
    }

    // --------------------------------------------------------------- round 2

    /** What was said under round 1 is told as such. */
    void earlierRound() {
        awaitSummary("No slice inspected yet");
        Check.that(summary(), summary().endsWith("round 2"));
        awaitState(bad, ReviewState.OPEN);
        String reason = need(bad).reason();
        Check.that(reason, reason.contains("systematic mistakes (missed weak ON, background called ON) under round 1"));
        Check.that(need(good).reason(), need(good).reason().contains("good under round 1"));
        Check.same("not usable", ReviewState.UNUSABLE, need(torn).state());
        Check.same("why", "Not usable, said under round 1", need(torn).reason());
        Check.same("the verdict of this round", Optional.empty(), said(bad));
        slicesList(
                bad,
                "Round 1: systematic mistakes (missed weak ON, background called ON); not judged since. " + NOTE,
                false);
        slicesList(good, "Round 1: good; not judged since", false);
        slicesList(torn, "Round 1: not usable", true);
        select(bad);
        Screens.shot("told-as-of-round-1");
    }

    private void select(String slice) {
        JTable table = Ui.find("review.slices", JTable.class);
        int row = needs().stream().map(SliceNeed::slice).toList().indexOf(slice);
        Ui.act(() -> table.changeSelection(row, 1, false, false));
        Bench.awaitStage(slice);
        Bench.awaitQuiet();
    }

    /** A verdict is taken back by undo. */
    void undone() {
        List<SliceReview> before = onDisk();
        select(good);
        Ui.focus(Ui.find("review.slices", JTable.class));
        Ui.keys(KeyEvent.VK_2);
        awaitVerdict(good, Verdict.MISTAKES);
        awaitSummary("Good enough on 0 of 1 inspected slice");
        Check.same("verdicts", before.size() + 1, onDisk().size());
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await(
                "the verdict is undone",
                () -> Bench.studyNow().reviews().of(TruthStudy.STAINING).equals(before));
        Bench.awaitQuiet();
        awaitSummary("No slice inspected yet");
        awaitState(good, ReviewState.OPEN);
        Check.that("no button is pressed", !Ui.ask(() -> Ui.find("review.mistakes", AbstractButton.class)
                .isSelected()));
    }
}
