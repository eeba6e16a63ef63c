/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

/**
 * Anything roundish that shines: a nucleus, a granule, a crumb of dirt. A lens-shaped, softly bounded profile with
 * texture, and a faint glow around it, as light from out of focus gives.
 *
 * @param x centre column, px
 * @param y centre row, px
 * @param a half axis along the direction, px
 * @param b half axis across, px
 * @param cos cosine of the direction
 * @param sin sine of the direction
 * @param bulge how much the outline deviates from an ellipse, 0 to about 0.4
 * @param bulgeCos cosine of the deviation's phase
 * @param bulgeSin sine of the deviation's phase
 * @param softness half width of the boundary, px: sharp 1, out of focus 6
 * @param texture how much the texture shows, 0 to 1
 * @param nuclear photoelectrons per px in the nuclear channel
 * @param marker photoelectrons per px in the marker channel
 * @param glow photoelectrons per px of the glow at the centre, marker channel
 * @param glowReach where the glow ends, px from the centre
 */
record Body(
        float x,
        float y,
        float a,
        float b,
        float cos,
        float sin,
        float bulge,
        float bulgeCos,
        float bulgeSin,
        float softness,
        float texture,
        float nuclear,
        float marker,
        float glow,
        float glowReach) {

    /** Largest distance from the centre at which the profile is not 0, px. */
    float reach() {
        return Math.max(a, b) * (1 + bulge) + 2 * softness + 1;
    }

    /** The profile at an offset from the centre: 1 inside, 0 outside. */
    float profile(float dx, float dy) {
        float u = (dx * cos + dy * sin) / a;
        float v = (dy * cos - dx * sin) / b;
        float r2 = u * u + v * v;
        float r = (float) Math.sqrt(r2);
        float edge = 1;
        if (bulge > 0 && r > 1e-3f) {
            // cos(3t) and sin(3t) from cos t and sin t
            float c = u / r;
            float s = v / r;
            edge += bulge * (bulgeCos * c * (4 * c * c - 3) + bulgeSin * s * (3 - 4 * s * s));
        }
        float t = 0.5f + (edge - r) * Math.min(a, b) / (2 * softness);
        if (t <= 0) {
            return 0;
        }
        if (t >= 1) {
            return 1;
        }
        return t * t * (3 - 2 * t);
    }
}
