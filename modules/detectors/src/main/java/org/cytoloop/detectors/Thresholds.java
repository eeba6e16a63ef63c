/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * What a pixel and a cell must reach, in rescaled values.
 *
 * @param contrast least contrast of a foreground pixel to the background
 * @param rise least height of a cell's best pixel above the mean of its surroundings, once noise is taken off
 * @param noiseDeviations standard deviations of local noise that are taken off
 */
record Thresholds(float contrast, float rise, float noiseDeviations) {}
