/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

/**
 * p(ON) of each sample of a round's training set under classifiers that were not trained on it; the samples ordered by
 * slice and cell.
 *
 * @param grouped with whole animals (else slices) left out; NaN where a sample was not tested
 * @param plain with samples left out at random; NaN where a sample was not tested
 */
public record OutOfFoldCalls(float[] grouped, float[] plain) {
    /** Keeps copies. */
    public OutOfFoldCalls {
        grouped = grouped.clone();
        plain = plain.clone();
        if (grouped.length != plain.length) {
            throw new IllegalArgumentException(grouped.length + " grouped but " + plain.length + " plain");
        }
    }

    /** A copy. */
    @Override
    public float[] grouped() {
        return grouped.clone();
    }

    /** A copy. */
    @Override
    public float[] plain() {
        return plain.clone();
    }
}
