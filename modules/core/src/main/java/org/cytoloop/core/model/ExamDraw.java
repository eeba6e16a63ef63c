/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;
import java.util.List;

/**
 * One draw of cells for the exam of a staining. A later draw extends the exam.
 *
 * @param id from 1, within the study
 * @param staining name of the staining
 * @param time when it was drawn
 * @param annotator who drew it
 * @param seed seed of the draw and of the order in which the cells are asked
 * @param asked number of cells asked for
 * @param strata the animals it was drawn over, ordered by animal
 * @param closed when its answers were fixed, null while they are still given
 */
public record ExamDraw(
        long id,
        String staining,
        Instant time,
        String annotator,
        long seed,
        int asked,
        List<Stratum> strata,
        Instant closed) {
    /** Keeps an unmodifiable copy. */
    public ExamDraw {
        strata = List.copyOf(strata);
    }

    /**
     * One animal's part of a draw.
     *
     * @param animal name of the animal, empty for slices without one
     * @param eligible cells that could have been drawn
     * @param drawn cells that were drawn
     */
    public record Stratum(String animal, int eligible, int drawn) {}
}
