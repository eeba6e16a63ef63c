/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.util.Objects;

/**
 * Values of one feature: of all cells, and of those with an own label. The arrays are not copied and must not be
 * changed any more; their order does not matter. Values that are not finite count as not measured. An array that is the
 * very same as the one before is not sorted again.
 *
 * @param title name of the feature
 * @param unit its unit as it is shown, such as "µm²"; empty for none
 * @param all values of all cells, those with a label included
 * @param on values of the cells labelled ON
 * @param off values of the cells labelled OFF
 * @param unsure values of the cells labelled UNSURE
 */
public record HistogramData(String title, String unit, float[] all, float[] on, float[] off, float[] unsure) {
    /** Checks that nothing is missing. */
    public HistogramData {
        Objects.requireNonNull(title);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(all);
        Objects.requireNonNull(on);
        Objects.requireNonNull(off);
        Objects.requireNonNull(unsure);
    }
}
