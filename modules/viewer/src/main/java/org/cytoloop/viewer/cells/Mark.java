/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import java.awt.Color;

/**
 * How one kind of cell is drawn: as a stamp when far, as an outline when near.
 *
 * @param stamp premultiplied picture, {@code side * side}
 * @param side edge length of the stamp, an odd number of px
 * @param profile colour of the outline by distance from its middle, {@link MarkCanvas#PER_PX} entries per px
 * @param fill premultiplied colour inside the outline; 0 for none
 * @param dash length of a dash and its gap, px; 0 for solid lines
 */
record Mark(int[] stamp, int side, int[] profile, int fill, double dash) {
    /** Dark rim that makes marks seen on bright images. */
    private static final double RIM_OPACITY = 0.55;

    /**
     * A brush for marks.
     *
     * @param colour core colour
     * @param opacity of the whole mark, 0 to 1
     * @param rim width of the dark rim, px
     */
    record Brush(Color colour, double opacity, double rim) {
        /** Premultiplied colour of a px that the core and the rim cover to these shares. */
        int at(double core, double withRim) {
            double coreAlpha = Math.max(0, Math.min(1, core));
            double rimAlpha = Math.max(0, Math.min(1, withRim)) * RIM_OPACITY * (1 - coreAlpha);
            int alpha = (int) Math.round(255 * opacity * (coreAlpha + rimAlpha));
            return alpha << 24
                    | (int) Math.round(colour.getRed() * opacity * coreAlpha) << 16
                    | (int) Math.round(colour.getGreen() * opacity * coreAlpha) << 8
                    | (int) Math.round(colour.getBlue() * opacity * coreAlpha);
        }
    }

    /**
     * Makes a mark.
     *
     * @param radius outer radius of the stamp without rim, px
     * @param ring width of the ring, px; at least the radius for a disc
     * @param line width of the outline, px
     * @param fillOpacity opacity inside the outline, as a share of the brush's
     */
    static Mark of(Brush brush, double radius, double ring, double line, double fillOpacity, double dash) {
        int half = (int) Math.ceil(radius + brush.rim());
        int side = 2 * half + 1;
        int[] stamp = new int[side * side];
        for (int i = 0; i < stamp.length; i++) {
            double x = i % side - half;
            double y = i / side - half;
            stamp[i] = dash > 0 && isGap(x, y) ? 0 : stampAt(brush, Math.hypot(x, y), radius, ring);
        }
        return new Mark(stamp, side, profile(brush, line), fill(brush, fillOpacity), dash);
    }

    /**
     * Makes the mark of a cell that two rounds call differently: a sign when far, an outline when near.
     *
     * @param flip gained or lost, as on the difference board
     * @param radius radius of the sign, px
     * @param line width of the outline, px
     */
    static Mark flip(byte flip, double radius, double rim, double line) {
        Brush brush = new Brush(FlipSign.colour(flip), 1, rim);
        return new Mark(FlipSign.stamp(flip, radius, rim), FlipSign.side(radius, rim), profile(brush, line), 0, 0);
    }

    private static int stampAt(Brush brush, double distance, double radius, double ring) {
        double outer = radius + 0.5 - distance;
        double inner = ring < radius ? distance - (radius - ring) + 0.5 : Double.POSITIVE_INFINITY;
        return brush.at(Math.min(outer, inner), Math.min(outer, inner) + brush.rim());
    }

    /** Dashes of a small ring: four arcs, with gaps to the upper, lower, left and right. */
    private static boolean isGap(double x, double y) {
        return Math.min(Math.abs(x), Math.abs(y)) < 0.4 * Math.max(Math.abs(x), Math.abs(y));
    }

    private static int[] profile(Brush brush, double line) {
        double half = line / 2;
        int[] profile = new int[(int) Math.ceil((half + brush.rim() + 0.5) * MarkCanvas.PER_PX) + 1];
        for (int i = 0; i < profile.length; i++) {
            double core = half + 0.5 - (i + 0.5) / MarkCanvas.PER_PX;
            profile[i] = brush.at(core, core + brush.rim());
        }
        return profile;
    }

    private static int fill(Brush brush, double opacity) {
        return opacity == 0 ? 0 : new Brush(brush.colour(), brush.opacity() * opacity, 0).at(1, 1);
    }
}
