/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.model;

import java.util.Optional;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.GroupCounts;
import org.cytoloop.scoring.counts.CorrectedCount;

/**
 * A row as the screen shows it; names are those to be shown.
 *
 * @param key the slice's own name, for selecting it; empty for animals and groups
 * @param name what the row is called
 * @param animal animal of a slice, as shown
 * @param group group of a slice or an animal, as shown
 * @param count its counts; empty when the slice is left out
 * @param ofAnimals what a group's animals have in common; empty for slices and animals
 * @param warning true when the user is warned of the slice, or of one of the animal's
 * @param note why it is left out, or what it is warned of; empty when nothing
 */
public record ShownRow(
        String key,
        String name,
        String animal,
        String group,
        Optional<CountRow> count,
        Optional<GroupCounts> ofAnimals,
        boolean warning,
        String note) {
    /** True when it is not counted. */
    public boolean leftOut() {
        return count.isEmpty();
    }

    /** The corrected count; empty when there is none. */
    public Optional<CorrectedCount> corrected() {
        return count.flatMap(CountRow::corrected);
    }
}
