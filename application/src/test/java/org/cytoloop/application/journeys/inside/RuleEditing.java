/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.rules.parts.Suggestion;

/** Hands in the rule editor: what stands in it, where its threshold can be taken hold of, what its ladder shows. */
final class RuleEditing {
    static final String CONDITION = "rules.condition.0";
    private static final Pattern NUMBER = Pattern.compile(">=\\s*(-?[0-9.]+)");
    private static final Pattern RUNG = Pattern.compile("Cell (\\d+) of ([^,]+), \\w+: \\S+ (-?[0-9.]+)");

    private RuleEditing() {}

    /** A labelled cell on the ladder, as its tooltip says. */
    record Rung(CellRef cell, double value, Point at) {}

    /** What stands in a text field. */
    static String text(String name) {
        return Ui.ask(() -> Ui.look(name, JTextComponent.class).getText());
    }

    /** What a label says. */
    static String label(String name) {
        return Ui.ask(() -> Ui.look(name, JLabel.class).getText());
    }

    /** The number behind {@code >=} in the first condition. */
    static double threshold() {
        String text = text(CONDITION);
        Matcher number = NUMBER.matcher(text);
        Check.that("a number in " + text, number.find());
        return Double.parseDouble(number.group(1));
    }

    /** Where the threshold's line in the histogram can be taken hold of. */
    static Point line() {
        JComponent plot = Ui.find("charts.histogram.plot", JComponent.class);
        Ui.await("the threshold can be taken hold of", () -> line(plot) != null);
        return Ui.ask(() -> line(plot));
    }

    private static Point line(JComponent plot) {
        int y = plot.getHeight() / 2;
        int first = -1;
        int last = -1;
        for (int x = 0; x < plot.getWidth(); x++) {
            if (Ui.tip(plot, new Point(x, y)).startsWith("Drag the threshold")) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return first < 0 ? null : new Point((first + last) / 2, y);
    }

    /** The cells the ladder shows now, from left to right. On the event thread. */
    static Map<CellRef, Rung> ladderNow(String name) {
        JComponent ladder = Ui.look(name, JComponent.class);
        Map<CellRef, Rung> rungs = new LinkedHashMap<>();
        for (int x = 0; x < ladder.getWidth(); x += 4) {
            Point at = new Point(x, 20);
            Matcher tip = RUNG.matcher(Ui.tip(ladder, at));
            if (tip.find()) {
                CellRef cell = new CellRef(tip.group(2), Integer.parseInt(tip.group(1)));
                rungs.put(cell, new Rung(cell, Double.parseDouble(tip.group(3)), at));
            }
        }
        return rungs;
    }

    /** True when the ladder shows cells on both sides of a threshold, in order. On the event thread. */
    static boolean straddles(String name, double threshold) {
        double[] values =
                ladderNow(name).values().stream().mapToDouble(Rung::value).toArray();
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[i - 1]) {
                return false;
            }
        }
        return values.length > 1 && values[0] < threshold && values[values.length - 1] >= threshold;
    }

    /** The first of the suggestions, empty when there are none. On the event thread. */
    static String firstSuggestion() {
        JList<?> list = Ui.look("rules.suggestions", JList.class);
        return list == null || list.getModel().getSize() == 0
                ? ""
                : ((Suggestion) list.getModel().getElementAt(0)).shown();
    }

    /** What is wrong with the condition, empty when nothing is. On the event thread. */
    static String mistake() {
        JTextComponent error = Ui.look(CONDITION + ".error", JTextComponent.class);
        return error == null ? "" : error.getText();
    }
}
