/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

/**
 * The score of classifiers trained on so many labels.
 *
 * @param labels number of labels
 * @param f1 mean over the repeats of the F1 of a grouped cross-validation
 * @param low lowest of the repeats
 * @param high highest of the repeats
 */
public record GrowthPoint(int labels, double f1, double low, double high) {}
