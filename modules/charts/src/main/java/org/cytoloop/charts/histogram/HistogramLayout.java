/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.geom.Rectangle2D;

/**
 * How the room is divided: lines of text, lanes of own labels, bars with their axis; small rooms have fewer lines and
 * lower lanes.
 *
 * @param lines number of lines of text
 * @param lineHeight height of each
 * @param lanes number of lanes
 * @param laneHeight height of each
 * @param width of all
 * @param height of all
 */
record HistogramLayout(int lines, double lineHeight, int lanes, double laneHeight, int width, int height) {
    private static final int TOP = 3;
    private static final int LEFT = 4;
    private static final int RIGHT = 2;
    private static final int BOTTOM = 2;
    private static final int ROOMY = 170;
    private static final int LARGE = 320;

    static HistogramLayout of(int width, int height, double lineHeight, int lanes) {
        double laneHeight = 8;
        if (height >= ROOMY) {
            laneHeight = height >= LARGE ? 18 : 13;
        }
        int lines = lanes > 0 && height >= ROOMY ? 2 : 1;
        return new HistogramLayout(lines, lineHeight, lanes, laneHeight, width, height);
    }

    /** Where the letters of a line stand. */
    double baseline(int line) {
        return TOP + (line + 1) * lineHeight - lineHeight * 0.25;
    }

    double lanesTop() {
        return TOP + lines * lineHeight + 2;
    }

    double chartTop() {
        return lanesTop() + lanes * laneHeight;
    }

    Rectangle2D chart() {
        return new Rectangle2D.Double(
                LEFT, chartTop(), Math.max(1, width - LEFT - RIGHT), Math.max(1, height - chartTop() - BOTTOM));
    }
}
