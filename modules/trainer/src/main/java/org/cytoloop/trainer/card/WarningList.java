/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.WarningSign;

/** Sentences the user is warned with, each beside a sign. */
final class WarningList extends JPanel {
    private static final long serialVersionUID = 1L;

    private final int width;
    private List<String> shown = List.of();

    WarningList(int width) {
        super(new BorderLayout());
        this.width = width;
        setOpaque(false);
        setName("trainer.warnings");
    }

    void show(List<String> sentences) {
        setVisible(!sentences.isEmpty());
        if (sentences.equals(shown)) {
            return;
        }
        shown = List.copyOf(sentences);
        removeAll();
        Column column = new Column();
        for (String sentence : sentences) {
            JLabel sign = new JLabel(new Sign());
            sign.setVerticalAlignment(SwingConstants.TOP);
            JPanel row = new JPanel(new BorderLayout(6, 0));
            row.setOpaque(false);
            row.add(sign, BorderLayout.LINE_START);
            row.add(new Paragraph(sentence, width - 22), BorderLayout.CENTER);
            column.with(row, column.getComponentCount() == 0 ? 0 : 4);
        }
        add(column, BorderLayout.CENTER);
        revalidate();
        repaint();
    }

    /** The warning sign of the house. */
    private static final class Sign implements Icon {
        private static final int SIZE = 16;

        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            WarningSign.paint(g, x + SIZE / 2.0, y + SIZE / 2.0, SIZE / 2.0 - 2);
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return SIZE;
        }

        @Override
        public int getIconHeight() {
            return SIZE;
        }
    }
}
