/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JTable;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.rounds.rows.RoundRow;
import org.cytoloop.workbench.desk.DifferenceBoard;

/** Two rounds in the window of rounds: named, compared, as a difference over the slices, rebuilt, made current. */
final class ComparedRounds {
    private static final String NAME = "first try";

    private final TruthStudy made;

    /** In a study with two rounds. */
    ComparedRounds(TruthStudy made) {
        this.made = made;
    }

    private static JTable table() {
        Ui.command("Window", "org.cytoloop.rounds.window.RoundsTopComponent");
        return Ui.find("rounds.table", JTable.class);
    }

    /** The row of a round; on the event thread. */
    private static int row(JTable table, int number) {
        for (int row = 0; row < table.getRowCount(); row++) {
            if (((RoundRow) table.getValueAt(row, 1)).number() == number) {
                return row;
            }
        }
        throw new AssertionError("round " + number + " is not listed");
    }

    private static void select(JTable table, int number) {
        Ui.act(() -> table.changeSelection(row(table, number), 2, false, false));
        Ui.settle();
    }

    /** Names round 1 by F2; its letters are commands elsewhere. */
    void name() {
        JTable table = table();
        Check.same("rows", 2, Ui.ask(table::getRowCount));
        Ui.focus(table);
        select(table, 1);
        Ui.keys(KeyEvent.VK_F2);
        Ui.await("the name is edited", table::isEditing);
        Ui.type(NAME);
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await("its name", () -> Bench.studyNow()
                .rounds()
                .of(TruthStudy.STAINING)
                .get(0)
                .name()
                .equals(NAME));
        Bench.awaitQuiet();
        Check.same("rounds", 2, Trained.rounds().size());
        Check.same("the table", NAME, Ui.ask(() -> table.getValueAt(row(table, 1), 2)));
        Training.tab("rounds.tabs", 0);
        Screens.shot("rounds-named");
    }

    /** Both side by side, in words. */
    void compare() {
        JTable table = table();
        Ui.focus(table);
        Ui.act(table::selectAll);
        Ui.press("rounds.compare");
        Ui.await("compared", () -> plain().contains("compared with"));
        Bench.awaitQuiet();
        String words = Ui.ask(ComparedRounds::plain);
        Check.that(words, words.contains("Round 2 compared with round 1") && words.contains(NAME));
        Check.that("training sets: " + words, words.contains("added since"));
        Screens.shot("compared");
        HelpPictures.of("rounds", "RoundsTopComponent");
    }

    /** The text of the comparison; on the event thread. */
    private static String plain() {
        javax.swing.JEditorPane pane = Ui.look("rounds.comparison", javax.swing.JEditorPane.class);
        try {
            return pane == null
                    ? ""
                    : pane.getDocument().getText(0, pane.getDocument().getLength());
        } catch (javax.swing.text.BadLocationException e) {
            throw new AssertionError(e);
        }
    }

    /** Flips over the slices; one of them is wrong. */
    void difference() {
        JTable table = table();
        Ui.act(table::clearSelection);
        Hand.whole(slice());
        BufferedImage before = Trained.canvas();
        Ui.keys(KeyEvent.VK_D);
        Ui.await("the difference", () -> Bench.openNow().difference().shown().isPresent());
        Bench.awaitQuiet();
        Check.that("the slice shows it", Trained.differ(before, Trained.canvas()));
        int gained = flips(true);
        int lost = flips(false);
        Check.that(gained + " gained, " + lost + " lost", gained + lost > 0);
        String title = Trained.text("rounds.difference.title");
        Check.that(title, title.endsWith(": " + gained + " gained, " + lost + " lost"));
        Screens.shot("difference");
        CellRef wrong = nextUnlabelled();
        Screens.shot("flip");
        judge(wrong);
        Hand.whole(slice());
        Ui.keys(KeyEvent.VK_D);
        Ui.await("no difference", () -> Bench.openNow().difference().shown().isEmpty());
        Bench.awaitQuiet();
    }

    private static String slice() {
        return Bench.study().slices().get(0).name();
    }

    /** Counted from the stored calls. */
    private static int flips(boolean gained) {
        RoundInfo first = Trained.rounds().get(0);
        RoundInfo second = Trained.rounds().get(1);
        int count = 0;
        for (Slice slice : Bench.study().slices()) {
            float[] before = Trained.calls(slice.name(), first);
            float[] after = Trained.calls(slice.name(), second);
            for (int i = 0; i < before.length; i++) {
                boolean was = before[i] >= first.threshold();
                boolean is = after[i] >= second.threshold();
                count += was != is && is == gained ? 1 : 0;
            }
        }
        return count;
    }

    /** By I to a flip that is no sample yet. */
    private static CellRef nextUnlabelled() {
        for (int i = 0; i < 50; i++) {
            Optional<CellRef> last = Ui.ask(() -> Bench.openNow().selection().selected());
            Ui.keys(KeyEvent.VK_I);
            Ui.await("another flip", () -> {
                Optional<CellRef> now = Bench.openNow().selection().selected();
                return now.isPresent() && !now.equals(last);
            });
            CellRef cell = Ui.ask(() -> Bench.openNow().selection().selected().orElseThrow());
            Check.that(cell + " is a flip", mark(cell) != DifferenceBoard.SAME);
            if (Bench.study().sample(TruthStudy.STAINING, cell).isEmpty()) {
                Bench.awaitStage(cell.slice());
                return cell;
            }
        }
        throw new AssertionError("all flips are samples");
    }

    private static byte mark(CellRef cell) {
        return Ui.ask(() -> Bench.openNow()
                .difference()
                .shown()
                .orElseThrow()
                .slices()
                .get(cell.slice())
                .marks()[cell.cell() - 1]);
    }

    private static void judge(CellRef wrong) {
        Label was = mark(wrong) == DifferenceBoard.GAINED ? Label.OFF : Label.ON;
        Ui.keys(KeyEvent.VK_J);
        Ui.await(
                wrong + " is a sample",
                () -> Bench.studyNow().sample(TruthStudy.STAINING, wrong).isPresent());
        Bench.awaitQuiet();
        Sample sample = Bench.study().sample(TruthStudy.STAINING, wrong).orElseThrow();
        Check.same("its class", was, sample.label());
        Check.same("its origin", SampleOrigin.CORRECTION, sample.origin());
        Ui.await("it is counted", () -> Ui.look("rounds.difference.counts", javax.swing.JLabel.class)
                .getText()
                .endsWith("1 judged wrong"));
        Screens.shot("wrong-flip");
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await(
                wrong + " is no sample",
                () -> Bench.studyNow().sample(TruthStudy.STAINING, wrong).isEmpty());
        Bench.awaitQuiet();
    }

    /** Round 2 once more from the journal. */
    void rebuild() {
        JTable table = table();
        Ui.focus(table);
        select(table, 2);
        Ui.press("rounds.rebuild");
        Ui.await("rebuilt", () -> Trained.text("rounds.message").contains("byte for byte"));
        Bench.awaitQuiet();
        String said = Trained.text("rounds.message");
        Check.that(said, said.contains(Trained.rounds().get(1).modelHash().substring(0, 12)));
        Screens.shot("rebuilt");
    }

    /** The calls of round 1 are those that are shown, and stays so. */
    void makeFirstCurrent() {
        JTable table = table();
        Ui.focus(table);
        select(table, 1);
        Ui.press("rounds.current");
        Ui.await("round 1 is current", () -> Bench.studyNow()
                .rounds()
                .current(TruthStudy.STAINING)
                .filter(round -> round.number() == 1)
                .isPresent());
        Trained.awaitDone();
        Ui.await("its card", () -> Trained.modelNow()
                .card()
                .shown()
                .filter(r -> r.number() == 1)
                .isPresent());
        CellRef cell = made.cells(slice(), Label.ON, 1).get(0);
        Trained.pointAndRead(cell, made.places().get(cell), Trained.current());
        Hand.whole(slice());
        Screens.shot("first-current");
    }
}
