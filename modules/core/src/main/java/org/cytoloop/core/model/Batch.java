/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;

/**
 * One act of sampling.
 *
 * @param id unique in the study, from 1
 * @param staining name of the staining
 * @param slice name of the slice
 * @param region the rectangle
 * @param label the class every drawn cell was given at first; null when the rule gave each its own
 * @param asked number of cells asked for
 * @param eligible number of cells that could have been drawn
 * @param drawn number of cells drawn
 * @param seed seed of the draw
 * @param sampler id and version of the sampler
 * @param annotator who drew it
 * @param time when
 */
public record Batch(
        long id,
        String staining,
        String slice,
        Region region,
        Label label,
        int asked,
        int eligible,
        int drawn,
        long seed,
        String sampler,
        String annotator,
        Instant time) {}
