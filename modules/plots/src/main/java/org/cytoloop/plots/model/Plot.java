/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

import java.util.List;

/**
 * What a chart shows. Immutable. The texts are complete: titles, units, and what to do when there is nothing to show.
 */
public sealed interface Plot permits BarPlot, LinePlot, HistogramPlot, GroupPlot, HeatPlot {
    /** What stands above it and names its files. */
    String title();

    /** What is said in its place when there is nothing to show: why, and what to do. */
    String emptyText();

    /** True when there is nothing to show. */
    boolean isEmpty();

    /** Names of its series, in the order of the legend; a user may hide each. */
    List<String> series();

    /** Its numbers as a table, the first row the header; numbers with '.' and without thousands. */
    List<List<String>> table();
}
