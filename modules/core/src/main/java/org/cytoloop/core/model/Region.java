/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import org.cytoloop.core.api.Stability;

/**
 * A rectangle in full-resolution pixels; a centroid belongs to it when {@code x <= cx < x + width} and likewise in y.
 *
 * @param x left edge, px
 * @param y top edge, px
 * @param width px, more than 0
 * @param height px, more than 0
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
public record Region(double x, double y, double width, double height) {
    /** True when the point lies inside. */
    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
