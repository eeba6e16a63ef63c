/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.engine.evaluation.Interval;

/**
 * How much a classifier relies on a feature.
 *
 * @param feature its name
 * @param drop how much worse the calls of unseen samples get when the values of the feature are shuffled, see {@link
 *     PermutationImportance}; 0 when nothing is lost, also a little below 0 by chance
 * @param alike features that say nearly the same (see {@link PermutationImportance#ALIKE}); unmodifiable
 */
public record Importance(String feature, Interval drop, List<String> alike) {
    private static final int NAMED = 3;

    /** Keeps an unmodifiable copy. */
    public Importance {
        alike = List.copyOf(alike);
    }

    /** True when the calls surely need the feature. */
    public boolean sure() {
        return drop.low() > 0;
    }

    /**
     * What the user must know to read a list.
     *
     * @param list the most important first
     * @return sentences; empty when there is nothing to say
     */
    public static List<String> warnings(List<Importance> list) {
        List<String> warnings = new ArrayList<>();
        if (list.stream().noneMatch(Importance::sure)) {
            warnings.add("No feature stands out: the calls of unseen samples stay as good whichever one is shuffled,"
                    + " because others say the same or because nothing was learnt.");
        }
        List<String> twins = list.stream()
                .limit(10)
                .filter(each -> !each.alike().isEmpty())
                .limit(NAMED)
                .map(each -> each.feature() + " (like " + each.alike().get(0) + ")")
                .toList();
        if (!twins.isEmpty()) {
            warnings.add("Some features say nearly the same, such as " + String.join(", ", twins)
                    + ": where one is shuffled the other still helps, so each seems to matter less than both do.");
        }
        return warnings;
    }
}
