/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.rules.cells.Division;
import org.cytoloop.rules.cells.LabelledCells;
import org.cytoloop.rules.cells.MeasuredCells;
import org.cytoloop.rules.draft.DraftReading;

/** How a draft divides cells and labels. */
record DivisionQuestion(DraftReading reading, MeasuredCells cells, LabelledCells labels) {
    /** Off the EDT; empty when the draft has no conditions, or one does not fit the features. */
    Optional<Division> answer() {
        try {
            Optional<CompiledRule> rule = reading.compile(cells.schema());
            return rule.map(compiled -> Division.of(compiled, cells, labels));
        } catch (ProblemException e) {
            // said at its condition
            return Optional.empty();
        }
    }
}
