/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import org.cytoloop.engine.space.RobustScale;

/**
 * Measures the traits of cells against those of some other cells: 0 is the middle of these, 1 their robust standard
 * deviation (see {@link RobustScale}). A feature that does not exist for a cell says nothing of it. Sharpness is what an
 * edge is steeper or less steep than the contrast of the cell makes one expect (the residual of a regression over the
 * other cells), for a dim cell is not out of focus. Immutable, thread-safe.
 */
final class TraitScale {
    /** Beyond this it does not matter how far. */
    static final double MOST = 8;

    private final Traits traits;
    private final RobustScale[] features;
    private final RobustScale[] scales;
    private final int[] partner;
    private final double[] slope;

    private TraitScale(Traits traits, int columns) {
        this.traits = traits;
        this.features = new RobustScale[columns];
        this.scales = new RobustScale[traits.size()];
        this.partner = new int[traits.size()];
        this.slope = new double[traits.size()];
    }

    /**
     * Measures the scale.
     *
     * @param reference the other cells, {@code [feature][cell]}
     */
    static TraitScale of(Traits traits, float[][] reference) {
        TraitScale scale = new TraitScale(traits, reference.length);
        for (int c = 0; c < reference.length; c++) {
            scale.features[c] = RobustScale.of(reference[c]);
        }
        int cells = reference.length == 0 ? 0 : reference[0].length;
        float[][] plain = new float[traits.size()][cells];
        for (int t = 0; t < plain.length; t++) {
            for (int i = 0; i < cells; i++) {
                plain[t][i] = (float) scale.plain(t, reference, i);
            }
        }
        for (int t = 0; t < plain.length; t++) {
            Trait trait = traits.traits().get(t);
            scale.partner[t] =
                    trait.aspect() == Aspect.SHARPNESS ? traits.indexOf(Aspect.CONTRAST, trait.channels()) : -1;
            scale.slope[t] = scale.partner[t] < 0 ? 0 : slope(plain[scale.partner[t]], plain[t]);
        }
        for (int t = 0; t < plain.length; t++) {
            float[] values = plain[t].clone();
            for (int i = 0; i < values.length && scale.partner[t] >= 0; i++) {
                values[i] -= (float) (scale.slope[t] * plain[scale.partner[t]][i]);
            }
            scale.scales[t] = RobustScale.of(values);
        }
        return scale;
    }

    /** Least squares through the middle; 0 when it cannot be told. */
    private static double slope(float[] x, float[] y) {
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < x.length; i++) {
            if (Float.isFinite(x[i]) && Float.isFinite(y[i])) {
                xy += (double) x[i] * y[i];
                xx += (double) x[i] * x[i];
            }
        }
        return xx > 0 ? xy / xx : 0;
    }

    /** The mean of the features of a trait on their own scales; NaN when none exists. */
    private double plain(int trait, float[][] columns, int cell) {
        double sum = 0;
        int known = 0;
        int[] of = traits.columns().get(trait);
        int[] signs = traits.signs().get(trait);
        for (int k = 0; k < of.length; k++) {
            float value = columns[of[k]][cell];
            RobustScale scale = features[of[k]];
            if (Float.isFinite(value) && scale.spread() > 0) {
                sum += signs[k] * limited((value - scale.centre()) / scale.spread());
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    private static double limited(double score) {
        return Math.max(-MOST, Math.min(MOST, score));
    }

    /**
     * What can be said of a cell.
     *
     * @param columns cells, {@code [feature][cell]}
     * @param cell which of them
     * @return for each trait its score, at most {@link #MOST}; NaN where nothing is known
     */
    double[] scores(float[][] columns, int cell) {
        double[] scores = new double[traits.size()];
        for (int t = 0; t < scores.length; t++) {
            scores[t] = plain(t, columns, cell);
        }
        double[] scaled = new double[scores.length];
        for (int t = 0; t < scores.length; t++) {
            double value = partner[t] < 0 ? scores[t] : scores[t] - slope[t] * scores[partner[t]];
            RobustScale scale = scales[t];
            scaled[t] = scale.spread() > 0 ? limited((value - scale.centre()) / scale.spread()) : Double.NaN;
        }
        return scaled;
    }
}
