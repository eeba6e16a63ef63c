/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

import java.util.Locale;
import org.cytoloop.engine.evaluation.CallCertainty;
import org.openide.util.NbBundle.Messages;

/**
 * Leaves only those cells on the screen that are worth a look: whose call is uncertain, whose call has changed, or both.
 * One pass over the cells, made when calls or filters change and never while painting.
 */
@Messages({
    "# {0} - from",
    "# {1} - to",
    "CellFilter_uncertain=Only uncertain calls, p(ON) {0} to {1}",
    "# {0} - what is compared",
    "CellFilter_changed=Only changed calls, {0}",
    "# {0} - from",
    "# {1} - to",
    "# {2} - what is compared",
    "CellFilter_both=Only uncertain calls, p(ON) {0} to {1}, that have changed, {2}",
    "CellFilter_nothingBefore=Only changed calls: no earlier calls of this slice to compare with"
})
public final class CellFilter {
    private CellFilter() {}

    /** Leaves cells whose call is uncertain. */
    public static ShownCells uncertain(float[] pOn, double threshold) {
        boolean[] mask = uncertainOf(pOn, threshold, null);
        return new ShownCells(mask, count(mask), Bundle.CellFilter_uncertain(from(threshold), to(threshold)));
    }

    /** Leaves cells whose call has changed. */
    public static ShownCells changed(CallChange change) {
        return new ShownCells(change.changed(), count(change.changed()), Bundle.CellFilter_changed(change.title()));
    }

    /** Leaves cells whose call is uncertain and has changed. */
    public static ShownCells uncertainAndChanged(float[] pOn, double threshold, CallChange change) {
        boolean[] mask = uncertainOf(pOn, threshold, change.changed());
        String words = Bundle.CellFilter_both(from(threshold), to(threshold), change.title());
        return new ShownCells(mask, count(mask), words);
    }

    /** Leaves all cells, for there is nothing to compare their calls with. */
    public static ShownCells nothingBefore(int cells) {
        return new ShownCells(null, cells, Bundle.CellFilter_nothingBefore());
    }

    private static boolean[] uncertainOf(float[] pOn, double threshold, boolean[] among) {
        boolean[] mask = new boolean[pOn.length];
        double from = CallCertainty.from(threshold);
        double to = CallCertainty.to(threshold);
        for (int i = 0; i < mask.length; i++) {
            mask[i] = pOn[i] > from && pOn[i] < to && (among == null || among[i]);
        }
        return mask;
    }

    private static int count(boolean[] mask) {
        int count = 0;
        for (boolean shown : mask) {
            count += shown ? 1 : 0;
        }
        return count;
    }

    private static String from(double threshold) {
        return String.format(Locale.ROOT, "%.2f", CallCertainty.from(threshold));
    }

    private static String to(double threshold) {
        return String.format(Locale.ROOT, "%.2f", CallCertainty.to(threshold));
    }
}
