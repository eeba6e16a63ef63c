/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

/** The gradients of a smoothed patch in the cell and at its edge. Not thread-safe. */
final class GradientField {
    private final SmoothPatch smoother;
    private final int side;
    private final PatchRegion near;
    private final PatchRegion cell;
    private final float[] inwardX;
    private final float[] inwardY;
    private final int inwardCount;
    private final double perDiameter;
    private double mean;
    private double max;
    private double inward;
    private float peak;

    /** @param sigma smoothing in bins */
    GradientField(int patchRadius, double diameter, double sigma) {
        int radius = (int) Math.ceil(diameter) + 1;
        smoother = new SmoothPatch(patchRadius, radius, sigma);
        side = smoother.side();
        near = PatchRegion.disc(radius, diameter);
        cell = PatchRegion.disc(radius, 0.6 * diameter);
        inwardX = new float[near.size()];
        inwardY = new float[near.size()];
        int counted = 0;
        for (int i = 0; i < near.size(); i++) {
            int x = near.at(i) % side - radius;
            int y = near.at(i) / side - radius;
            double distance = Math.sqrt(x * x + y * y);
            if (distance > 0 && distance <= 0.9 * diameter) {
                inwardX[i] = (float) (-x / distance);
                inwardY[i] = (float) (-y / distance);
                counted++;
            }
        }
        inwardCount = counted;
        perDiameter = diameter;
    }

    void measure(float[] patch) {
        float[] smooth = smoother.of(patch);
        double sum = 0;
        double most = 0;
        double towards = 0;
        for (int i = 0; i < inwardX.length; i++) {
            int at = near.at(i);
            float gx = (smooth[at + 1] - smooth[at - 1]) / 2;
            float gy = (smooth[at + side] - smooth[at - side]) / 2;
            double length = Math.sqrt(gx * gx + gy * gy);
            sum += length;
            most = Math.max(most, length);
            towards += gx * inwardX[i] + gy * inwardY[i];
        }
        mean = sum / near.size() * perDiameter;
        max = most * perDiameter;
        inward = towards / inwardCount * perDiameter;
        peak = cell.max(smooth);
    }

    /** Mean length of the gradient within one diameter, grey values per diameter. */
    double mean() {
        return mean;
    }

    /** Largest gradient within one diameter, grey values per diameter. */
    double max() {
        return max;
    }

    /** Mean component of the gradient towards the centre within 0.9 diameters, grey values per diameter. */
    double inward() {
        return inward;
    }

    /** Largest smoothed value within 0.6 diameters. */
    float peak() {
        return peak;
    }
}
