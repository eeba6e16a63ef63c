/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

import java.awt.Color;

/**
 * Colours of the uncertainty map, from dark violet over magenta to pale pink ("RdPu" of ColorBrewer, Brewer 2003, from its
 * dark end): light grows steadily with the share, so that they can be told apart by colour-blind readers and in print, and
 * they are neither the colours of calls nor those most stains are shown in. Small shares are almost transparent.
 */
public final class HeatScale {
    /** Share of uncertain calls from which on the colour stays the same. The scale is the same for all slices. */
    public static final double TOP = 0.5;

    /** Steps of colour. */
    static final int LEVELS = 128;
    /** Steps of support. */
    static final int SUPPORTS = 32;

    private static final double LEAST_OPACITY = 0.12;
    private static final double MOST_OPACITY = 0.62;

    private static final int[] STOPS = {0x49006A, 0x7A0177, 0xAE017E, 0xDD3497, 0xF768A1, 0xFA9FB5, 0xFCC5C0};

    private HeatScale() {}

    /**
     * The colour of a share.
     *
     * @param share 0 to 1; what is more than {@link #TOP} is shown like that
     */
    public static Color colour(double share) {
        double at = Math.max(0, Math.min(1, share / TOP)) * (STOPS.length - 1);
        int stop = Math.min(STOPS.length - 2, (int) at);
        double part = at - stop;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = STOPS[stop] >> shift & 0xFF;
            int to = STOPS[stop + 1] >> shift & 0xFF;
            rgb |= (int) Math.round(from + (to - from) * part) << shift;
        }
        return new Color(rgb);
    }

    /** How much of the image a fully supported share covers, 0 to 1. */
    static double opacity(double share) {
        return LEAST_OPACITY + (MOST_OPACITY - LEAST_OPACITY) * Math.max(0, Math.min(1, share / TOP));
    }

    /** Premultiplied colours by level and support, {@link #SUPPORTS} entries per level; the last of each are whole. */
    static int[] palette() {
        int[] palette = new int[LEVELS * SUPPORTS];
        for (int level = 0; level < LEVELS; level++) {
            double share = TOP * level / (LEVELS - 1);
            Color colour = colour(share);
            for (int support = 0; support < SUPPORTS; support++) {
                double alpha = opacity(share) * support / (SUPPORTS - 1);
                palette[level * SUPPORTS + support] = (int) Math.round(255 * alpha) << 24
                        | (int) Math.round(colour.getRed() * alpha) << 16
                        | (int) Math.round(colour.getGreen() * alpha) << 8
                        | (int) Math.round(colour.getBlue() * alpha);
            }
        }
        return palette;
    }
}
