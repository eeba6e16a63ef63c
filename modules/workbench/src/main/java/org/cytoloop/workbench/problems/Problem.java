/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

/**
 * One line of a list of problems.
 *
 * @param where what it is about, such as a file name or a slice
 * @param sentence what is wrong and what to do
 */
public record Problem(String where, String sentence) {}
