/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.audit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.labelling.audit.Verdict;

/** What a test comes to: differences stand out, by weight and colour. */
final class VerdictRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final Color DIFFERENCE = new Color(0xD55E00);

    private final AuditTable rows;

    VerdictRenderer(AuditTable rows) {
        this.rows = rows;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        Verdict verdict = rows.row(row).verdict();
        boolean found = verdict == Verdict.DIFFERENCE;
        setFont(table.getFont().deriveFont(found ? Font.BOLD : Font.PLAIN));
        if (!selected) {
            setForeground(found ? DIFFERENCE : table.getForeground());
        }
        return this;
    }
}
