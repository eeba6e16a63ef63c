/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.openide.util.NbBundle.Messages;

/** How likely a label is wrong, as a bar with its percentage. */
@Messages({
    "# {0} - percent",
    "DoubtRenderer_percent={0} %",
    "DoubtRenderer_tip=How likely the label is wrong, all evidence taken together; for ranking only"
})
final class DoubtRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final Color BAR = new Color(0xD5, 0x5E, 0x00, 170);
    private static final int HEIGHT = 5;
    private static final int MARGIN = 6;

    private double score;

    DoubtRenderer() {
        setToolTipText(Bundle.DoubtRenderer_tip());
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        score = value instanceof Double number ? number : 0;
        super.getTableCellRendererComponent(
                table, Bundle.DoubtRenderer_percent(Math.round(100 * score)), selected, false, row, column);
        setBorder(BorderFactory.createEmptyBorder(0, MARGIN, 2 * HEIGHT, MARGIN));
        return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        int room = getWidth() - 2 * MARGIN;
        int y = getHeight() / 2 + 5;
        g.setColor(new Color(0x80, 0x80, 0x80, 60));
        g.fillRect(MARGIN, y, room, HEIGHT);
        g.setColor(BAR);
        g.fillRect(MARGIN, y, (int) Math.round(room * Math.max(0, Math.min(1, score))), HEIGHT);
    }
}
