/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.files.Sha256;

/**
 * The fingerprint of samples that the provenance of a classifier tells: SHA-256 over the schema's fingerprint, then for
 * each sample in order its values, its label (1 for ON) and its weight, big endian.
 */
final class TrainingFingerprint {
    private TrainingFingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(Samples samples) {
        MessageDigest digest = Sha256.digest();
        FeatureMatrix features = samples.features();
        digest.update(features.schema().fingerprint().getBytes(StandardCharsets.UTF_8));
        int columns = features.schema().size();
        ByteBuffer sample = ByteBuffer.allocate(Float.BYTES * columns + 1 + Double.BYTES);
        for (int row = 0; row < samples.size(); row++) {
            sample.clear();
            for (int column = 0; column < columns; column++) {
                sample.putInt(Float.floatToIntBits(features.value(row, column)));
            }
            sample.put((byte) (samples.on()[row] ? 1 : 0));
            sample.putDouble(samples.weights()[row]);
            digest.update(sample.array());
        }
        return Sha256.hex(digest);
    }
}
