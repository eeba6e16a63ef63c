/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openide.util.NbBundle.Messages;

/** Counts in words, from the long form to the short one, so that the longest that fits can be shown. */
@Messages({
    "# {0} - count and share",
    "CountTexts_below={0} below",
    "# {0} - count and share",
    "CountTexts_band={0} in the band",
    "# {0} - count and share",
    "CountTexts_equal={0} equal",
    "# {0} - count and share",
    "CountTexts_above={0} above",
    "# {0} - number of cells",
    "CountTexts_cells={0} cells",
    "# {0} - count and share",
    "CountTexts_outside={0} beyond the axis",
    "# {0} - number of cells",
    "CountTexts_missing={0} not measurable"
})
final class CountTexts {
    private static final String DOT = " · ";

    private CountTexts() {}

    /** "12 480 (84.9 %) below · 310 (2.1 %) in the band · 1 922 (13.1 %) above" and shorter forms. */
    static List<String> sides(SideCounts counts, ThresholdMark mark) {
        List<String> forms = new ArrayList<>();
        for (boolean share : new boolean[] {true, false}) {
            List<String> parts = new ArrayList<>();
            parts.add(Bundle.CountTexts_below(part(counts.below(), counts, share)));
            if (mark.band() > 0) {
                parts.add(Bundle.CountTexts_band(part(counts.band(), counts, share)));
            } else if (counts.band() > 0) {
                parts.add(Bundle.CountTexts_equal(part(counts.band(), counts, share)));
            }
            parts.add(Bundle.CountTexts_above(part(counts.above(), counts, share)));
            forms.add(String.join(DOT, parts));
        }
        forms.add(brief(counts, mark));
        return forms;
    }

    /** "12 480 · 310 · 1 922": below, in the band when there is one, above. */
    static String brief(SideCounts counts, ThresholdMark mark) {
        boolean three = mark.band() > 0 || counts.band() > 0;
        return number(counts.below()) + DOT + (three ? number(counts.band()) + DOT : "") + number(counts.above());
    }

    /** How many cells there are, when no threshold divides them. */
    static String cells(int number) {
        return Bundle.CountTexts_cells(number(number));
    }

    /** What is not seen: cells beyond the axis and cells without a value; empty when there are none. */
    static String unseen(int outside, int missing, int total) {
        List<String> parts = new ArrayList<>();
        if (outside > 0) {
            parts.add(Bundle.CountTexts_outside(number(outside) + " (" + share(outside, total) + ")"));
        }
        if (missing > 0) {
            parts.add(Bundle.CountTexts_missing(number(missing)));
        }
        return String.join(DOT, parts);
    }

    private static String part(int count, SideCounts counts, boolean withShare) {
        return number(count) + (withShare && counts.total() > 0 ? " (" + share(count, counts.total()) + ")" : "");
    }

    /** With a space that does not break between the thousands. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    /** Per cent with one decimal; what is more than nothing or less than all is never rounded to these. */
    static String share(int part, int total) {
        double percent = 100.0 * part / total;
        if (part > 0 && percent < 0.05) {
            return "<0.1\u00a0%";
        }
        if (part < total && percent >= 99.95) {
            return ">99.9\u00a0%";
        }
        return String.format(Locale.ROOT, "%.1f\u00a0%%", percent);
    }
}
