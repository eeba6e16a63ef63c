/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.files.Sha256;

/**
 * What a classifier is trained on.
 *
 * @param features one row per sample
 * @param on true where the sample is ON
 * @param weights one weight per sample, more than 0
 */
public record TrainingData(FeatureMatrix features, boolean[] on, double[] weights) {
    /** Checks the lengths. */
    public TrainingData {
        if (on.length != features.rows() || weights.length != on.length) {
            throw new IllegalArgumentException("labels and rows differ");
        }
    }

    /** All weights 1. */
    public static TrainingData unweighted(FeatureMatrix features, boolean[] on) {
        double[] weights = new double[on.length];
        Arrays.fill(weights, 1);
        return new TrainingData(features, on, weights);
    }

    /** The given samples only. */
    public TrainingData select(int[] rows) {
        boolean[] labels = new boolean[rows.length];
        double[] kept = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            labels[i] = on[rows[i]];
            kept[i] = weights[rows[i]];
        }
        return new TrainingData(features.selectRows(rows), labels, kept);
    }

    /**
     * The fingerprint of the samples, which provenance tells: SHA-256 over the schema's fingerprint (UTF-8), then for each
     * sample in order its values (IEEE 754 floats, one NaN), its label (byte 1 for ON, 0 for OFF) and its weight (IEEE 754
     * double), big endian.
     *
     * @return 64 hexadecimal digits
     */
    public String hash() {
        MessageDigest digest = Sha256.digest();
        digest.update(features.schema().fingerprint().getBytes(StandardCharsets.UTF_8));
        int columns = features.schema().size();
        ByteBuffer sample = ByteBuffer.allocate(Float.BYTES * columns + 1 + Double.BYTES);
        for (int row = 0; row < on.length; row++) {
            sample.clear();
            for (int column = 0; column < columns; column++) {
                sample.putInt(Float.floatToIntBits(features.value(row, column)));
            }
            sample.put((byte) (on[row] ? 1 : 0));
            sample.putDouble(weights[row]);
            digest.update(sample.array());
        }
        return Sha256.hex(digest);
    }
}
