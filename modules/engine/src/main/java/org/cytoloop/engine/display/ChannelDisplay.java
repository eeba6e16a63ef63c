/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

/**
 * How one channel of an image is shown. Immutable.
 *
 * @param name name of the channel
 * @param rgb its colour at full intensity, 0xRRGGBB
 * @param min grey value shown as black
 * @param max grey value shown at full intensity, more than {@code min}
 * @param visible whether it takes part in the composite
 */
public record ChannelDisplay(String name, int rgb, double min, double max, boolean visible) {
    /** Checks the range. */
    public ChannelDisplay {
        if (!(max > min) || !Double.isFinite(min) || !Double.isFinite(max)) {
            throw new IllegalArgumentException("no contrast range: " + min + " to " + max);
        }
    }

    /** The same with another colour. */
    public ChannelDisplay withRgb(int colour) {
        return new ChannelDisplay(name, colour & 0xFFFFFF, min, max, visible);
    }

    /**
     * The same with another contrast; an empty or reversed range is widened to the smallest possible one.
     *
     * @param black grey value shown as black
     * @param white grey value shown at full intensity
     */
    public ChannelDisplay withRange(double black, double white) {
        double top = white > black ? white : Math.nextUp((float) black);
        return new ChannelDisplay(name, rgb, black, top, visible);
    }

    /** The same, shown or hidden. */
    public ChannelDisplay withVisible(boolean shown) {
        return new ChannelDisplay(name, rgb, min, max, shown);
    }
}
