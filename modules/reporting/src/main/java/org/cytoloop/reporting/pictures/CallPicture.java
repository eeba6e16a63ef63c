/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.RegionPainter;
import org.cytoloop.engine.display.ScaleBar;

/**
 * A picture of a whole slice with the calls of a round on it: ON cells as filled orange dots, OFF cells as thin blue
 * rings, and a scale bar when the size of a pixel is known.
 */
final class CallPicture {
    private static final Color ON = new Color(0xE69F00);
    private static final Color RIM = new Color(0, 0, 0, 150);
    private static final Color OFF = new Color(0x56, 0xB4, 0xE9, 190);
    private static final Color GROUND = new Color(0, 0, 0, 150);
    private static final double LEAST_RADIUS = 1.3;
    private static final double LARGEST_RADIUS = 5;
    private static final double LONGEST_BAR = 0.25;
    private static final int MARGIN = 10;
    private static final int PAD = 6;
    private static final int BAR = 4;

    private final Slice slice;
    private final double scale;
    private final BufferedImage picture;

    private CallPicture(Slice slice, double scale, BufferedImage picture) {
        this.slice = slice;
        this.scale = scale;
        this.picture = picture;
    }

    /**
     * Paints.
     *
     * @param pOn calls of the cells
     * @param diameter how large cells are, px of the image
     * @param longest longer side of the picture, px; small images are not enlarged
     * @throws ProblemException when the image cannot be read
     */
    static BufferedImage paint(
            Slice slice,
            OpenSlice open,
            Cells cells,
            float[] pOn,
            RoundInfo round,
            double diameter,
            int longest,
            TaskContext task)
            throws ProblemException {
        double scale = Math.min(1, longest / (double) Math.max(slice.width(), slice.height()));
        int width = Math.max(1, (int) Math.round(slice.width() * scale));
        int height = Math.max(1, (int) Math.round(slice.height() * scale));
        int[] argb = RegionPainter.paint(
                open.series(),
                open.display(),
                new Region(0, 0, slice.width(), slice.height()),
                width,
                height,
                true,
                task);
        CallPicture painted = new CallPicture(slice, scale, PngFile.picture(argb, width, height));
        Graphics2D g = painted.picture.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            painted.marks(g, cells, pOn, round, diameter);
            painted.bar(g);
        } finally {
            g.dispose();
        }
        return painted.picture;
    }

    /** ON cells last, for they are what is looked for. */
    private void marks(Graphics2D g, Cells cells, float[] pOn, RoundInfo round, double diameter) {
        double radius = Math.max(LEAST_RADIUS, Math.min(LARGEST_RADIUS, scale * diameter / 2));
        g.setStroke(new BasicStroke((float) Math.max(0.6, radius / 4)));
        g.setColor(OFF);
        for (int i = 0; i < pOn.length; i++) {
            if (!round.callsOn(pOn[i])) {
                g.draw(circle(cells, i, radius));
            }
        }
        for (int i = 0; i < pOn.length; i++) {
            if (round.callsOn(pOn[i])) {
                g.setColor(RIM);
                g.fill(circle(cells, i, radius + 0.7));
                g.setColor(ON);
                g.fill(circle(cells, i, radius));
            }
        }
    }

    private Ellipse2D circle(Cells cells, int cell, double radius) {
        double x = cells.x(cell) * scale;
        double y = cells.y(cell) * scale;
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void bar(Graphics2D g) {
        if (!(slice.pixelSizeUm() > 0)) {
            return;
        }
        ScaleBar bar = ScaleBar.of(scale, slice.pixelSizeUm(), LONGEST_BAR * picture.getWidth());
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 12));
        int words = g.getFontMetrics().stringWidth(bar.text());
        double width = Math.max(bar.length(), words) + 2 * PAD;
        double height = g.getFontMetrics().getHeight() + BAR + 2 * PAD;
        double x = MARGIN;
        double y = picture.getHeight() - MARGIN - height;
        g.setColor(GROUND);
        g.fill(new Rectangle2D.Double(x, y, width, height));
        g.setColor(Color.WHITE);
        g.drawString(bar.text(), (float) (x + (width - words) / 2), (float)
                (y + PAD - 1 + g.getFontMetrics().getAscent()));
        g.fill(new Rectangle2D.Double(x + (width - bar.length()) / 2, y + height - PAD - BAR, bar.length(), BAR));
    }
}
