/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

/** Is told what happens in the sampler. On the EDT. */
public interface SamplerListener {
    /** Settings, batch, labels, counts or the study itself are others. */
    default void samplerChanged() {}

    /** Another crop can be painted, or crops have to be made anew. */
    default void cropsChanged() {}
}
