/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.SwingConstants;

/** Opens a study; its name stands above its place, both cut to the room there is, the whole path in the tooltip. */
final class RecentLink extends JButton {
    private static final long serialVersionUID = 1L;

    private final String study;
    private final String place;

    RecentLink(Path folder) {
        Path parent = folder.getParent();
        study = WelcomeModel.studyName(folder);
        place = parent == null ? "" : parent.toString();
        setToolTipText(folder.toString());
        getAccessibleContext().setAccessibleName(study);
        setHorizontalAlignment(SwingConstants.LEADING);
        putClientProperty("JButton.buttonType", "toolBarButton");
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setAlignmentX(LEFT_ALIGNMENT);
        showIn(0);
    }

    /** As wide as the column of links, at least as high as its two lines. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WelcomePanel.COLUMN, super.getPreferredSize().height);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            Insets edge = getInsets();
            showIn(width - edge.left - edge.right - 2);
        }
    }

    private void showIn(int room) {
        Font font = getFont();
        setText("<html><nobr><b>" + escaped(MiddleCut.fit(study, getFontMetrics(font.deriveFont(Font.BOLD)), room))
                + "</b><br><font color=\"#808080\">" + escaped(MiddleCut.fit(place, getFontMetrics(font), room))
                + "</font></nobr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
