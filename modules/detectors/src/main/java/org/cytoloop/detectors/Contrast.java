/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * How much cells stand out in an image, and how much noise does.
 *
 * @param otsu contrast that separates bright from dark best (Otsu 1979, IEEE Trans. SMC 9)
 * @param noise contrast that noise alone hardly reaches
 * @param rise height above the surroundings that separates raised pixels best, noise taken off
 */
record Contrast(double otsu, double noise, double rise) {
    private static final int BINS = 2048;

    /** Standard deviations of smoothed noise that a cell must exceed. */
    static final float NOISE_DEVIATIONS = 4;

    /** The darkest of some dozens of noisy blocks lies about this many standard deviations below their mean. */
    private static final double MINIMUM_BIAS = 2;

    /** Noise is measured on every so many rows. */
    private static final int ROW_STEP = 16;

    /** Least contrast, as a share of the one that separates best. */
    private static final double OTSU_SHARE = 0.5;

    /** Least rise of a cell, as a share of the one that separates best. */
    private static final double RISE_SHARE = 0.3;

    /** Noise alone separates at about half of what it hardly reaches. */
    private static final double NOISE_SHARE = 0.5;

    /**
     * The least contrast of foreground.
     *
     * @param factor 1 for the usual threshold; less finds weaker cells
     */
    float threshold(double factor) {
        return (float) (factor * Math.max(OTSU_SHARE * otsu, noise));
    }

    /** The thresholds, likewise. */
    Thresholds thresholds(double factor) {
        return new Thresholds(
                threshold(factor), (float) (factor * RISE_SHARE * rise), (float) factor * NOISE_DEVIATIONS);
    }

    /** True when what separates best is no more than noise. */
    boolean isNoise() {
        return OTSU_SHARE * otsu <= NOISE_SHARE * noise;
    }

    /**
     * Measures samples of an image.
     *
     * @param contrasts contrast of the pixels of each sample
     * @param rises rise of the pixels of each sample
     * @param medianRoughness from {@link #medianRoughness}
     * @param scale lengths
     */
    static Contrast measure(float[][] contrasts, float[][] rises, double medianRoughness, DetectionScale scale) {
        return new Contrast(otsu(contrasts), noiseContrast(medianRoughness, scale), otsu(rises));
    }

    /** Median size of the second differences along rows, which cells hardly touch and noise fills. */
    static double medianRoughness(Raster[] samples) {
        float[][] values = new float[samples.length][];
        for (int i = 0; i < samples.length; i++) {
            values[i] = roughness(samples[i]);
        }
        return median(values);
    }

    private static double otsu(float[][] values) {
        float top = 0;
        for (float[] window : values) {
            for (float value : window) {
                top = Math.max(top, value);
            }
        }
        if (top == 0) {
            return 0;
        }
        long[] histogram = new long[BINS];
        float gain = (BINS - 1) / top;
        for (float[] window : values) {
            for (float value : window) {
                // contrasts end at 0; rises below it are not those of cells
                if (value >= 0) {
                    histogram[(int) (value * gain)]++;
                }
            }
        }
        return (otsuBin(histogram) + 1) / gain;
    }

    private static int otsuBin(long[] histogram) {
        double all = 0;
        double sum = 0;
        for (int i = 0; i < histogram.length; i++) {
            all += histogram[i];
            sum += (double) i * histogram[i];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int bin = 0;
        for (int i = 0; i < histogram.length - 1; i++) {
            below += histogram[i];
            sumBelow += (double) i * histogram[i];
            if (below == 0 || below == all) {
                continue;
            }
            double difference = sumBelow / below - (sum - sumBelow) / (all - below);
            double between = below * (all - below) * difference * difference;
            if (between > best) {
                best = between;
                bin = i;
            }
        }
        return bin;
    }

    private static float[] roughness(Raster pixels) {
        int width = pixels.width();
        if (width < 3) {
            return new float[0];
        }
        float[] v = pixels.data();
        float[] result = new float[(width - 2) * ((pixels.height() + ROW_STEP - 1) / ROW_STEP)];
        int n = 0;
        for (int y = 0; y < pixels.height(); y += ROW_STEP) {
            for (int at = y * width + 1; at < (y + 1) * width - 1; at++) {
                result[n++] = Math.abs(v[at - 1] - 2 * v[at] + v[at + 1]);
            }
        }
        return result;
    }

    private static double median(float[][] values) {
        int n = 0;
        for (float[] window : values) {
            n += window.length;
        }
        if (n == 0) {
            return 0;
        }
        float[] all = new float[n];
        n = 0;
        for (float[] window : values) {
            System.arraycopy(window, 0, all, n, window.length);
            n += window.length;
        }
        Arrays.sort(all);
        return all[n / 2];
    }

    private static double noiseContrast(double medianRoughness, DetectionScale scale) {
        // the second difference of white noise has variance 6, and its median size is 0.6745 deviations
        double deviation = medianRoughness / (0.6745 * Math.sqrt(6));
        double smoothed = deviation / (2 * Math.sqrt(Math.PI) * scale.smoothSigma());
        double blockBlur = Math.max(scale.backgroundBlurSigma(), scale.block() / 3.5);
        double darkest = MINIMUM_BIAS * deviation / (2 * Math.sqrt(Math.PI) * blockBlur);
        return NOISE_DEVIATIONS * smoothed + darkest;
    }
}
