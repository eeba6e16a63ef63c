/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;
import java.util.Map;

/**
 * One training of a staining's classifier.
 *
 * @param staining name of the staining
 * @param number from 1, within the staining
 * @param time when it was trained
 * @param trainer id of the trainer
 * @param seed seed of the training
 * @param threshold p(ON) from which a cell is called ON, 0 to 1
 * @param samplesOn ON samples it was trained on
 * @param samplesOff OFF samples it was trained on
 * @param trainingHash SHA-256 (hex) over the training data
 * @param modelHash SHA-256 (hex) over the saved model
 * @param featureFingerprint fingerprint of the feature schema
 * @param scores named scores, such as {@code grouped.f1}, under the threshold it was trained with; unmodifiable
 * @param onWeight how much an ON sample weighed in the training against an OFF sample, more than 0; 1 when alike
 * @param name what people call it; empty when it has only its number
 * @param note what people say of it; empty when nothing
 * @param balance the balance it was trained with; of a round of before balances were kept, what its {@code onWeight} comes
 *     to
 */
public record RoundInfo(
        String staining,
        int number,
        Instant time,
        String trainer,
        long seed,
        double threshold,
        int samplesOn,
        int samplesOff,
        String trainingHash,
        String modelHash,
        String featureFingerprint,
        Map<String, Double> scores,
        double onWeight,
        String name,
        String note,
        TrainingBalance balance) {
    /** A round whose balance is what its weight of ON samples comes to. */
    public RoundInfo(
            String staining,
            int number,
            Instant time,
            String trainer,
            long seed,
            double threshold,
            int samplesOn,
            int samplesOff,
            String trainingHash,
            String modelHash,
            String featureFingerprint,
            Map<String, Double> scores,
            double onWeight,
            String name,
            String note) {
        this(
                staining,
                number,
                time,
                trainer,
                seed,
                threshold,
                samplesOn,
                samplesOff,
                trainingHash,
                modelHash,
                featureFingerprint,
                scores,
                onWeight,
                name,
                note,
                TrainingBalance.ofWeight(onWeight, samplesOn, samplesOff));
    }

    /** True when a cell with this p(ON) is called ON: from the threshold upwards. */
    public boolean callsOn(float pOn) {
        return pOn >= threshold;
    }

    /** How many of these cells are called ON. */
    public int countOn(float[] pOn) {
        int on = 0;
        for (float p : pOn) {
            on += callsOn(p) ? 1 : 0;
        }
        return on;
    }
}
