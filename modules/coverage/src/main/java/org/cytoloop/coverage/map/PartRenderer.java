/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.map;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.scoring.reach.CoverageRow;

/** Figures to the right; what is a gap stands out, by weight and colour. */
final class PartRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final Color GAP = new Color(0xD55E00);

    private final PartRows rows;

    PartRenderer(PartRows rows) {
        this.rows = rows;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, false, row, column);
        CoverageRow part = rows.row(row);
        boolean gap = part != null && (column == PartRows.WITHIN ? part.isFar() : part.isGap());
        setFont(table.getFont().deriveFont(gap ? Font.BOLD : Font.PLAIN));
        setHorizontalAlignment(column > 0 ? SwingConstants.TRAILING : SwingConstants.LEADING);
        if (!selected) {
            setForeground(gap ? GAP : table.getForeground());
        }
        String text = String.valueOf(value);
        setToolTipText(text.isEmpty() ? null : text);
        return this;
    }
}
