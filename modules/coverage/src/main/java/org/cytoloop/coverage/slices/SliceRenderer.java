/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.slices;

import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.workbench.widgets.WarningSign;
import org.openide.util.NbBundle.Messages;

/** Numbers to the right; foreign slices with the warning sign and in bold. */
@Messages("SliceRenderer_foreign=Unlike anything trained on")
final class SliceRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final int AIR = 5;

    private final SliceRows rows;
    private final transient Icon sign = new Sign();

    SliceRenderer(SliceRows rows) {
        this.rows = rows;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        SliceColumn kind = SliceColumn.values()[table.convertColumnIndexToModel(column)];
        String text = SliceRows.text(kind, value);
        super.getTableCellRendererComponent(table, text, selected, false, row, column);
        boolean foreign = rows.row(table.convertRowIndexToModel(row)).foreign();
        boolean number = value instanceof Number;
        setHorizontalAlignment(number ? SwingConstants.TRAILING : SwingConstants.LEADING);
        setBorder(BorderFactory.createEmptyBorder(0, AIR, 0, AIR));
        setFont(table.getFont().deriveFont(foreign && kind == SliceColumn.SLICE ? Font.BOLD : Font.PLAIN));
        setIcon(foreign && kind == SliceColumn.SIGN ? sign : null);
        String tip = foreign && kind == SliceColumn.SIGN ? Bundle.SliceRenderer_foreign() : text;
        setToolTipText(tip.isEmpty() ? null : tip);
        getAccessibleContext().setAccessibleName(tip);
        return this;
    }

    private static final class Sign implements Icon {
        private static final int SIZE = 13;

        @Override
        public void paintIcon(Component c, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            WarningSign.paint(g, x + SIZE / 2.0, y + SIZE / 2.0 + 0.5, SIZE / 2.0 - 1);
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
