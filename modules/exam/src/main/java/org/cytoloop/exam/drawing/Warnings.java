/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.WarningSign;

/** Sentences the user should read before going on, each with a sign. */
final class Warnings extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int SIGN = 16;

    private final int wide;
    private transient List<String> shown = List.of();

    Warnings(int wide) {
        this.wide = wide;
        setLayout(new BoxLayout(this, BoxLayout.PAGE_AXIS));
    }

    void show(List<String> sentences) {
        if (sentences.equals(shown)) {
            return;
        }
        shown = List.copyOf(sentences);
        removeAll();
        for (String sentence : shown) {
            JLabel sign = new JLabel(new Sign());
            sign.setVerticalAlignment(JLabel.TOP);
            JPanel line = new JPanel(new BorderLayout(8, 0));
            line.setAlignmentX(Component.LEFT_ALIGNMENT);
            line.setBorder(BorderFactory.createEmptyBorder(0, 0, 6, 0));
            line.add(sign, BorderLayout.LINE_START);
            line.add(new Paragraph(sentence, wide - SIGN - 8), BorderLayout.CENTER);
            add(line);
        }
        setVisible(!shown.isEmpty());
        getAccessibleContext().setAccessibleDescription(String.join(" ", shown));
        revalidate();
    }

    /** What is said, for tests. */
    List<String> sentences() {
        return new ArrayList<>(shown);
    }

    private static final class Sign implements Icon {
        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            WarningSign.paint(g, x + SIGN / 2.0, y + SIGN / 2.0 + 1, 6);
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return SIGN;
        }

        @Override
        public int getIconHeight() {
            return SIGN;
        }
    }
}
