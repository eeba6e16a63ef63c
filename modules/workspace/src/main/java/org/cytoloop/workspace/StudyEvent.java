/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.Set;

/**
 * Says what changed in a study, after it is on disk. Listeners read the new state from the study.
 *
 * @param seq number of the journal event, 0 for changes that are not journaled (calls)
 * @param topics what changed
 * @param stainings the stainings concerned
 * @param slices the slices concerned
 */
public record StudyEvent(long seq, Set<Topic> topics, Set<String> stainings, Set<String> slices) {
    /** Keeps unmodifiable copies. */
    public StudyEvent {
        topics = Set.copyOf(topics);
        stainings = Set.copyOf(stainings);
        slices = Set.copyOf(slices);
    }

    /** A part of the study. */
    public enum Topic {
        /** Slices were added or their images found elsewhere. */
        SLICES,
        /** A slice has other cells. */
        CELLS,
        /** Samples or batches are others. */
        LABELS,
        /** A round was added, made current or named, or its threshold changed. */
        ROUNDS,
        /** Calls of a slice were stored. */
        CALLS,
        /** The feature settings were fixed. */
        FEATURES,
        /** A rule has another version. */
        RULES,
        /** A repeat was asked, answered or settled. */
        REPEATS,
        /** A label was kept against what speaks against it, or no more. */
        KEPT,
        /** The study was masked or unmasked. */
        BLINDING,
        /** An exam was drawn, answered, closed or corrected. */
        EXAM,
        /** A verdict on a slice was given or taken back. */
        REVIEWS,
        /** A staining has another balance. */
        BALANCE,
        /** Other providers are chosen. */
        CHOICES
    }
}
