/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

/**
 * Something that sets the cells of a family apart.
 *
 * @param words what is remarkable about them, such as "dim"
 * @param about what it is about whichever way it goes, in words for much of it, such as "bright"
 * @param effect the median of its cells against the cells called rightly that they belong to (for missed ON cells, those
 *     called ON), in robust standard deviations of these; negative for little of it
 * @param amongCalled the same against the cells that are called as these were (for missed ON cells, those called OFF);
 *     NaN when it cannot be told
 */
public record Driver(String words, String about, double effect, double amongCalled) {}
