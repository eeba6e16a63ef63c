/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.GridBagConstraints;
import java.awt.Insets;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.openide.awt.Mnemonics;

/** Adds rows of a form to a panel with a GridBagLayout: label, field, and what stands behind it. */
final class FormGrid {
    private static final int GAP = 6;

    private final JPanel panel;
    private int row;

    FormGrid(JPanel panel) {
        this.panel = panel;
    }

    /** A labelled field over the whole width. */
    void row(String label, JComponent field) {
        row(label, field, null);
    }

    /** A labelled field with a button behind it; null for none. */
    void row(String label, JComponent field, JComponent behind) {
        JLabel text = new JLabel();
        Mnemonics.setLocalizedText(text, label);
        text.setLabelFor(field);
        panel.add(text, at(0, 1, 0, 0));
        panel.add(field, at(1, behind == null ? 2 : 1, 1, 0));
        if (behind != null) {
            panel.add(behind, at(2, 1, 0, 0));
        }
        row++;
    }

    /** Something below the fields, in their column. */
    void below(JComponent component) {
        panel.add(component, at(1, 2, 1, 0));
        row++;
    }

    /** A little room. */
    void gap() {
        panel.add(Box.createVerticalStrut(GAP), at(0, 1, 0, 0));
        row++;
    }

    /** Something over the whole width. */
    void whole(JComponent component) {
        panel.add(component, at(0, 3, 1, 0));
        row++;
    }

    /** Something over the whole width that takes the height that is left. */
    void filling(JComponent component) {
        GridBagConstraints place = at(0, 3, 1, 1);
        place.fill = GridBagConstraints.BOTH;
        panel.add(component, place);
        row++;
    }

    private GridBagConstraints at(int column, int width, double weightX, double weightY) {
        return new GridBagConstraints(
                column,
                row,
                width,
                1,
                weightX,
                weightY,
                GridBagConstraints.LINE_START,
                GridBagConstraints.HORIZONTAL,
                new Insets(0, column == 0 ? 0 : GAP, GAP, 0),
                0,
                0);
    }
}
