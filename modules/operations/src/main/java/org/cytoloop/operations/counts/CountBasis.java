/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.time.Instant;
import java.util.List;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;
import org.cytoloop.scoring.counts.AnimalRates;

/**
 * What the correction of counts stands on.
 *
 * @param problem why counts are not corrected, and what to do, in one sentence; empty when they are
 * @param closed when the exam was closed last; null when there is none
 * @param exam calls against answers of the exam's cells on the counted slices
 * @param rates what the counts of each animal were corrected by; empty when they were not
 */
public record CountBasis(String problem, Instant closed, Confusion exam, List<AnimalRates> rates) {
    static final Confusion NOTHING = new Confusion(0, 0, 0, 0);

    /** Keeps an unmodifiable copy. */
    public CountBasis {
        rates = List.copyOf(rates);
    }

    static CountBasis without(String problem) {
        return new CountBasis(problem, null, NOTHING, List.of());
    }

    /** True when counts are corrected. */
    public boolean corrects() {
        return problem.isEmpty();
    }

    /** Share of the ON that are called ON, over all animals' exam cells as they are. */
    public Interval sensitivity() {
        return Wilson.of(exam.tp(), exam.tp() + exam.fn());
    }

    /** Share of the OFF that are called OFF, over all animals' exam cells as they are. */
    public Interval specificity() {
        return Wilson.of(exam.tn(), exam.tn() + exam.fp());
    }
}
