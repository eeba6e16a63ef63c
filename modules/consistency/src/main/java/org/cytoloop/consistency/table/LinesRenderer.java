/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.table;

import java.awt.Color;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.TableCellRenderer;

/** A text that wraps within its cell, with an icon before it, and whole in the tooltip when it is long. */
public final class LinesRenderer extends JPanel implements TableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 6;
    private static final int LONG = 60;

    private final JLabel icon = new JLabel();
    private final JTextArea area = new JTextArea();

    /**
     * What is shown.
     *
     * @param text plain text; a line break begins a new line
     * @param icon before the text, or null
     */
    public record Lines(String text, Icon icon) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A renderer, for any number of columns. */
    public LinesRenderer() {
        super(null);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        // not null: that is replaced when the theme changes
        area.setBorder(BorderFactory.createEmptyBorder());
        add(icon);
        add(area);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        Lines lines = value instanceof Lines all ? all : new Lines(String.valueOf(value), null);
        Color ink = selected ? table.getSelectionForeground() : table.getForeground();
        setBackground(selected ? table.getSelectionBackground() : table.getBackground());
        icon.setIcon(lines.icon());
        area.setFont(table.getFont());
        area.setForeground(ink);
        area.setText(lines.text());
        setToolTipText(lines.text().length() > LONG ? tip(lines.text()) : null);
        getAccessibleContext().setAccessibleName(lines.text());
        return this;
    }

    /** In the middle of the cell, or from its top when there is more text than room. */
    @Override
    public void doLayout() {
        int x = MARGIN;
        if (icon.getIcon() != null) {
            int size = icon.getIcon().getIconWidth();
            icon.setBounds(
                    x,
                    (getHeight() - icon.getIcon().getIconHeight()) / 2,
                    size,
                    icon.getIcon().getIconHeight());
            x += size + MARGIN;
        } else {
            icon.setBounds(0, 0, 0, 0);
        }
        int width = Math.max(1, getWidth() - x - MARGIN);
        area.setSize(width, Short.MAX_VALUE);
        int height = area.getPreferredSize().height;
        area.setBounds(x, Math.max(1, (getHeight() - height) / 2), width, height);
    }

    /** Renderers are laid out by whoever paints them. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        doLayout();
    }

    private static String tip(String text) {
        return "<html><body width='340'>"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }
}
