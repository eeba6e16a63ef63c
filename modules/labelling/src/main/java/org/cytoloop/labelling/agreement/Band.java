/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

/**
 * Words for the size of a kappa (Landis and Koch 1977, "The measurement of observer agreement for categorical data",
 * Biometrics 33:159-174). The authors call their divisions arbitrary: the words do not say whether an agreement is good
 * enough, and kappas of samples with other shares of ON cells cannot be compared by them.
 */
public enum Band {
    /** Kappa cannot be computed. */
    UNDEFINED("undefined", Double.NaN),
    /** Below 0. */
    POOR("poor", Double.NEGATIVE_INFINITY),
    /** From 0. */
    SLIGHT("slight", 0),
    /** Above 0.2. */
    FAIR("fair", 0.2),
    /** Above 0.4. */
    MODERATE("moderate", 0.4),
    /** Above 0.6. */
    SUBSTANTIAL("substantial", 0.6),
    /** Above 0.8. */
    ALMOST_PERFECT("almost perfect", 0.8);

    /** What to say wherever the words are shown. */
    public static final String CAUTION =
            "The words for kappa are those of Landis and Koch (1977), who call their limits"
                    + " arbitrary; look at the table and at the interval before you rely on a word.";

    private final String word;
    private final double above;

    Band(String word, double above) {
        this.word = word;
        this.above = above;
    }

    /** The band of a kappa; NaN is undefined. */
    public static Band of(double kappa) {
        if (Double.isNaN(kappa)) {
            return UNDEFINED;
        }
        if (kappa < 0) {
            return POOR;
        }
        Band band = SLIGHT;
        for (Band next : values()) {
            if (kappa > next.above) {
                band = next.compareTo(band) > 0 ? next : band;
            }
        }
        return band;
    }

    /** The word, such as "substantial". */
    public String word() {
        return word;
    }
}
