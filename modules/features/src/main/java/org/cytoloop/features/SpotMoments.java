/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

/** First and second moments of the light above a level in a region around a patch's centre. Not thread-safe. */
final class SpotMoments {
    private final PatchRegion region;
    private final float[] dx;
    private final float[] dy;
    private double spread;
    private double offset;
    private double eccentricity;

    /** @param diameter expected cell diameter in bins; the unit of lengths */
    SpotMoments(PatchRegion region, int patchRadius, double diameter) {
        this.region = region;
        int side = 2 * patchRadius + 1;
        dx = new float[region.size()];
        dy = new float[region.size()];
        for (int i = 0; i < dx.length; i++) {
            dx[i] = (float) ((region.at(i) % side - patchRadius) / diameter);
            dy[i] = (float) ((region.at(i) / side - patchRadius) / diameter);
        }
    }

    /** Measures a patch; grey values up to {@code level} weigh nothing. */
    void measure(float[] patch, double level) {
        double sum = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (int i = 0; i < dx.length; i++) {
            double w = Math.max(0, patch[region.at(i)] - level);
            double x = dx[i];
            double y = dy[i];
            sum += w;
            sx += w * x;
            sy += w * y;
            sxx += w * x * x;
            sxy += w * x * y;
            syy += w * y * y;
        }
        if (!(sum > 0)) {
            spread = 0;
            offset = 0;
            eccentricity = 0;
            return;
        }
        double mx = sx / sum;
        double my = sy / sum;
        spread = Math.sqrt((sxx + syy) / sum);
        offset = Math.sqrt(mx * mx + my * my);
        double xx = sxx / sum - mx * mx;
        double yy = syy / sum - my * my;
        double xy = sxy / sum - mx * my;
        double half = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        double large = (xx + yy) / 2 + half;
        double small = Math.max(0, (xx + yy) / 2 - half);
        eccentricity = large > 1e-12 ? Math.sqrt(1 - small / large) : 0;
    }

    /** Root mean square distance of the light from the patch's centre, in diameters. */
    double spread() {
        return spread;
    }

    /** Distance of the centre of the light from the patch's centre, in diameters. */
    double offset() {
        return offset;
    }

    /** sqrt(1 - smaller / larger eigenvalue of the covariance), 0 to 1. */
    double eccentricity() {
        return eccentricity;
    }
}
