/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.Dimension;
import java.awt.Insets;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;

/** The sums of the study, as many as there is room for, all of them in the tooltip. */
final class SumsLabel extends JLabel {
    private static final long serialVersionUID = 1L;

    private transient List<String> sums = List.of();

    SumsLabel() {
        setName("slices.totals");
        setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
        show(sums);
    }

    void show(List<String> now) {
        sums = now;
        setToolTipText(now.isEmpty() ? null : Sums.whole(now));
        fit();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        fit();
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    private void fit() {
        Insets edge = getInsets();
        int room = getWidth() - edge.left - edge.right;
        String text = sums.isEmpty() ? " " : Sums.fit(sums, getFontMetrics(getFont()), room);
        if (!text.equals(getText())) {
            setText(text.isEmpty() ? " " : text);
        }
    }
}
