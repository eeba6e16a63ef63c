/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.Locale;

/**
 * How far p(ON) is from the threshold, as a share of the way from the threshold to certainty on its side: -1 at p = 0, 0
 * at the threshold, 1 at p = 1, so that a threshold of 0.3 has as much doubt below as above.
 */
final class Margin {
    private static final double JUST = 0.15;
    private static final double FAR = 0.6;
    /** A p(ON) that is the threshold, but for being a float. */
    private static final double NONE = 1e-6;

    private Margin() {}

    /** The margin; NaN when p is. */
    static float of(float p, double threshold) {
        double room = p >= threshold ? 1 - threshold : threshold;
        return (float) (room > 0 ? (p - threshold) / room : p - threshold);
    }

    /** Such as "Called OFF at p = 0.43, just below the threshold 0.50". */
    static String words(float p, double threshold) {
        double margin = of(p, threshold);
        String side = margin < 0 ? "below" : "above";
        String where = Math.abs(margin) < NONE
                ? "right at the threshold"
                : Math.abs(margin) < JUST
                        ? "just " + side + " the threshold"
                        : Math.abs(margin) > FAR ? "far " + side + " the threshold" : side + " the threshold";
        return "Called " + (margin < 0 ? "OFF" : "ON") + " at p = " + number(p, threshold) + ", " + where + " "
                + number(threshold, p);
    }

    /** Two digits, or three where two would hide the difference. */
    static String number(double value, double other) {
        String two = String.format(Locale.ROOT, "%.2f", value);
        return (float) value != (float) other && two.equals(String.format(Locale.ROOT, "%.2f", other))
                ? String.format(Locale.ROOT, "%.3f", value)
                : two;
    }
}
