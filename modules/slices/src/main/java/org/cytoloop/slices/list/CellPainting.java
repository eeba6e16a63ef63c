/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import org.cytoloop.slices.rows.Line;
import org.cytoloop.slices.rows.SliceRow;

/** A cell of the list that is painted by hand; the heading of an animal is painted by the table over all its cells. */
abstract class CellPainting extends JLabel implements TableCellRenderer {
    private static final long serialVersionUID = 1L;

    private transient SliceRow row;

    @Override
    public final Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int rowIndex, int columnIndex) {
        row = value instanceof Line.OfSlice slice ? slice.row() : null;
        setBackground(selected ? table.getSelectionBackground() : table.getBackground());
        setForeground(selected ? table.getSelectionForeground() : table.getForeground());
        setFont(table.getFont());
        setToolTipText(row == null ? null : tooltip(row));
        getAccessibleContext().setAccessibleName(row == null ? "" : accessibleText(row));
        return this;
    }

    /** What the cell says, in words. */
    abstract String accessibleText(SliceRow shown);

    /** What the cell says when the mouse rests on it. */
    abstract String tooltip(SliceRow shown);

    /** Paints the cell; the background is there already. */
    abstract void paint(Graphics2D g, SliceRow shown);

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        if (row != null) {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            Object text = RenderingHints.VALUE_TEXT_ANTIALIAS_ON;
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, text);
            g.setColor(getForeground());
            paint(g, row);
        }
        g.dispose();
    }

    /** The colour of what matters less, between text and background. */
    final Color dim() {
        return mix(getForeground(), getBackground(), 0.4);
    }

    /** The colour of a warning. */
    static Color warning() {
        Color known = UIManager.getColor("Actions.Yellow");
        return known == null ? new Color(0xD09000) : known;
    }

    /** A colour on the way from one to another. */
    static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
                (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
                (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
    }

    /** The text, cut with dots where it does not fit. */
    static String fit(Graphics2D g, String text, int width) {
        if (g.getFontMetrics().stringWidth(text) <= width) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && g.getFontMetrics().stringWidth(cut + "\u2026") > width) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut + "\u2026";
    }
}
