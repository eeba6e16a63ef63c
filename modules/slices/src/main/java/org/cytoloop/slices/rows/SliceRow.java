/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.cytoloop.workspace.SliceDetails;

/**
 * What the list shows of one slice.
 *
 * @param slice the slice
 * @param alias what it is called while names are hidden; null while they are shown
 * @param details what people say of it
 * @param cells number of its cells, {@link #NOT_DETECTED} when they have not been detected yet
 * @param samples its samples for the current staining
 * @param missing true when its image is not where it should be
 * @param note a sentence the user is warned with, as it may be shown; empty for none
 * @param judged what was said of it in the review; null when nothing was
 */
public record SliceRow(
        Slice slice,
        String alias,
        SliceDetails details,
        int cells,
        PerSlice samples,
        boolean missing,
        String note,
        SliceJudgement judged) {
    /** Instead of a number of cells. */
    public static final int NOT_DETECTED = -1;

    /** Name of the slice; not to be shown. */
    public String name() {
        return slice.name();
    }

    /** What the slice is called on the screen. */
    public String shown() {
        return alias == null ? slice.name() : alias;
    }

    /** True while names are hidden. */
    public boolean masked() {
        return alias != null;
    }

    /** The animal; empty when not told, or hidden. */
    public String animal() {
        return masked() ? "" : details.animal();
    }

    /** The condition; empty when not told, or hidden. */
    public String group() {
        return masked() ? "" : details.group();
    }

    /** What was said of it in the review. */
    public Optional<SliceJudgement> judgement() {
        return Optional.ofNullable(judged);
    }

    /** True when its cells are known. */
    public boolean detected() {
        return cells != NOT_DETECTED;
    }

    /**
     * True when every word of the filter occurs in name, animal or group.
     *
     * @param filter words with blanks between them; case does not matter; empty for all
     */
    public boolean matches(String filter) {
        String text = (shown() + "\n" + animal() + "\n" + group()).toLowerCase(Locale.ROOT);
        for (String word : filter.toLowerCase(Locale.ROOT).trim().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
