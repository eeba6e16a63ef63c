/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Color;

/**
 * Colours for values: after viridis (van der Walt and Smith, matplotlib), which rises evenly in lightness, so that it
 * reads without colours too. The end that is like the paper is left out.
 *
 * @param low value of the darkest
 * @param high value of the lightest, greater
 * @param dark true on dark paper
 * @param title what it means, with its unit
 */
record ColorScale(double low, double high, boolean dark, String title) {
    private static final int[] VIRIDIS = {
        0x440154, 0x482878, 0x3E4A89, 0x31688E, 0x26838F, 0x1F9E89, 0x35B779, 0x6CCE59, 0xB4DE2C, 0xFDE725
    };

    /** The colour of a value. */
    Color of(double value) {
        double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
        double place = (dark ? 0.14 + 0.86 * share : 0.96 * share) * (VIRIDIS.length - 1);
        int below = Math.min(VIRIDIS.length - 2, (int) place);
        return PlotInk.mix(new Color(VIRIDIS[below]), new Color(VIRIDIS[below + 1]), place - below);
    }

    /** Black or white, whichever is read better on a colour. */
    static Color letters(Color ground) {
        return PlotInk.lightness(ground) > 0.5 ? Color.BLACK : Color.WHITE;
    }
}
