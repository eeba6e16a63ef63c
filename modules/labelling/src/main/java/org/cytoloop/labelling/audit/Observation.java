/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

/**
 * One label or one blind repeat, with everything it may depend on.
 *
 * @param hit true when it is what is counted: ON, against the rule, or answered otherwise
 * @param slice name of the slice
 * @param animal the animal; empty when not told
 * @param group the animal's group; empty when not told
 * @param day the day as ISO date, such as 2026-03-01
 * @param annotator who gave it
 * @param signal how bright the cell is; NaN when that is not known
 */
public record Observation(
        boolean hit, String slice, String animal, String group, String day, String annotator, double signal) {
    /** Its level of a factor; empty when not told. */
    public String level(Factor factor) {
        return switch (factor) {
            case GROUP -> group;
            case ANIMAL -> animal;
            case SLICE -> slice;
            case DAY -> day;
            case ANNOTATOR -> annotator;
        };
    }
}
