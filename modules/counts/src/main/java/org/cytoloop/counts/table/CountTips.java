/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.table;

import java.util.Optional;
import org.cytoloop.counts.model.CountWords;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.openide.util.NbBundle.Messages;

/** What a cell of the table says under the mouse. */
@Messages({
    "# {0} - as called",
    "CountTips_raw=As called: {0}; not corrected",
    "# {0} - as called",
    "# {1} - corrected",
    "# {2} - low",
    "# {3} - high",
    "CountTips_corrected=As called: {0}; corrected: {1}, 95 % interval {2} to {3}",
    "# {0} - as called",
    "# {1} - corrected",
    "# {2} - low",
    "# {3} - high",
    "CountTips_clipped=As called: {0}; the formula gave what cannot be, so the nearest possible number stands for it: {1},"
            + " 95 % interval {2} to {3}",
    "CountTips_noPixelSize=No density: the pixel size of a slice is not known"
})
final class CountTips {
    private CountTips() {}

    static String of(Column column, CountRow row) {
        if (column == Column.SHARE) {
            return words(100 * row.share(), row.correctedShare().map(share -> share.per(0.01)), 1);
        }
        if (column == Column.DENSITY) {
            return Double.isFinite(row.areaMm2())
                    ? words(row.density(), row.correctedDensity(), 1)
                    : Bundle.CountTips_noPixelSize();
        }
        return words(row.on(), row.corrected(), 0);
    }

    private static String words(double raw, Optional<CorrectedCount> corrected, int decimals) {
        String called = CountWords.number(raw, decimals);
        if (corrected.isEmpty()) {
            return Bundle.CountTips_raw(called);
        }
        String value = CountWords.number(corrected.get().value(), decimals);
        String low = CountWords.number(corrected.get().low(), decimals);
        String high = CountWords.number(corrected.get().high(), decimals);
        return corrected.get().clipped()
                ? Bundle.CountTips_clipped(called, value, low, high)
                : Bundle.CountTips_corrected(called, value, low, high);
    }
}
