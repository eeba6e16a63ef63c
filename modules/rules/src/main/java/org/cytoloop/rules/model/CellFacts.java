/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.labelling.rules.RuleAnswer;

/**
 * What the rule in use makes of one cell. Immutable.
 *
 * @param cell the cell
 * @param label its label as screens show it; empty when it has none
 * @param answer what the rule says of it; empty when the cell is not measured or the rule says nothing of any
 * @param reason why, in words; may be empty
 * @param values the features of the rule, with the value of the cell
 * @param flag what speaks against its label; empty when nothing does
 */
public record CellFacts(
        CellRef cell,
        Optional<Label> label,
        Optional<RuleAnswer> answer,
        String reason,
        List<Value> values,
        Optional<String> flag) {
    /**
     * A value of the cell.
     *
     * @param feature name of the feature
     * @param unit its unit; "1" for a plain number
     * @param value NaN when it has none
     */
    public record Value(String feature, String unit, float value) {}

    /** Keeps an unmodifiable copy. */
    public CellFacts {
        values = List.copyOf(values);
    }

    /** True when label and rule say opposite things. */
    public boolean contradicts() {
        return label.isPresent()
                && answer.isPresent()
                && (label.get() == Label.ON && answer.get() == RuleAnswer.OFF
                        || label.get() == Label.OFF && answer.get() == RuleAnswer.ON);
    }
}
