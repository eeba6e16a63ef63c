/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

/**
 * The feature a ladder stands on, and where the rule cuts it.
 *
 * @param title name of the feature, such as "cFos.snr"
 * @param unit unit of its values, such as "µm"; may be empty
 * @param threshold where ON and OFF part; NaN when the rule says nothing of this feature
 * @param band half width of the grey band around the threshold, 0 for none
 */
public record LadderScale(String title, String unit, double threshold, double band) {
    /** Refuses a negative band. */
    public LadderScale {
        if (!(band >= 0)) {
            throw new IllegalArgumentException("a grey band is at least 0 wide");
        }
    }

    /** A scale without a threshold. */
    public static LadderScale of(String title, String unit) {
        return new LadderScale(title, unit, Double.NaN, 0);
    }

    /** The same feature cut elsewhere. */
    public LadderScale withThreshold(double value, double halfWidth) {
        return new LadderScale(title, unit, value, halfWidth);
    }

    /** True when there is a threshold. */
    public boolean hasThreshold() {
        return !Double.isNaN(threshold);
    }
}
