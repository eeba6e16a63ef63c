/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.trainer.parts.Figures;
import org.openide.util.NbBundle.Messages;

/** Labels against calls: how many samples of either class were called how, with the share of their row. */
@Messages({
    "ConfusionTable_calledOn=called ON",
    "ConfusionTable_calledOff=called OFF",
    "ConfusionTable_on=ON",
    "ConfusionTable_off=OFF",
    "ConfusionTable_labels=labelled",
    "# {0} - how many",
    "# {1} - share",
    "# {2} - label",
    "# {3} - call",
    "ConfusionTable_cell={0} samples labelled {2} are called {3}: {1} of those labelled {2}"
})
final class ConfusionTable extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WASH = 70;

    private final JLabel tp = cell("tp");
    private final JLabel fn = cell("fn");
    private final JLabel fp = cell("fp");
    private final JLabel tn = cell("tn");

    ConfusionTable() {
        super(new GridBagLayout());
        setOpaque(false);
        setName("trainer.confusion.table");
        place(new JLabel(Bundle.ConfusionTable_labels()), 0, 0);
        place(middle(Bundle.ConfusionTable_calledOn()), 1, 0);
        place(middle(Bundle.ConfusionTable_calledOff()), 2, 0);
        place(bold(Bundle.ConfusionTable_on()), 0, 1);
        place(tp, 1, 1);
        place(fn, 2, 1);
        place(bold(Bundle.ConfusionTable_off()), 0, 2);
        place(fp, 1, 2);
        place(tn, 2, 2);
    }

    private static JLabel cell(String id) {
        JLabel label = middle("");
        label.setName("trainer.confusion." + id);
        label.setOpaque(true);
        label.setBorder(BorderFactory.createEmptyBorder(5, 4, 5, 4));
        return label;
    }

    private static JLabel middle(String text) {
        return new JLabel(text, SwingConstants.CENTER);
    }

    private static JLabel bold(String text) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        return label;
    }

    private void place(JLabel part, int column, int line) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = column;
        at.gridy = line;
        at.weightx = column == 0 ? 0 : 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(1, column == 0 ? 0 : 2, 1, 0);
        add(part, at);
    }

    void show(Confusion counts) {
        long on = counts.tp() + counts.fn();
        long off = counts.fp() + counts.tn();
        fill(tp, counts.tp(), on, "ON", "ON", true);
        fill(fn, counts.fn(), on, "ON", "OFF", false);
        fill(fp, counts.fp(), off, "OFF", "ON", false);
        fill(tn, counts.tn(), off, "OFF", "OFF", true);
    }

    private static void fill(JLabel cell, long count, long of, String label, String call, boolean right) {
        String share = Figures.percent(of == 0 ? Double.NaN : count / (double) of);
        cell.setText(Figures.count(count) + "  (" + share + ")");
        String words = Bundle.ConfusionTable_cell(Figures.count(count), share, label, call);
        cell.setToolTipText(words);
        cell.getAccessibleContext().setAccessibleDescription(words);
        cell.setBackground(wash(of == 0 ? 0 : count / (double) of, right));
    }

    /** The more, the stronger; what is wrong in the colour of warnings. */
    private static Color wash(double share, boolean right) {
        Color paper = UIManager.getColor("Panel.background");
        Color ink = right
                ? UIManager.getColor("Component.focusColor")
                : UIManager.getColor("Component.warning.focusedBorderColor");
        if (ink == null) {
            ink = UIManager.getColor("textHighlight");
        }
        int alpha = (int) Math.round(WASH * share);
        return new Color(
                mix(paper.getRed(), ink.getRed(), alpha),
                mix(paper.getGreen(), ink.getGreen(), alpha),
                mix(paper.getBlue(), ink.getBlue(), alpha));
    }

    private static int mix(int from, int to, int alpha) {
        return from + (to - from) * alpha / 255;
    }
}
