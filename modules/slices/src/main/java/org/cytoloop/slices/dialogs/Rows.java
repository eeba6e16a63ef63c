/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.dialogs;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.openide.awt.Mnemonics;

/** A dialog's contents in rows: labels at the left, controls beside them. For the EDT. */
public final class Rows {
    private final JPanel panel = new JPanel(new GridBagLayout());
    private int row;

    /** No rows yet. */
    public Rows() {
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
    }

    /**
     * A control with a label.
     *
     * @param label with an ampersand before the mnemonic
     * @param control what is shown
     * @param focus what the mnemonic leads to
     */
    public Rows add(String label, JComponent control, JComponent focus) {
        JLabel text = new JLabel();
        Mnemonics.setLocalizedText(text, label);
        text.setLabelFor(focus);
        GridBagConstraints at = at(0);
        at.insets = new Insets(0, 0, 10, 12);
        panel.add(text, at);
        at = at(1);
        at.weightx = 1;
        panel.add(control, at);
        row++;
        return this;
    }

    /** A control as wide as the dialog. */
    public Rows wide(JComponent control) {
        GridBagConstraints at = at(0);
        at.gridwidth = 2;
        at.weightx = 1;
        panel.add(control, at);
        row++;
        return this;
    }

    private GridBagConstraints at(int column) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = column;
        at.gridy = row;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.anchor = GridBagConstraints.LINE_START;
        at.insets = new Insets(0, 0, 10, 0);
        return at;
    }

    /** The rows, at the top. */
    public JPanel panel() {
        GridBagConstraints at = at(0);
        at.weighty = 1;
        panel.add(new JPanel(null), at);
        return panel;
    }
}
