/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.workbench.widgets.FlipSign;

/** A number of cells with the sign their kind has in the viewer: a triangle for gained, a cross for lost. */
final class FlipCountRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Icon sign;

    FlipCountRenderer(boolean gained) {
        sign = new FlipSign(gained);
        setHorizontalAlignment(SwingConstants.TRAILING);
        setHorizontalTextPosition(SwingConstants.TRAILING);
        setIconTextGap(7);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        setIcon(value instanceof Integer count && count > 0 ? sign : null);
        return this;
    }
}
