/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.model;

/**
 * A line at a value that means something.
 *
 * @param vertical true for a value of the horizontal axis
 * @param value where, in the unit of the axis
 * @param text what it means, in a few words
 */
public record PlotMark(boolean vertical, double value, String text) {}
