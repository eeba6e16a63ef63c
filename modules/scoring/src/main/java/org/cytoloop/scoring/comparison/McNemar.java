/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.comparison;

/**
 * McNemar's test whether two rounds are right equally often on the same cells.
 *
 * @param onlyFirst cells only the first round calls right
 * @param onlySecond cells only the second round calls right
 * @param p probability that chance alone splits these cells as unevenly or more so (exact, two-sided); 1 when there are
 *     none
 * @param midP the same with half of the observed split's own probability, which is less cautious
 */
public record McNemar(long onlyFirst, long onlySecond, double p, double midP) {}
