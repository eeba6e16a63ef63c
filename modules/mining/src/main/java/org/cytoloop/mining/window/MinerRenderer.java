/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;

/** A miner in two lines: its name, and how it did here. */
final class MinerRenderer extends JPanel implements ListCellRenderer<MinerRow> {
    private static final long serialVersionUID = 1L;

    private final JLabel name = new JLabel();
    private final JLabel found = new JLabel();

    MinerRenderer() {
        super(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(2, 8, 2, 4));
        add(name, BorderLayout.NORTH);
        add(found, BorderLayout.SOUTH);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends MinerRow> list, MinerRow row, int index, boolean selected, boolean focus) {
        Color quiet = UIManager.getColor("Label.disabledForeground");
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        found.setForeground(selected || quiet == null ? name.getForeground() : quiet);
        name.setFont(list.getFont().deriveFont(selected ? Font.BOLD : Font.PLAIN));
        found.setFont(list.getFont().deriveFont(list.getFont().getSize2D() - 1));
        name.setText(row.name());
        // miners that were not asked yet take a line only, so that all are seen at once
        found.setVisible(!row.found().isEmpty());
        found.setText(row.found());
        setToolTipText(row.tip());
        getAccessibleContext().setAccessibleName(row.found().isEmpty() ? row.name() : row.name() + ", " + row.found());
        return this;
    }
}
