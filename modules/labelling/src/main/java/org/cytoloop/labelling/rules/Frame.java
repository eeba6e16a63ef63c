/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import org.cytoloop.core.features.FeatureMatrix;

/**
 * The rows that are computed together, and room for what is computed. Belongs to one thread.
 *
 * <p>Registers are numbered like a stack: what a part computes goes to its register, what its parts compute to the
 * following ones.
 */
final class Frame {
    private final int[] columnOf;
    private final float[][] columns;
    private final double[][] quantities;
    private final byte[][] answers;

    /**
     * @param columnOf matrix column of each feature that is used
     * @param rows most rows that are computed together
     */
    Frame(int[] columnOf, int quantityRegisters, int answerRegisters, int rows) {
        this.columnOf = columnOf.clone();
        this.columns = new float[columnOf.length][rows];
        this.quantities = new double[quantityRegisters][rows];
        this.answers = new byte[answerRegisters][rows];
    }

    /** Reads the rows from {@code fromRow}. */
    void load(FeatureMatrix matrix, int fromRow, int count) {
        for (int i = 0; i < columns.length; i++) {
            matrix.copyColumn(columnOf[i], fromRow, columns[i], 0, count);
        }
    }

    /** Values of the i-th feature that is used. */
    float[] column(int feature) {
        return columns[feature];
    }

    /** Numbers; NaN where there is none. */
    double[] quantity(int register) {
        return quantities[register];
    }

    /** Codes of {@link Kleene}. */
    byte[] answer(int register) {
        return answers[register];
    }
}
