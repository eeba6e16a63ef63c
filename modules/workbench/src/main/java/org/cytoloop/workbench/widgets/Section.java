/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.openide.awt.Mnemonics;
import org.openide.util.NbPreferences;

/** A part of a window under a heading that folds it away; whether it is folded is remembered for all studies. */
public final class Section extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String OPEN = "open.";

    private final JToggleButton heading = new JToggleButton();
    private final JComponent body;
    private final transient List<Runnable> listeners = new ArrayList<>();

    /**
     * A section.
     *
     * @param name of the heading, such as "trainer.confusion"
     * @param title with an ampersand before its mnemonic, if it has one
     * @param open whether it is open when nobody ever folded it
     */
    public Section(String name, String title, String tooltip, boolean open, JComponent body) {
        super(new BorderLayout());
        this.body = body;
        setOpaque(false);
        Mnemonics.setLocalizedText(heading, title);
        heading.setName(name);
        heading.setToolTipText(tooltip);
        heading.setHorizontalAlignment(SwingConstants.LEADING);
        heading.setContentAreaFilled(false);
        heading.setBorderPainted(false);
        heading.setMargin(new Insets(2, 0, 2, 0));
        heading.setSelected(memory().getBoolean(OPEN + name, open));
        heading.addActionListener(event -> {
            memory().putBoolean(OPEN + name, heading.isSelected());
            fold();
        });
        body.setBorder(BorderFactory.createEmptyBorder(2, 2, 4, 0));
        add(heading, BorderLayout.PAGE_START);
        add(body, BorderLayout.CENTER);
        dress();
        fold();
    }

    private static Preferences memory() {
        return NbPreferences.forModule(Section.class).node("sections");
    }

    private void dress() {
        heading.setFont(UIManager.getFont("Label.font").deriveFont(Font.BOLD));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (heading != null) {
            dress();
            fold();
        }
    }

    private void fold() {
        boolean open = heading.isSelected();
        heading.setIcon(UIManager.getIcon(open ? "Tree.expandedIcon" : "Tree.collapsedIcon"));
        body.setVisible(open);
        revalidate();
        repaint();
        listeners.forEach(Runnable::run);
    }

    /** Tells a listener whenever it was folded or unfolded. */
    public void onFold(Runnable listener) {
        listeners.add(listener);
    }

    /** Says something else in the heading; with an ampersand before its mnemonic, if it has one. */
    public void setTitle(String title) {
        Mnemonics.setLocalizedText(heading, title);
    }

    /** True while its body is seen. */
    public boolean isOpen() {
        return heading.isSelected();
    }

    /** Unfolds it, and gives its heading the focus. */
    public void open() {
        if (!heading.isSelected()) {
            heading.doClick(0);
        }
        heading.requestFocusInWindow();
    }
}
