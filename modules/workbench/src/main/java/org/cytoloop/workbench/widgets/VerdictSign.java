/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.cytoloop.core.model.Verdict;

/**
 * The signs of verdicts on slices, the same in every window: a tick on a green disc for good, an exclamation mark on a
 * red diamond for systematic mistakes, a cross on a grey square for not usable (colours of the palette of Okabe and
 * Ito). A verdict under an earlier round, which holds no more, is an outline only.
 */
public final class VerdictSign implements Icon {
    private static final Color GOOD = new Color(0x009E73);
    private static final Color MISTAKES = new Color(0xD55E00);
    private static final Color UNUSABLE = new Color(0x8A8A8A);
    /** What is seen of the ground on each side, px. */
    private static final int RIM = 2;

    private final Verdict verdict;
    private final boolean holds;
    private final int size;

    /**
     * A sign.
     *
     * @param holds false for a verdict under an earlier round
     * @param size width and height, px
     */
    public VerdictSign(Verdict verdict, boolean holds, int size) {
        this.verdict = verdict;
        this.holds = holds;
        this.size = size;
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }

    /** Paints it on the ground of tables, so that it is seen on a picture and in a selected row. */
    public void paintOnGround(Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(UIManager.getColor("Table.background"));
        int side = size + 2 * RIM;
        g.fillRoundRect(x - RIM, y - RIM, side, side, 3 * RIM, 3 * RIM);
        g.dispose();
        paintIcon(c, graphics, x, y);
    }

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x + size / 2.0, y + size / 2.0);
        double r = size / 2.0 - 0.75;
        Color colour =
                switch (verdict) {
                    case GOOD -> GOOD;
                    case MISTAKES -> MISTAKES;
                    case UNUSABLE -> UNUSABLE;
                };
        Shape ground = ground(r);
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) Math.max(1.1, r * 0.17)));
        if (holds) {
            g.fill(ground);
            g.setColor(Color.WHITE);
        }
        g.draw(ground(holds ? 0 : r));
        g.setStroke(new BasicStroke((float) (r * 0.3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(mark(r));
        g.dispose();
    }

    private Shape ground(double r) {
        return switch (verdict) {
            case GOOD -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
            case MISTAKES -> {
                Path2D diamond = new Path2D.Double();
                diamond.moveTo(0, -r);
                diamond.lineTo(r, 0);
                diamond.lineTo(0, r);
                diamond.lineTo(-r, 0);
                diamond.closePath();
                yield diamond;
            }
            case UNUSABLE -> new RoundRectangle2D.Double(-r * 0.9, -r * 0.9, 1.8 * r, 1.8 * r, r * 0.5, r * 0.5);
        };
    }

    private Shape mark(double r) {
        Path2D mark = new Path2D.Double();
        switch (verdict) {
            case GOOD -> {
                mark.moveTo(-r * 0.42, r * 0.04);
                mark.lineTo(-r * 0.1, r * 0.38);
                mark.lineTo(r * 0.46, -r * 0.34);
            }
            case MISTAKES -> {
                mark.moveTo(0, -r * 0.44);
                mark.lineTo(0, r * 0.08);
                mark.moveTo(0, r * 0.43);
                mark.lineTo(0, r * 0.44);
            }
            case UNUSABLE -> {
                mark.moveTo(-r * 0.38, -r * 0.38);
                mark.lineTo(r * 0.38, r * 0.38);
                mark.moveTo(r * 0.38, -r * 0.38);
                mark.lineTo(-r * 0.38, r * 0.38);
            }
        }
        return mark;
    }
}
