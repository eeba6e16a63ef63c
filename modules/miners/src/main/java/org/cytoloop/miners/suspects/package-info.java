/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Finds labels that are probably wrong: two kinds of classifiers trained without a label, and how often labels err. */
package org.cytoloop.miners.suspects;
