/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.parts;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The head of a tab: a button that computes, what it stands for, and how it stands. */
@Messages("TabHead_computing=Computing…")
public final class TabHead extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JButton compute = new JButton();
    private final JLabel state = new JLabel();

    /**
     * A head.
     *
     * @param prefix begins the names of its controls for journeys
     * @param text the button, with a mnemonic
     * @param tip what the button does
     * @param run does it
     * @param more further controls, after the button
     */
    public TabHead(String prefix, String text, String tip, Runnable run, JComponent... more) {
        super(new BorderLayout(8, 0));
        setBorder(BorderFactory.createEmptyBorder(6, 8, 4, 8));
        Mnemonics.setLocalizedText(compute, text);
        compute.setName(prefix + ".compute");
        compute.setToolTipText(tip);
        compute.addActionListener(event -> run.run());
        state.setName(prefix + ".state");
        JPanel start = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        start.add(compute);
        for (JComponent one : more) {
            start.add(one);
        }
        add(start, BorderLayout.LINE_START);
        add(state, BorderLayout.CENTER);
    }

    /**
     * Shows how it stands.
     *
     * @param possible whether the button can be pressed
     * @param computing whether it is at work
     * @param words what is to be said when it is not
     */
    public void show(boolean possible, boolean computing, String words) {
        compute.setEnabled(possible && !computing);
        String text = computing ? Bundle.TabHead_computing() : words;
        state.setText(text);
        state.setToolTipText(text.isEmpty() ? null : text);
    }

    @Override
    public boolean requestFocusInWindow() {
        return compute.requestFocusInWindow();
    }
}
