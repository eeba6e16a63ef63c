/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** A sentence or two that wrap and look like a label. */
public final class Paragraph extends JTextArea {
    private static final long serialVersionUID = 1L;

    private final int preferredWidth;

    /**
     * A paragraph.
     *
     * @param width preferred width, px
     */
    public Paragraph(String text, int width) {
        super(text);
        preferredWidth = width;
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        // not null: another theme would give it a border of its own then
        setBorder(BorderFactory.createEmptyBorder());
        setFocusable(false);
        dress();
    }

    /** Lets the text be selected with the mouse and copied; the keyboard passes it by. */
    public Paragraph selectable() {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                setFocusable(true);
                requestFocusInWindow();
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                setFocusable(event.isTemporary());
            }
        });
        return this;
    }

    private void dress() {
        if (getCaret() instanceof DefaultCaret caret) {
            // a text that changes out of sight must not scroll its window there
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
        int style = getFont() == null ? Font.PLAIN : getFont().getStyle();
        setFont(UIManager.getFont("Label.font").deriveFont(style));
        setForeground(UIManager.getColor("Label.foreground"));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        dress();
    }

    /** As high as the text needs: at its present width, or the preferred one before it has a width. */
    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : preferredWidth;
        if (getWidth() == 0) {
            setSize(width, Short.MAX_VALUE);
        }
        return new Dimension(preferredWidth, super.getPreferredSize().height);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(100, getPreferredSize().height);
    }
}
