/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;

/** What the need of a slice is told by, as in {@link SliceNeed}, and the sentence it makes. */
record SliceFacts(
        String slice,
        ReviewState state,
        boolean classified,
        int cells,
        int on,
        int uncertain,
        boolean foreign,
        SliceReview last,
        int flips) {
    /** A number of cells as a share; 0 without cells. */
    double share(int some) {
        return cells == 0 ? 0 : some / (double) cells;
    }

    SliceNeed need(double need, int round) {
        return new SliceNeed(slice, state, classified, cells, on, uncertain, foreign, last, flips, need, reason(round));
    }

    String reason(int round) {
        String text =
                switch (state) {
                    case OPEN -> open();
                    case MISTAKES -> "systematic mistakes" + kinds();
                    case GOOD -> "good";
                    case UNCLASSIFIED -> cells == 0 ? "no cells yet" : "not classified yet";
                    case UNUSABLE -> "not usable" + (last.round() == round ? "" : ", said under round " + last.round());
                };
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String open() {
        List<String> parts = new ArrayList<>();
        if (uncertain == 0) {
            parts.add("none of its cells is near the threshold");
        } else {
            parts.add(percent(share(uncertain)) + " of its cells are near the threshold");
        }
        if (foreign) {
            parts.add("unlike the training slices");
        }
        parts.add(history());
        return String.join("; ", parts);
    }

    private String history() {
        if (last == null) {
            return "never judged";
        }
        String text = last.verdict() == Verdict.GOOD ? "good" : "systematic mistakes" + kinds();
        return text + " under round " + last.round() + changed();
    }

    private String changed() {
        if (flips == SliceNeed.UNKNOWN) {
            return "";
        }
        return flips == 0 ? ", no call changed since" : ", " + percent(share(flips)) + " of its calls changed since";
    }

    private String kinds() {
        String kinds = last.findings().stream()
                .map(ReviewFinding::kind)
                .distinct()
                .sorted()
                .map(MistakeKind::words)
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : " (" + kinds + ")";
    }

    private static String percent(double share) {
        double percent = 100 * share;
        return percent > 0 && percent < 0.05
                ? "under 0.1 %"
                : String.format(Locale.ROOT, percent < 9.95 ? "%.1f %%" : "%.0f %%", percent);
    }
}
