/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.parts;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.UIManager;
import org.cytoloop.guidance.counsel.LoopProgress.Goal;
import org.cytoloop.guidance.counsel.LoopProgress.Unit;
import org.cytoloop.workbench.widgets.LabelColors;

/** How far a number is from what it should be. */
public final class GoalBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 8;

    private final JLabel text = new JLabel();
    private final JProgressBar bar = new JProgressBar();
    private transient Goal shown;

    /** @param name of the bar */
    public GoalBar(String name) {
        super(new BorderLayout(0, 2));
        setOpaque(false);
        bar.setName(name);
        bar.setFocusable(false);
        bar.setPreferredSize(new Dimension(40, HEIGHT));
        text.setLabelFor(bar);
        add(text, BorderLayout.PAGE_START);
        add(bar, BorderLayout.CENTER);
        setVisible(false);
    }

    /** Shows a goal; none when null. */
    public void show(Goal goal) {
        if (goal == null) {
            setVisible(false);
        } else if (!goal.equals(shown) || !isVisible()) {
            text.setText(goal.text());
            bar.setMaximum(goal.target());
            bar.setValue(Math.min(goal.value(), goal.target()));
            bar.setToolTipText(goal.text());
            bar.getAccessibleContext().setAccessibleName(goal.text());
            setVisible(true);
        }
        shown = goal;
    }

    /** A theme colours bars anew, so the colour is set when it is seen. */
    @Override
    protected void paintChildren(Graphics graphics) {
        bar.setForeground(color());
        super.paintChildren(graphics);
    }

    private Color color() {
        Unit unit = shown == null ? Unit.OTHER : shown.unit();
        return switch (unit) {
            case ON -> LabelColors.ON;
            case OFF -> LabelColors.OFF;
            case OTHER -> UIManager.getColor("ProgressBar.foreground");
        };
    }
}
