/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.awt.Rectangle;
import org.cytoloop.crops.marks.LabelFrame;

/**
 * Where the rungs of a ladder lie. All lengths in points.
 *
 * @param form how much room it takes
 * @param side edge length of a crop
 * @param pictures crops above each other: marker, or marker and composite
 * @param places rungs that are seen at once
 * @param left left edge of the first rung that is seen
 * @param textHeight height of a line of text
 * @param width width of the ladder
 * @param height height of the ladder
 */
record LadderLayout(
        LadderForm form, int side, int pictures, int places, int left, int textHeight, int width, int height) {
    /** Between two rungs at most, where the threshold is drawn. */
    static final int GAP = 7;

    static final int MARGIN = 6;
    /** Between marker and composite. */
    private static final int SEAM = 1;

    /** Five of these fit into 240 points. */
    private static final int SMALL = 34;

    private static final int SMALL_GAP = 5;
    private static final int LEAST = 32;
    private static final int MOST = 112;
    /** What is left for two crops above each other must be this high. */
    private static final int PAIR = 2 * 44;

    private static final int AXIS = 16;

    /**
     * The layout in a component of that size.
     *
     * @param rungs number of rungs there are
     * @param textHeight height of a line of text
     */
    static LadderLayout of(LadderForm form, int width, int height, int rungs, int textHeight) {
        int frames = 2 * LabelFrame.THICKNESS;
        int free = height - 2 * MARGIN - frames - below(textHeight);
        int pictures = form == LadderForm.FULL && free >= PAIR ? 2 : 1;
        int most = form == LadderForm.COMPACT ? Math.min(free, SMALL) : (free - (pictures - 1) * SEAM) / pictures;
        int side = Math.max(LEAST, Math.min(MOST, most));
        int gap = gap(form);
        int pitch = side + frames + gap;
        int places = Math.max(1, (width - 2 * MARGIN + gap) / pitch);
        int used = Math.min(places, Math.max(1, rungs)) * pitch - gap;
        return new LadderLayout(
                form, side, pictures, places, Math.max(MARGIN, (width - used) / 2), textHeight, width, height);
    }

    /** Height of what lies below the crops: values, scale, and the scale's own text. */
    private static int below(int textHeight) {
        return 2 + textHeight + 2 + AXIS + textHeight;
    }

    /** Height at which a form looks as it should. */
    static int preferredHeight(LadderForm form, int textHeight) {
        int pictures = form == LadderForm.COMPACT ? SMALL : 2 * 64 + SEAM;
        return 2 * MARGIN + 2 * LabelFrame.THICKNESS + pictures + below(textHeight);
    }

    private static int gap(LadderForm form) {
        return form == LadderForm.COMPACT ? SMALL_GAP : GAP;
    }

    private int pitch() {
        return side + 2 * LabelFrame.THICKNESS + gap(form);
    }

    /** Bounds of a rung with its frame; place 0 is the first that is seen. */
    Rectangle bounds(int place) {
        int frames = 2 * LabelFrame.THICKNESS;
        return new Rectangle(
                left + place * pitch(), MARGIN, side + frames, pictures * side + (pictures - 1) * SEAM + frames);
    }

    /** One of a rung's crops. */
    Rectangle picture(int place, int picture) {
        Rectangle bounds = bounds(place);
        return new Rectangle(
                bounds.x + LabelFrame.THICKNESS, bounds.y + LabelFrame.THICKNESS + picture * (side + SEAM), side, side);
    }

    /** Middle between the rung of a place and the one before it. */
    int boundary(int place) {
        return left + place * pitch() - (gap(form) + 1) / 2;
    }

    /** Upper edge of the values. */
    int valueTop() {
        Rectangle first = bounds(0);
        return first.y + first.height + 2;
    }

    /** The scale of all values; its own text lies below. */
    Rectangle axis() {
        return new Rectangle(MARGIN, valueTop() + textHeight + 2, Math.max(1, width - 2 * MARGIN), AXIS);
    }

    /** The place at a point, -1 between rungs. */
    int at(int x, int y) {
        int place = Math.floorDiv(x - left, pitch());
        return place >= 0 && place < places && bounds(place).contains(x, y) ? place : -1;
    }
}
