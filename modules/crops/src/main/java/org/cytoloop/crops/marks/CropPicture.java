/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.cytoloop.crops.shelf.Crop;

/** Paints the pictures of a crop, and which cell in them is meant. */
public final class CropPicture {
    private static final Color OUTLINE = new Color(255, 255, 255, 120);
    private static final Color EMPTY = new Color(0x202020);
    private static final Color CROSS = new Color(0x606060);
    private static final double TICK = 5.0 / 64;
    private static final double RING = 1.6;

    private CropPicture() {}

    /** How a picture points at its cell. */
    public enum Pointer {
        /** Short lines at the edges point to the middle, which leaves the picture clean. */
        TICKS,
        /** The cell's own outline, or ticks when it is not known. */
        OUTLINE,
        /** A ring around the cell. */
        RING
    }

    /** Paints the marker alone, with ticks; a placeholder while there is no crop. */
    public static void marker(Graphics2D g, Rectangle square, Optional<Crop> crop, boolean unreadable) {
        ground(g, square, crop.map(Crop::marker), unreadable);
        point(g, square, crop, Pointer.TICKS);
    }

    /** Paints all channels; a placeholder while there is no crop. */
    public static void composite(
            Graphics2D g, Rectangle square, Optional<Crop> crop, boolean unreadable, Pointer pointer) {
        ground(g, square, crop.map(Crop::composite), unreadable);
        point(g, square, crop, pointer);
    }

    /** A crop has as many pixels as the screen shows of it, so it must not be smoothed. */
    private static void ground(Graphics2D g, Rectangle square, Optional<BufferedImage> picture, boolean unreadable) {
        if (picture.isPresent()) {
            g.drawImage(picture.get(), square.x, square.y, square.width, square.height, null);
            return;
        }
        g.setColor(EMPTY);
        g.fill(square);
        if (unreadable) {
            g.setColor(CROSS);
            g.setStroke(new BasicStroke(1));
            int inset = square.width / 3;
            int right = square.x + square.width - inset;
            int bottom = square.y + square.height - inset;
            g.drawLine(square.x + inset, square.y + inset, right, bottom);
            g.drawLine(square.x + inset, bottom, right, square.y + inset);
        }
    }

    private static void point(Graphics2D g, Rectangle square, Optional<Crop> crop, Pointer pointer) {
        g.setColor(OUTLINE);
        Optional<Shape> shape = crop.flatMap(cut -> switch (pointer) {
            case TICKS -> Optional.empty();
            case OUTLINE -> cut.outline();
            case RING -> Optional.of(ring(cut.diameter()));
        });
        if (shape.isEmpty()) {
            ticks(g, square);
            return;
        }
        Graphics2D clipped = (Graphics2D) g.create();
        clipped.clip(square);
        clipped.setStroke(new BasicStroke(1));
        if (pointer == Pointer.RING) {
            clipped.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        }
        AffineTransform place = AffineTransform.getTranslateInstance(square.x, square.y);
        place.scale(square.width, square.height);
        clipped.draw(place.createTransformedShape(shape.get()));
        clipped.dispose();
    }

    private static Shape ring(double diameter) {
        double across = RING * diameter;
        return new Ellipse2D.Double(0.5 - across / 2, 0.5 - across / 2, across, across);
    }

    /** Point at the middle from the edges. */
    private static void ticks(Graphics2D g, Rectangle square) {
        int length = (int) Math.round(TICK * square.width);
        int middle = square.width / 2;
        int far = square.width - length;
        g.fillRect(square.x + middle, square.y, 1, length);
        g.fillRect(square.x + middle, square.y + far, 1, length);
        g.fillRect(square.x, square.y + middle, length, 1);
        g.fillRect(square.x + far, square.y + middle, length, 1);
    }
}
