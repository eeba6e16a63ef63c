/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.JTable;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.model.TrainingBalance.Method;

/** Another share of ON is tried: what the dial says will change is what the taken round changes; one undo brings all back. */
final class BalanceDial {
    private static final int SHARE = 79;

    private final TruthStudy made;
    private RoundInfo before;
    private RoundInfo after;

    /** A row of the preview. */
    private record Row(String slice, int cells, int onNow, int onThen, int gained, int lost) {
        Row plus(Row other) {
            return new Row(
                    slice,
                    cells + other.cells,
                    onNow + other.onNow,
                    onThen + other.onThen,
                    gained + other.gained,
                    lost + other.lost);
        }
    }

    BalanceDial(TruthStudy made) {
        this.made = made;
    }

    /** Moves the dial, reads what would change, and takes it. */
    void tryAndTake() {
        before = Trained.current();
        Check.same("the balance", TrainingBalance.AS_LABELLED, balance());
        Ui.focus(Ui.find("viewer.canvas", Component.class));
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_A);
        JSlider slider = Ui.find("balance.dial.slider", JSlider.class);
        Ui.await("the slider has the focus", slider::isFocusOwner);
        Screens.shot("dial");
        Ui.act(() -> slider.setValue(SHARE));
        Ui.keys(KeyEvent.VK_RIGHT);
        Check.same("one more by the arrow", SHARE + 1, Ui.ask(slider::getValue));
        Set<Row> promised = preview(before);
        Screens.shot("dial-tried");
        Balance.dark("dark-dial-tried");
        Check.same("nothing is taken", TrainingBalance.AS_LABELLED, balance());
        Check.same("rounds", 2, Trained.rounds().size());
        Ui.press("balance.dial.take");
        Trained.awaitRound(3);
        after = Trained.current();
        Check.same("what was taken", new TrainingBalance(Method.WEIGHTS, (SHARE + 1) / 100.0), balance());
        Check.same("the balance of the round", balance(), after.balance());
        Check.same("what came of it", promised, changed(before, after));
        Ui.await("the dial knows", () -> Ui.look("balance.dial.state", javax.swing.text.JTextComponent.class)
                .getText()
                .startsWith("Round 3 was trained with this balance"));
        Screens.shot("dial-taken");
        slicesFollow(after);
    }

    /** One step back, and forth. */
    void undoAndRedo() {
        TrainingBalance taken = balance();
        Ui.focus(Ui.find("viewer.canvas", Component.class));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        awaitCurrent(before, TrainingBalance.AS_LABELLED);
        slicesFollow(before);
        Screens.shot("dial-undone");
        Ui.focus(Ui.find("viewer.canvas", Component.class));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        awaitCurrent(after, taken);
        slicesFollow(after);
    }

    /** Goes back to the samples as they were labelled. */
    void asLabelled() {
        Ui.press("balance.dial.back");
        Set<Row> promised = preview(after);
        Screens.shot("dial-as-labelled");
        Ui.press("balance.dial.take");
        Trained.awaitRound(4);
        Check.same("the balance", TrainingBalance.AS_LABELLED, balance());
        RoundInfo last = Trained.current();
        Check.same("what came of it", promised, changed(after, last));
        Check.same("calls are those of before", changed(after, before), changed(after, last));
    }

    private static TrainingBalance balance() {
        return Bench.study().balances().of(TruthStudy.STAINING);
    }

    private static void awaitCurrent(RoundInfo round, TrainingBalance balance) {
        Ui.await("round " + round.number() + " is current", () -> Bench.studyNow()
                .rounds()
                .current(TruthStudy.STAINING)
                .map(RoundInfo::number)
                .equals(Optional.of(round.number())));
        Bench.awaitQuiet();
        Check.same("the balance", balance, balance());
    }

    /** What the table says would change, once all of it is known; the total is checked. */
    private static Set<Row> preview(RoundInfo against) {
        Ui.await("what would change", () -> {
            String said = Trained.text("balance.dial.state");
            return said.startsWith("Against round " + against.number() + ":") && !said.endsWith("...");
        });
        JTable table = Ui.find("balance.dial.slices", JTable.class);
        List<Row> rows = Ui.ask(() -> {
            List<Row> read = new ArrayList<>();
            for (int i = 0; i < table.getRowCount(); i++) {
                read.add(new Row(
                        (String) table.getValueAt(i, 0),
                        number(table, i, 2),
                        number(table, i, 3),
                        number(table, i, 4),
                        number(table, i, 5),
                        number(table, i, 6)));
            }
            return read;
        });
        Row total = rows.remove(0);
        Check.same("the total", total, rows.stream().reduce(new Row(total.slice(), 0, 0, 0, 0, 0), Row::plus));
        Check.that("something would change: " + total, total.gained() + total.lost() > 0);
        return new HashSet<>(rows);
    }

    private static int number(JTable table, int row, int column) {
        return (Integer) table.getValueAt(row, column);
    }

    /** What one round calls otherwise than another, from the calls on disk. */
    private static Set<Row> changed(RoundInfo from, RoundInfo to) {
        Set<Row> rows = new HashSet<>();
        for (Slice slice : Bench.study().slices()) {
            float[] was = Trained.calls(slice.name(), from);
            float[] is = Trained.calls(slice.name(), to);
            Row row = new Row(slice.name(), was.length, 0, 0, 0, 0);
            for (int i = 0; i < was.length; i++) {
                boolean now = was[i] >= from.threshold();
                boolean then = is[i] >= to.threshold();
                row = row.plus(new Row("", 0, now ? 1 : 0, then ? 1 : 0, then && !now ? 1 : 0, now && !then ? 1 : 0));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The slice tells the calls of a round, of a cell of which the two rounds think differently. */
    private void slicesFollow(RoundInfo round) {
        String slice = Bench.study().slices().get(0).name();
        float[] was = Trained.calls(slice, before);
        float[] is = Trained.calls(slice, after);
        int most = 0;
        for (int i = 1; i < was.length; i++) {
            most = Math.abs(was[i] - is[i]) > Math.abs(was[most] - is[most]) ? i : most;
        }
        CellRef cell = new CellRef(slice, most + 1);
        Check.that("the rounds differ in " + cell, Math.abs(was[most] - is[most]) > 0.02);
        Trained.pointAndRead(cell, made.places().get(cell), round);
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Ui.hover(canvas, new java.awt.Point(2, 2));
    }
}
