/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.List;

/**
 * The confirmed mistakes of a staining.
 *
 * @param staining name of the staining
 * @param mistakes all of them, oldest first
 * @param families mistakes that have the same reason; the largest first
 * @param singles the others
 * @param notes sentences about what could not be had or was left out; may name slices
 */
public record FamilyReport(
        String staining,
        List<Mistake> mistakes,
        List<MistakeFamily> families,
        List<Mistake> singles,
        List<String> notes) {
    /** Keeps unmodifiable copies. */
    public FamilyReport {
        mistakes = List.copyOf(mistakes);
        families = List.copyOf(families);
        singles = List.copyOf(singles);
        notes = List.copyOf(notes);
    }
}
