/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.util.List;
import java.util.OptionalDouble;
import javax.swing.JPanel;

/**
 * Histogram of a feature over all cells, with the own labels above it and thresholds that can be dragged. For the event
 * thread; binning is done in the background. Without data it shows a text.
 */
public final class ThresholdHistogram extends JPanel {
    private static final long serialVersionUID = 1L;

    /** An empty histogram. */
    public ThresholdHistogram() {
        setName("charts.histogram");
    }

    /** Shows these values; null for none. The zoom is kept as long as the title stays the same. */
    public void setData(HistogramData data) {
        throw new UnsupportedOperationException();
    }

    /** Shows these thresholds; the active one stays the same as far as there is one at its place. */
    public void setThresholds(List<ThresholdMark> marks) {
        throw new UnsupportedOperationException();
    }

    /** Makes a threshold the active one: the one that is drawn boldly, counted by and moved by keys. Not told back. */
    public void setActive(int index) {
        throw new UnsupportedOperationException();
    }

    /** Tells of thresholds that are moved; null for nobody. */
    public void setListener(ThresholdListener listener) {
        throw new UnsupportedOperationException();
    }

    /** Points at a value, such as that of the cell under the mouse; empty for nowhere. */
    public void setPointer(OptionalDouble value) {
        throw new UnsupportedOperationException();
    }

    /** What is said in place of a histogram while there are no data. */
    public void setEmptyText(String text) {
        throw new UnsupportedOperationException();
    }
}
