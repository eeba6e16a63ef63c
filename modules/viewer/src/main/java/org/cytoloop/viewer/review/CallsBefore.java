/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

/**
 * Calls that others are compared with. Not to be changed; the array neither.
 *
 * @param title what is compared, such as "round 3 → round 4"
 * @param pOn p(ON) per cell, NaN where there is no call
 * @param threshold p(ON) from which a cell was called ON
 */
public record CallsBefore(String title, float[] pOn, double threshold) {}
