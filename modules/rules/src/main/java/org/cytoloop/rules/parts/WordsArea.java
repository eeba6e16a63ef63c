/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Map;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A few lines of text, with an example in grey while nothing is written. Tab leaves it. */
public final class WordsArea extends JTextArea {
    private static final long serialVersionUID = 1L;

    private final String example;

    /** @param example shown while it is empty */
    public WordsArea(String example, int rows) {
        super(rows, 10);
        this.example = example;
        setLineWrap(true);
        setWrapStyleWord(true);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        setMargin(new Insets(3, 5, 3, 5));
        dress();
    }

    private void dress() {
        setFont(UIManager.getFont("TextField.font"));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        dress();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getDocument().getLength() > 0 || example.isEmpty()) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        Object hints = Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
        if (hints instanceof Map<?, ?> map) {
            g.addRenderingHints(map);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        g.setColor(UIManager.getColor("TextField.placeholderForeground"));
        Insets insets = getInsets();
        AttributedString text = new AttributedString(example);
        text.addAttribute(TextAttribute.FONT, getFont());
        LineBreakMeasurer lines = new LineBreakMeasurer(text.getIterator(), g.getFontRenderContext());
        float y = insets.top;
        float width = Math.max(20, getWidth() - insets.left - insets.right);
        while (lines.getPosition() < example.length() && y < getHeight()) {
            TextLayout line = lines.nextLayout(width);
            y += line.getAscent();
            line.draw(g, insets.left, y);
            y += line.getDescent() + line.getLeading();
        }
        g.dispose();
    }
}
