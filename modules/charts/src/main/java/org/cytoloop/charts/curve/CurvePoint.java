/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

/**
 * A point of a curve.
 *
 * @param curve place of the curve among the curves
 * @param index place of the point in the curve
 */
record CurvePoint(int curve, int index) {}
