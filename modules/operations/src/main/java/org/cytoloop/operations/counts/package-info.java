/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Counts of a study with error bars: by slice, animal and group. */
package org.cytoloop.operations.counts;
