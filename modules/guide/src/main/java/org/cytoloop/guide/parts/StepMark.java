/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.parts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.cytoloop.guidance.counsel.LoopProgress.State;
import org.cytoloop.workbench.widgets.LabelColors;

/** A tick for a step that is done, a disc for where one is, a ring for what is to come. */
final class StepMark implements Icon {
    private static final int SIZE = 14;

    private final State state;

    StepMark(State state) {
        this.state = state;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(x, y);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Color quiet = UIManager.getColor("Label.disabledForeground");
        switch (state) {
            case DONE -> {
                g.setColor(quiet);
                g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                Path2D tick = new Path2D.Float();
                tick.moveTo(3, 7.5);
                tick.lineTo(6, 10.5);
                tick.lineTo(11, 4);
                g.draw(tick);
            }
            case CURRENT -> {
                g.setColor(LabelColors.ON);
                g.fill(new Ellipse2D.Float(3, 3, 8, 8));
            }
            case TO_COME -> {
                g.setColor(quiet);
                g.setStroke(new BasicStroke(1.2f));
                g.draw(new Ellipse2D.Float(4, 4, 6, 6));
            }
        }
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
