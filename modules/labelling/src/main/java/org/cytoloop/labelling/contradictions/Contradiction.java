/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * A label that something speaks against. Immutable.
 *
 * @param cell the cell
 * @param label the label it has
 * @param evidence what speaks against it, strongest first; at least one, at most one of each kind
 * @param score 0 to 1, for ranking: how likely the label is wrong, all evidence taken together
 */
public record Contradiction(CellRef cell, Label label, List<Evidence> evidence, double score) {
    /** Keeps an unmodifiable copy. */
    public Contradiction {
        evidence = List.copyOf(evidence);
    }

    /** The kinds of what speaks against it. */
    public Set<ContradictionKind> kinds() {
        Set<ContradictionKind> kinds = EnumSet.noneOf(ContradictionKind.class);
        for (Evidence each : evidence) {
            kinds.add(each.kind());
        }
        return kinds;
    }

    /**
     * All of it in one sentence, strongest first: "The rule says OFF: cFos.snr 1.9 < 2.5; on 3 Nov you called it OFF".
     *
     * @param sliceName what a slice is called, given its name: names may be masked
     */
    public String sentence(UnaryOperator<String> sliceName) {
        return evidence.get(0).sentence(sliceName)
                + evidence.stream()
                        .skip(1)
                        .map(each -> "; " + uncapitalised(each.sentence(sliceName)))
                        .collect(Collectors.joining());
    }

    private static String uncapitalised(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
