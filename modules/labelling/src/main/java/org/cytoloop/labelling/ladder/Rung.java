/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import org.cytoloop.core.model.Label;

/**
 * One cell of a ladder.
 *
 * @param index of the cell in the arrays the ladder was picked from
 * @param value its value of the feature, never NaN
 * @param label its label
 * @param outlier true when it has the other label than nearly all labelled cells around its value, such as an ON far
 *     below the threshold
 */
public record Rung(int index, float value, Label label, boolean outlier) {}
