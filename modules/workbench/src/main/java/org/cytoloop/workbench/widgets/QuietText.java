/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.BorderLayout;
import java.awt.Graphics;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.cytoloop.workbench.problems.Paragraph;

/** A sentence or two that explain, and stand back behind what they explain. */
public final class QuietText extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Paragraph paragraph;

    /**
     * A text.
     *
     * @param name of the paragraph in it
     * @param width preferred width, px
     */
    public QuietText(String name, String text, int width) {
        super(new BorderLayout());
        setOpaque(false);
        paragraph = new Paragraph(text, width);
        paragraph.setName(name);
        add(paragraph, BorderLayout.CENTER);
    }

    /** Says something else. */
    public void setText(String text) {
        paragraph.setText(text);
    }

    /** What it says. */
    public String getText() {
        return paragraph.getText();
    }

    /** A theme gives the paragraph the colour of labels after it was told to this panel, so it is set when it is seen. */
    @Override
    protected void paintChildren(Graphics graphics) {
        paragraph.setForeground(UIManager.getColor("Label.disabledForeground"));
        super.paintChildren(graphics);
    }
}
