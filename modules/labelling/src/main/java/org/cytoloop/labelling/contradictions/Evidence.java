/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * One thing that speaks against a label. Immutable.
 *
 * @param kind what sort of thing
 * @param says the label it speaks for, ON or OFF
 * @param strength 0 to 1, how strongly; for comparison within one kind
 * @param text why, without the name of any slice and without a full stop: "The rule says OFF: cFos.snr 1.9 < 2.5"
 * @param nearest the most alike cell with the other label; present for {@link ContradictionKind#NEIGHBOUR} only
 */
public record Evidence(ContradictionKind kind, Label says, double strength, String text, Optional<CellRef> nearest) {
    /**
     * The text with the nearest cell: "4 of its 5 nearest labelled cells are OFF (nearest: cell 212 of A2)".
     *
     * @param sliceName what a slice is called, given its name: names may be masked
     */
    public String sentence(UnaryOperator<String> sliceName) {
        return nearest.map(
                        cell -> text + " (nearest: cell " + cell.cell() + " of " + sliceName.apply(cell.slice()) + ")")
                .orElse(text);
    }
}
