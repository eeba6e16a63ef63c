/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.crops.shelf.Crop;
import org.cytoloop.sampler.model.StripCell;
import org.cytoloop.workbench.widgets.LabelColors;

/** Paints one pair of crops: the pictures, which cell is meant, its label, and whether it is selected or hovered. */
final class PairPainter {
    private static final Color OUTLINE = new Color(255, 255, 255, 120);
    private static final Color EMPTY = new Color(0x202020);
    private static final int MARK = 13;
    private static final int TICK = 5;

    private final Cells cells;
    private final double cropPx;

    PairPainter(Cells cells, double cropPx) {
        this.cells = cells;
        this.cropPx = cropPx;
    }

    /** How the pair stands out. */
    enum Emphasis {
        NONE,
        HOVERED,
        SELECTED
    }

    void paint(Graphics2D g, Rectangle bounds, StripCell cell, Optional<Crop> crop, Emphasis emphasis) {
        g.setColor(Color.BLACK);
        g.fill(bounds);
        int x = bounds.x + StripLayout.FRAME;
        int y = bounds.y + StripLayout.FRAME;
        int second = x + StripLayout.SIDE + StripLayout.SEAM;
        if (crop.isPresent()) {
            picture(g, crop.get().marker(), x, y);
            picture(g, crop.get().composite(), second, y);
        } else {
            g.setColor(EMPTY);
            g.fillRect(x, y, StripLayout.SIDE, StripLayout.SIDE);
            g.fillRect(second, y, StripLayout.SIDE, StripLayout.SIDE);
        }
        g.setColor(OUTLINE);
        ticks(g, x, y);
        if (!outline(g, cell, second, y)) {
            ticks(g, second, y);
        }
        frame(g, bounds, cell.label());
        LabelMark.rimmed(cell.label(), MARK).paintIcon(null, g, x + 1, y + StripLayout.SIDE - MARK - 1);
        emphasize(g, bounds, emphasis);
    }

    /** A crop has as many pixels as the screen shows of it, so it must not be smoothed. */
    private static void picture(Graphics2D g, java.awt.image.BufferedImage picture, int x, int y) {
        g.drawImage(picture, x, y, StripLayout.SIDE, StripLayout.SIDE, null);
    }

    /** The cell's own outline; the marker beside it is left clean, for it is what one judges. */
    private boolean outline(Graphics2D g, StripCell cell, int x, int y) {
        int index = cell.cell().cell() - 1;
        if (index >= cells.size() || cells.outlinePoints(index) < 3) {
            return false;
        }
        Shape old = g.getClip();
        g.clipRect(x, y, StripLayout.SIDE, StripLayout.SIDE);
        g.setStroke(new BasicStroke(1));
        double scale = StripLayout.SIDE / cropPx;
        AffineTransform place =
                AffineTransform.getTranslateInstance(x + StripLayout.SIDE / 2.0, y + StripLayout.SIDE / 2.0);
        place.scale(scale, scale);
        place.translate(-cell.x(), -cell.y());
        g.draw(place.createTransformedShape(outline(index)));
        g.setClip(old);
        return true;
    }

    /** Point at the middle from the edges. */
    private static void ticks(Graphics2D g, int x, int y) {
        int middle = StripLayout.SIDE / 2;
        int far = StripLayout.SIDE - TICK;
        g.fillRect(x + middle, y, 1, TICK);
        g.fillRect(x + middle, y + far, 1, TICK);
        g.fillRect(x, y + middle, TICK, 1);
        g.fillRect(x + far, y + middle, TICK, 1);
    }

    private Path2D outline(int index) {
        Path2D path = new Path2D.Float();
        path.moveTo(cells.outlineX(index, 0), cells.outlineY(index, 0));
        for (int p = 1; p < cells.outlinePoints(index); p++) {
            path.lineTo(cells.outlineX(index, p), cells.outlineY(index, p));
        }
        path.closePath();
        return path;
    }

    /** ON a full frame, OFF a thin double one, UNSURE a dashed one. */
    private static void frame(Graphics2D g, Rectangle bounds, Label label) {
        g.setColor(LabelColors.of(label));
        float thick = StripLayout.FRAME;
        switch (label) {
            case ON -> stroke(g, bounds, thick / 2, new BasicStroke(thick));
            case OFF -> {
                stroke(g, bounds, 0.5, new BasicStroke(1));
                stroke(g, bounds, thick - 0.5, new BasicStroke(1));
            }
            case UNSURE ->
                stroke(
                        g,
                        bounds,
                        thick / 2,
                        new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0));
        }
    }

    private static void stroke(Graphics2D g, Rectangle bounds, double inset, BasicStroke stroke) {
        g.setStroke(stroke);
        g.draw(new Rectangle2D.Double(
                bounds.x + inset, bounds.y + inset, bounds.width - 2 * inset, bounds.height - 2 * inset));
    }

    /** Around the frame, so that the label stays visible. */
    private static void emphasize(Graphics2D g, Rectangle bounds, Emphasis emphasis) {
        if (emphasis == Emphasis.SELECTED) {
            g.setColor(Color.BLACK);
            stroke(g, bounds, -2.5, new BasicStroke(1));
            g.setColor(LabelColors.SELECTION);
            stroke(g, bounds, -1, new BasicStroke(2));
        } else if (emphasis == Emphasis.HOVERED) {
            g.setColor(new Color(0x888888));
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            stroke(g, bounds, -1.5, new BasicStroke(1));
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        }
    }
}
