/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import org.cytoloop.engine.evaluation.Interval;

/**
 * What was counted for one group, animal, slice, day or annotator.
 *
 * @param level its name
 * @param hits how many were counted
 * @param n of how many
 * @param share {@code hits / n} with its 95 % Wilson interval; cells are taken as independent
 * @param othersAtEqualSignal the share of all the others had their cells the same signals; NaN when that is not known
 * @param animals number of animals behind it, 0 when they are not told
 */
public record LevelShare(String level, long hits, long n, Interval share, double othersAtEqualSignal, int animals) {}
