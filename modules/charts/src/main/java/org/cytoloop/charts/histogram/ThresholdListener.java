/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

/** Hears of thresholds moved by the user with mouse or keys. Called on the event thread. */
@FunctionalInterface
public interface ThresholdListener {
    /**
     * A threshold or its grey band is elsewhere. The histogram shows it there already; it need not be told back.
     *
     * @param index which of the thresholds; it is the active one now
     * @param value where it is, in the feature's unit, rounded to what a pixel can tell
     * @param band half the width of its grey band
     * @param adjusting true while the mouse or key is held; the last call of a movement says false
     */
    void moved(int index, double value, double band, boolean adjusting);

    /** Another threshold was made the active one by a click or key, without being moved. */
    default void activated(int index) {}
}
