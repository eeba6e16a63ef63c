/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.watch;

import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.scoring.reach.ReachReport;

/**
 * How far slices are from what a round was trained on.
 *
 * @param round the round it stands for
 * @param report what was found
 */
public record FoundReach(RoundInfo round, ReachReport report) {}
