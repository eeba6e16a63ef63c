/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** Headings are bold and stand a little apart; commands are set in, keys bold. */
final class CheatSheetRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, false, row, column);
        boolean heading = ((CheatSheetModel) table.getModel()).isHeading(row);
        setBorder(BorderFactory.createEmptyBorder(heading ? 8 : 1, heading ? 8 : 20, 1, 8));
        setFont(table.getFont().deriveFont(heading || column == 1 ? Font.BOLD : Font.PLAIN));
        return this;
    }
}
