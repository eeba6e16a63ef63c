/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.spi.TrainingData;

/**
 * The fingerprint of a training set: SHA-256 over the schema's fingerprint (UTF-8), then for each sample in order its
 * values (IEEE 754 floats, one NaN), its label (byte 1 for ON, 0 for OFF) and its weight (IEEE 754 double), big endian.
 */
public final class TrainingHash {
    private TrainingHash() {}

    /** The fingerprint as 64 hexadecimal digits. */
    public static String of(TrainingData data) {
        MessageDigest digest = Sha256.digest();
        FeatureMatrix features = data.features();
        digest.update(features.schema().fingerprint().getBytes(StandardCharsets.UTF_8));
        int columns = features.schema().size();
        ByteBuffer sample = ByteBuffer.allocate(Float.BYTES * columns + 1 + Double.BYTES);
        for (int row = 0; row < features.rows(); row++) {
            sample.clear();
            for (int column = 0; column < columns; column++) {
                sample.putInt(Float.floatToIntBits(features.value(row, column)));
            }
            sample.put((byte) (data.on()[row] ? 1 : 0));
            sample.putDouble(data.weights()[row]);
            digest.update(sample.array());
        }
        return Sha256.hex(digest);
    }
}
