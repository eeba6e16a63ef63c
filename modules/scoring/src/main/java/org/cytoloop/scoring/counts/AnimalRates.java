/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import org.cytoloop.engine.evaluation.Interval;

/**
 * How well the cells of one animal are called: estimated from its own exam cells, and drawn towards the other animals
 * where these are few.
 *
 * @param animal its name; empty for slices without one
 * @param examCells exam cells of its own that this stands on
 * @param sensitivity share of the ON that are called ON
 * @param specificity share of the OFF that are called OFF
 */
public record AnimalRates(String animal, long examCells, Interval sensitivity, Interval specificity) {}
