/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.List;
import java.util.function.Predicate;
import org.cytoloop.core.model.Slice;

/** Which slices a detection is for. */
enum DetectionScope {
    /** The slice the user looks at. */
    THIS,
    /** Those selected in the list of slices. */
    SELECTED,
    /** Those that were not detected or imported yet. */
    WITHOUT_CELLS,
    /** Every slice of the study. */
    ALL;

    /**
     * The slices, in the order of the study.
     *
     * @param all the slices of the study
     * @param current name of the slice the user looks at; null when there is none
     * @param selected names of the selected slices
     * @param hasCells tells of a slice's name whether it has cells
     */
    List<Slice> slices(List<Slice> all, String current, List<String> selected, Predicate<String> hasCells) {
        return all.stream()
                .filter(slice -> switch (this) {
                    case THIS -> slice.name().equals(current);
                    case SELECTED -> selected.contains(slice.name());
                    case WITHOUT_CELLS -> !hasCells.test(slice.name());
                    case ALL -> true;
                })
                .toList();
    }
}
