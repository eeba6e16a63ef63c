/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.training;

import java.awt.Component;
import java.util.Locale;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** Why a slice is proposed, over as many lines as it takes. */
final class WhyCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        String text = String.valueOf(value);
        String sentence = text.substring(0, Math.min(1, text.length())).toUpperCase(Locale.ROOT)
                + text.substring(Math.min(1, text.length()));
        // a label wraps only html; names are of people and may hold anything
        setText("<html>" + sentence.replace("&", "&amp;").replace("<", "&lt;") + "</html>");
        return this;
    }
}
