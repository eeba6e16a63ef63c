/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Counts with error bars: the formula of Rogan and Gladen, and how it is used when animals are called unlike. */
package org.cytoloop.scoring.counts;
