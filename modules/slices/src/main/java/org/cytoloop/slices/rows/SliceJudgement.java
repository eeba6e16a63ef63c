/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import org.cytoloop.core.model.Verdict;

/**
 * What was said of a slice in the review, as the list shows it.
 *
 * @param verdict the verdict
 * @param holds false when it was said under an earlier round, or of earlier cells
 * @param words all of it, as it may be shown
 */
public record SliceJudgement(Verdict verdict, boolean holds, String words) {}
