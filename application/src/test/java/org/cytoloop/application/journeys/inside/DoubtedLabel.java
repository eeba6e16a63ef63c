/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;

/** A label that something speaks against, on its way through the windows. */
final class DoubtedLabel {
    /** Why it is kept. */
    static final String REASON = "it touches a bright neighbour";

    private static final String STAINING = "cFos";

    private final Measured measured;
    private final CellRef cell;

    /** The darkest cell of the newest batch. */
    DoubtedLabel(Measured measured) {
        this.measured = measured;
        long newest = Bench.samples().stream().mapToLong(Sample::batch).max().orElseThrow();
        this.cell = Bench.samples().stream()
                .filter(sample -> sample.batch() == newest && sample.label() == Label.OFF)
                .map(Sample::cell)
                .min(Comparator.comparing(measured::of))
                .orElseThrow();
    }

    /** The cell. */
    CellRef cell() {
        return cell;
    }

    private static OpenStudy openNow() {
        return Desk.get().study().orElseThrow();
    }

    /** Clicks it ON in the middle of its slice, where it is; it is marked everywhere. */
    void contradict() {
        Check.that(
                "nothing is flagged that nobody doubts",
                Ui.ask(() -> openNow().flags().of(cell).isEmpty()));
        Ui.press("sampler.on");
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Point middle = Ui.ask(() -> new Point(canvas.getWidth() / 2, canvas.getHeight() / 2));
        Ui.focus(canvas);
        Ui.keys(KeyEvent.VK_C);
        Ui.click(canvas, middle);
        awaitFlagged(true);
        Check.that("why: " + why(), why().contains("he rule says OFF: cFos.snr "));
        Ui.hover(canvas, new Point(middle.x, middle.y + 2));
        Ui.await("the slice tells why", () -> readout().contains(why()));
        Ui.await("the strip tells why", () -> stripTips().anyMatch(tip -> tip.startsWith(why())));
        Ui.await(
                "the card tells why",
                () -> Ui.look("ruleCard.flag", JTextComponent.class) != null
                        && Ui.look("ruleCard.flag", JTextComponent.class)
                                .getText()
                                .equals(why()));
        Bench.awaitQuiet();
        Screens.shot("flagged");
        Ui.keys(KeyEvent.VK_Y);
        Ui.await("it is listed", () -> listed().contains(why()));
        Screens.shot("contradictions");
        HelpPictures.of("contradictions", "ContradictionsTopComponent");
    }

    /** What speaks against the label; it may be found to be more after a moment. */
    private String why() {
        return Ui.ask(() -> openNow().flags().of(cell).orElse("nothing"));
    }

    void awaitFlagged(boolean flagged) {
        Ui.await(
                cell + (flagged ? " is flagged" : " is not flagged"),
                () -> openNow().flags().of(cell).isPresent() == flagged);
    }

    private static String readout() {
        return Ui.look("viewer.readout", JLabel.class).getText();
    }

    private static Stream<String> stripTips() {
        JComponent strip = Ui.look("sampler.strip", JComponent.class);
        Set<String> tips = new LinkedHashSet<>();
        for (int y = 30; y < strip.getHeight(); y += 36) {
            for (int x = 30; x < strip.getWidth(); x += 60) {
                tips.add(Ui.tip(strip, new Point(x, y)));
            }
        }
        return tips.stream();
    }

    /** All that the list of contradictions says. On the event thread. */
    private static String listed() {
        JTable table = Ui.look("contradictions.list", JTable.class);
        StringBuilder all = new StringBuilder();
        for (int row = 0; table != null && row < table.getRowCount(); row++) {
            all.append(table.getValueAt(row, 1))
                    .append(' ')
                    .append(table.getValueAt(row, 2))
                    .append('\n');
        }
        return all.toString();
    }

    void keep() {
        keepByKeys();
        Ui.await("it is listed no more", () -> !listed().contains("Cell " + cell.cell() + ","));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        awaitFlagged(true);
        Check.same("undone", "", Ui.ask(this::kept));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        awaitFlagged(false);
        Ui.press("contradictions.show.kept");
        Ui.await("it is listed as kept", () -> listed().contains("Kept: " + REASON));
        Screens.shot("kept");
    }

    /** Goes to the row of the cell, and says why its label stays. */
    void keepByKeys() {
        JTable table = Ui.find("contradictions.list", JTable.class);
        Ui.focus(table);
        for (int i = 0; i < 100 && !Ui.ask(() -> isChosen(table)); i++) {
            Ui.keys(Ui.ask(() -> table.getSelectedRow() < rowOf(table)) ? KeyEvent.VK_DOWN : KeyEvent.VK_UP);
        }
        Check.that("the row of " + cell + " is chosen", Ui.ask(() -> isChosen(table)));
        Ui.keys(KeyEvent.VK_K);
        Ui.find("contradictions.reason", Component.class);
        Keyboard.retype(REASON);
        Screens.shot("keep");
        Ui.keys(KeyEvent.VK_ENTER);
        awaitFlagged(false);
        Check.same("kept", REASON, Ui.ask(this::kept));
    }

    private boolean isChosen(JTable table) {
        return table.getSelectedRow() >= 0 && table.getSelectedRow() == rowOf(table);
    }

    /** The row of the cell, -1 when it has none. On the event thread. */
    private int rowOf(JTable table) {
        for (int row = 0; row < table.getRowCount(); row++) {
            if (table.getValueAt(row, 1).toString().contains("Cell " + cell.cell() + ",")) {
                return row;
            }
        }
        return -1;
    }

    String kept() {
        return Bench.studyNow()
                .memory()
                .kept(STAINING, cell)
                .map(kept -> kept.reason())
                .orElse("");
    }

    void jump() {
        Ui.command("Slice", "org.cytoloop.viewer.actions.FitAction");
        JTable table = Ui.find("contradictions.list", JTable.class);
        Ui.focus(table);
        Ui.act(() -> table.changeSelection(0, 0, false, false));
        Ui.press("contradictions.jump");
        Stage stage = Bench.awaitStage(cell.slice());
        Point2D place = measured.places().get(cell);
        Ui.await(
                "the cell is shown",
                () -> openNow().selection().selected().filter(cell::equals).isPresent()
                        && stage.visible()
                                .filter(seen -> seen.contains(place.getX(), place.getY()))
                                .isPresent());
        Screens.shot("jumped");
        Ui.press("contradictions.show.all");
    }
}
