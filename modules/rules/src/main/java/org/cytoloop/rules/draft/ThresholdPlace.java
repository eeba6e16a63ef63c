/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

/**
 * Where a threshold stands in a draft.
 *
 * @param condition index of the line
 * @param index which of the thresholds of that line
 */
public record ThresholdPlace(int condition, int index) {}
