/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.OpenStudy;

/** The strip of the sampler, as somebody reads and uses it. */
final class Strip {
    private static final Pattern CELL = Pattern.compile("[Cc]ell (\\d+)");
    private static final int STEP = 12;

    private Strip() {}

    /** What the crops say of themselves when the mouse rests on them, by the cell's number. On the event thread. */
    static Map<Integer, String> tipsNow() {
        JComponent strip = Ui.look("sampler.strip", JComponent.class);
        Map<Integer, String> tips = new LinkedHashMap<>();
        for (int y = 0; strip != null && y < strip.getHeight(); y += STEP) {
            for (int x = 0; x < strip.getWidth(); x += STEP) {
                String tip = VisibleTexts.tooltip(strip, new Point(x, y));
                Matcher cell = CELL.matcher(tip == null ? "" : tip);
                if (cell.find()) {
                    tips.put(Integer.valueOf(cell.group(1)), tip);
                }
            }
        }
        return tips;
    }

    /** Goes from crop to crop by keys and gives each the label it should have. */
    static void judge(int cells, Function<CellRef, Label> is) {
        OpenStudy open = Bench.open();
        JComponent strip = Ui.find("sampler.strip", JComponent.class);
        Ui.hover(strip, new Point(Ui.ask(strip::getWidth) + 30, 4));
        Ui.focus(strip);
        Ui.keys(KeyEvent.VK_HOME);
        for (int i = 0; i < cells; i++) {
            Ui.await("a crop is selected", () -> open.selection().selected().isPresent());
            CellRef cell = Ui.ask(() -> open.selection().selected().orElseThrow());
            Label label = is.apply(cell);
            Ui.keys(KeyEvent.VK_1 + label.ordinal());
            if (i < cells - 1) {
                Ui.keys(KeyEvent.VK_RIGHT);
                Ui.await(
                        "the next crop",
                        () -> open.selection().selected().filter(cell::equals).isEmpty());
            }
        }
        Bench.awaitQuiet();
    }

    /** Scrolls to the first crop and takes the mouse off the strip. */
    static void top() {
        JComponent strip = Ui.find("sampler.strip", JComponent.class);
        Ui.act(() -> strip.scrollRectToVisible(new Rectangle(0, 0, 1, 1)));
        Ui.hover(Ui.find("sampler.status", Component.class), new Point(2, 2));
    }

    /** Clicks a cell's crop, which flips it. */
    static void click(CellRef cell) {
        Ui.click(Ui.find("sampler.strip", JComponent.class), point(cell));
    }

    /** Moves the mouse over a cell's crop, which must be in view. */
    static Point point(CellRef cell) {
        JComponent strip = Ui.find("sampler.strip", JComponent.class);
        Point at = Ui.ask(() -> place(strip, cell.cell()));
        Ui.act(() -> strip.scrollRectToVisible(new Rectangle(at.x - 40, at.y - 40, 80, 80)));
        Ui.hover(strip, at);
        return at;
    }

    private static Point place(JComponent strip, int number) {
        for (int y = 0; y < strip.getHeight(); y += STEP) {
            for (int x = 0; x < strip.getWidth(); x += STEP) {
                String tip = VisibleTexts.tooltip(strip, new Point(x, y));
                Matcher cell = CELL.matcher(tip == null ? "" : tip);
                if (cell.find() && Integer.parseInt(cell.group(1)) == number) {
                    return new Point(x + STEP, y + STEP);
                }
            }
        }
        throw new AssertionError("cell " + number + " is not in the strip");
    }
}
