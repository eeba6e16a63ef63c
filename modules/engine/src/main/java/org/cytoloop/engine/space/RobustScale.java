/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.space;

import java.util.Arrays;

/**
 * A scale on which features of any unit can be compared: z = (v - median) / (1.4826 MAD) (Hampel 1974, JASA 69:383),
 * squeezed by the inverse hyperbolic sine so that a few extreme cells do not stretch everything. Where more than half of
 * the values are alike, the standard deviation around the median takes the place of the MAD.
 *
 * @param centre the median
 * @param spread what counts as 1; 0 when the feature says nothing
 */
public record RobustScale(double centre, double spread) {
    /** The median absolute deviation times this is the standard deviation of a normal distribution. */
    private static final double MAD_TO_SD = 1.4826;

    /**
     * Measures a scale.
     *
     * @param values any number; those that are not finite are passed over
     */
    public static RobustScale of(float[] values) {
        float[] known = known(values);
        if (known.length == 0) {
            return new RobustScale(0, 0);
        }
        double centre = median(known);
        float[] away = new float[known.length];
        for (int i = 0; i < known.length; i++) {
            away[i] = (float) Math.abs(known[i] - centre);
        }
        double spread = MAD_TO_SD * median(away);
        return new RobustScale(centre, spread > 0 ? spread : deviation(known, centre));
    }

    /** The finite ones, in order. */
    private static float[] known(float[] values) {
        float[] known = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                known[count++] = value;
            }
        }
        return Arrays.copyOf(known, count);
    }

    /** The median of the finite values; NaN when there are none. */
    public static double middle(float[] values) {
        float[] known = known(values);
        return known.length == 0 ? Double.NaN : median(known);
    }

    private static double median(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + (double) sorted[sorted.length / 2]) / 2;
    }

    /** Root of the mean square distance from a number; 0 when there are no values. */
    public static double deviation(float[] values, double around) {
        double squares = 0;
        for (float value : values) {
            squares += (value - around) * (value - around);
        }
        return Math.sqrt(squares / Math.max(1, values.length));
    }

    /** The value on this scale; zero, the middle, for a value that does not exist. */
    public double squeezed(float value) {
        if (!(spread > 0) || !Float.isFinite(value)) {
            return 0;
        }
        double z = (value - centre) / spread;
        return Math.copySign(StrictMath.log(Math.abs(z) + Math.sqrt(z * z + 1)), z);
    }
}
