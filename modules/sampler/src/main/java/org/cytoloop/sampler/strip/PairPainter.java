/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import org.cytoloop.crops.marks.CropPicture;
import org.cytoloop.crops.marks.FlagMark;
import org.cytoloop.crops.marks.LabelFrame;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.crops.shelf.Crop;
import org.cytoloop.sampler.model.StripCell;

/**
 * Paints one pair of crops: the pictures, which cell is meant, its label, whether something speaks against it, and
 * whether it is selected or hovered.
 */
final class PairPainter {
    private static final int MARK = 13;
    private static final int FLAG = 16;

    private PairPainter() {}

    /** What there is to say of a cell besides its label. */
    record Notes(boolean flagged, boolean unreadable, LabelFrame.Emphasis emphasis) {}

    static void paint(Graphics2D g, Rectangle bounds, StripCell cell, Optional<Crop> crop, Notes notes) {
        g.setColor(Color.BLACK);
        g.fill(bounds);
        int side = StripLayout.SIDE;
        Rectangle first = new Rectangle(bounds.x + StripLayout.FRAME, bounds.y + StripLayout.FRAME, side, side);
        Rectangle second = new Rectangle(first.x + side + StripLayout.SEAM, first.y, side, side);
        CropPicture.marker(g, first, crop, notes.unreadable());
        // the marker beside it is left clean, for it is what one judges
        CropPicture.composite(g, second, crop, notes.unreadable(), CropPicture.Pointer.OUTLINE);
        LabelFrame.paint(g, bounds, cell.label());
        LabelMark.rimmed(cell.label(), MARK).paintIcon(null, g, first.x + 1, first.y + side - MARK - 1);
        if (notes.flagged()) {
            new FlagMark(FLAG).paintIcon(null, g, first.x + side - FLAG, first.y + 1);
        }
        LabelFrame.emphasize(g, bounds, notes.emphasis());
    }
}
