/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Estimates the diameter of the cells of an image: the foreground is found with a guess, the largest circles that fit
 * into it around peaks of the distance map are measured, and their area-weighted median is the next guess. Touching
 * nuclei do not mislead it, because each has its own circle.
 */
final class DiameterEstimator {
    /** First guess, px; larger than most cells, so that they are not taken apart at the start. */
    private static final double FIRST_GUESS = 48;

    private static final int ROUNDS = 4;

    /** Smallest relative change worth another round. */
    private static final double SETTLED = 0.05;

    /** Nuclei are longer than wide: the circle of their area is larger than the one that fits into them. */
    private static final double ELONGATION = 1.1;

    private static final double SMALLEST = 4;
    private static final double LARGEST = 256;

    /** Circles are counted in steps of this share of a pixel. */
    private static final int STEPS = 16;

    private DiameterEstimator() {}

    /**
     * Estimates.
     *
     * @param samples parts of the image
     * @return diameter in px; the first guess when nothing stands out
     */
    static double estimate(SampleViews samples, TaskContext task) throws ProblemException {
        double diameter = FIRST_GUESS;
        for (int round = 0; round < ROUNDS; round++) {
            double next = fromCircles(samples, DetectionScale.of(diameter), task);
            if (Double.isNaN(next)) {
                break;
            }
            next = Math.min(Math.max(next, SMALLEST), LARGEST);
            boolean settled = Math.abs(next - diameter) < SETTLED * diameter;
            diameter = next;
            if (settled) {
                break;
            }
        }
        return diameter;
    }

    private static double fromCircles(SampleViews samples, DetectionScale scale, TaskContext task)
            throws ProblemException {
        Foreground[] foregrounds = samples.raised(scale, task);
        float threshold = samples.contrast(foregrounds, scale).threshold(1);
        long[][] histograms = new long[foregrounds.length][];
        Parallel.forEach(task, foregrounds.length, "estimating the diameter", i -> {
            foregrounds[i].restrict(threshold, scale);
            histograms[i] = circles(foregrounds[i], scale);
        });
        int bins = 0;
        for (long[] histogram : histograms) {
            bins = Math.max(bins, histogram.length);
        }
        double[] areas = new double[bins];
        double total = 0;
        for (long[] histogram : histograms) {
            for (int i = 0; i < histogram.length; i++) {
                // counts are whole, so this sum does not depend on the order
                areas[i] += (double) histogram[i] * i * i;
                total += (double) histogram[i] * i * i;
            }
        }
        double sum = 0;
        for (int i = 0; i < bins; i++) {
            sum += areas[i];
            if (total > 0 && sum >= total / 2) {
                return ELONGATION * 2 * scale.bin() * i / STEPS;
            }
        }
        return Double.NaN;
    }

    /** Counts peaks of the distance map by distance. */
    private static long[] circles(Foreground foreground, DetectionScale scale) {
        int width = foreground.contrast().width();
        int height = foreground.contrast().height();
        int cap = (int) Math.ceil(scale.diameter());
        float[] squared = DistanceMap.squared(foreground.mask(), width, height, cap);
        float[] distances = new float[squared.length];
        Arrays.fill(distances, 1);
        Lanes.rootOfProduct(squared, distances, distances, distances.length);
        Raster smooth = Raster.allocate(0, 0, width, height);
        new GaussianFilter(1).apply(new Raster(0, 0, width, height, distances), smooth, width, height);
        long[] histogram = new long[cap * STEPS + 1];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                if (distances[at] > 1.5f && isPeak(smooth.data(), at, width)) {
                    histogram[Math.round(distances[at] * STEPS)]++;
                }
            }
        }
        return histogram;
    }

    private static boolean isPeak(float[] v, int at, int width) {
        float here = v[at];
        return here > v[at - width - 1]
                && here > v[at - width]
                && here > v[at - width + 1]
                && here > v[at - 1]
                && here >= v[at + 1]
                && here >= v[at + width - 1]
                && here >= v[at + width]
                && here >= v[at + width + 1];
    }
}
