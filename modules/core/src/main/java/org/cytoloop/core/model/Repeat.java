/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;

/**
 * A cell that was labelled before and was shown again, blind, to see how far people agree with themselves or each other.
 * A repeat changes no label. Immutable.
 *
 * @param id unique in the study, from 1
 * @param cell the cell
 * @param cellSet id of the cell set its number belongs to
 * @param staining name of the staining
 * @param batch the batch it was hidden in, 0 for a second reading
 * @param first the label it had
 * @param firstAnnotator who had given that
 * @param firstTime when
 * @param firstRule version of the rule it was given under
 * @param second the answer of the one who was asked; null while there is none
 * @param secondAnnotator who was asked
 * @param secondTime when the answer was given, or the question asked
 * @param secondRule version of the rule of the answer
 * @param consensus what was agreed upon when the two differed; null when nothing was
 */
public record Repeat(
        long id,
        CellRef cell,
        long cellSet,
        String staining,
        long batch,
        Label first,
        String firstAnnotator,
        Instant firstTime,
        int firstRule,
        Label second,
        String secondAnnotator,
        Instant secondTime,
        int secondRule,
        Label consensus) {
    /** True when one person labelled twice, false when it were two people. */
    public boolean isIntra() {
        return firstAnnotator.equals(secondAnnotator);
    }

    /** True when it was answered otherwise than before. */
    public boolean differs() {
        return second != null && second != first;
    }
}
