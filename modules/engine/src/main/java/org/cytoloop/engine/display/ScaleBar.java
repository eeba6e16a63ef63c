/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.Locale;

/**
 * A scale bar: the longest of 1, 2, 5, 10, ... that is not longer than allowed.
 *
 * @param length on the screen or picture, px
 * @param text such as "100 µm", or "200 px" when the size of a pixel is not known
 */
public record ScaleBar(double length, String text) {
    /**
     * Chooses a bar.
     *
     * @param scale screen (or picture) px per image px
     * @param pixelSizeUm edge length of an image px in µm, NaN when unknown
     * @param longest allowed length on the screen or picture, px
     */
    public static ScaleBar of(double scale, double pixelSizeUm, double longest) {
        boolean known = pixelSizeUm > 0;
        double perUnit = known ? scale / pixelSizeUm : scale;
        double value = nice(longest / perUnit);
        if (!known) {
            value = Math.max(1, value);
        }
        return new ScaleBar(value * perUnit, known ? micrometres(value) : number(value) + " px");
    }

    /** The largest 1, 2 or 5 times a power of ten that is not above the limit. */
    static double nice(double limit) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(limit) + 1e-9));
        double share = limit / power * (1 + 1e-9);
        return power * (share >= 5 ? 5 : share >= 2 ? 2 : 1);
    }

    private static String micrometres(double um) {
        if (um >= 1000) {
            return number(um / 1000) + " mm";
        }
        return um >= 1 ? number(um) + " µm" : number(um * 1000) + " nm";
    }

    private static String number(double value) {
        return value >= 1 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
