/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.util.function.Supplier;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.labelling.rules.RuleAnswer;

/**
 * A labelled cell and what is known of it.
 *
 * @param cell the cell
 * @param label ON or OFF
 * @param place where it lies in the {@link LookSpace}; not written to
 * @param rule what the rule says; UNKNOWN without a rule
 * @param reason why the rule says so, such as "cFos.snr 1.9 < 2.5"; asked only when the label contradicts it
 * @param readings what its annotator said of it at other times
 */
public record LabelledCell(
        CellRef cell, Label label, float[] place, RuleAnswer rule, Supplier<String> reason, Readings readings) {
    /** @throws IllegalArgumentException when the label is neither ON nor OFF */
    public LabelledCell {
        if (label != Label.ON && label != Label.OFF) {
            throw new IllegalArgumentException(cell + " is " + label);
        }
    }
}
