/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.util.Objects;

/**
 * Which share of ON a classifier is trained with.
 *
 * @param method how the share is reached
 * @param share share of ON, above 0 and below 1; NaN exactly when the method is {@link Method#AS_LABELLED}
 */
public record TrainingBalance(Method method, double share) {
    /** As the samples are. */
    public static final TrainingBalance AS_LABELLED = new TrainingBalance(Method.AS_LABELLED, Double.NaN);

    /** How a share is reached. */
    public enum Method {
        /** Samples count as they are. */
        AS_LABELLED,
        /** All samples are trained on; those of one class weigh more. */
        WEIGHTS,
        /** Of the class there is too much of, a seeded random part is left out. */
        SUBSAMPLE
    }

    /** Refuses a share that cannot be. */
    public TrainingBalance {
        Objects.requireNonNull(method, "method");
        boolean none = Double.isNaN(share);
        if (none != (method == Method.AS_LABELLED) || !none && !(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share of ON " + share + " by " + method);
        }
    }
}
