/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import org.cytoloop.engine.display.PackedColour;

/**
 * A coarser picture that stands in for a tile that is not there yet. Its edge colours go on beyond its edges.
 *
 * @param argb colours, row by row
 * @param width columns
 * @param height rows
 * @param scaleX its px per px of the level it stands in for
 * @param scaleY the same in y
 * @param originX its left edge, in its own px from the image's left edge
 * @param originY its upper edge
 */
record StandIn(int[] argb, int width, int height, double scaleX, double scaleY, double originX, double originY) {
    /**
     * Gives a part of a row of the level.
     *
     * @param target receives colours from index {@code targetFrom}
     */
    void copy(int row, int from, int end, int[] target, int targetFrom) {
        double v = Math.max(0, Math.min(height - 1.0, (row + 0.5) * scaleY - originY - 0.5));
        int above = (int) v * width;
        int below = Math.min((int) v + 1, height - 1) * width;
        int down = (int) ((v - (int) v) * 256 + 0.5);
        int last = -1;
        int left = 0;
        int right = 0;
        for (int column = from; column < end; column++) {
            double u = Math.max(0, Math.min(width - 1.0, (column + 0.5) * scaleX - originX - 0.5));
            int at = (int) u;
            if (at != last) {
                // columns of the level lie close together here, so that this is seldom
                int next = Math.min(at + 1, width - 1);
                left = PackedColour.mix(argb[above + at], argb[below + at], down);
                right = PackedColour.mix(argb[above + next], argb[below + next], down);
                last = at;
            }
            target[targetFrom + column - from] = PackedColour.mix(left, right, (int) ((u - at) * 256 + 0.5));
        }
    }
}
