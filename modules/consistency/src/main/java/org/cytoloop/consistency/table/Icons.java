/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.table;

import java.awt.Component;
import java.awt.Graphics;
import java.util.List;
import javax.swing.Icon;

/** Several icons side by side. */
public final class Icons implements Icon {
    private static final int GAP = 2;

    private final List<Icon> icons;

    /** Icons from left to right. */
    public Icons(List<Icon> icons) {
        this.icons = List.copyOf(icons);
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        int at = x;
        for (Icon icon : icons) {
            icon.paintIcon(component, graphics, at, y + (getIconHeight() - icon.getIconHeight()) / 2);
            at += icon.getIconWidth() + GAP;
        }
    }

    @Override
    public int getIconWidth() {
        return icons.stream().mapToInt(Icon::getIconWidth).sum() + GAP * Math.max(0, icons.size() - 1);
    }

    @Override
    public int getIconHeight() {
        return icons.stream().mapToInt(Icon::getIconHeight).max().orElse(0);
    }
}
