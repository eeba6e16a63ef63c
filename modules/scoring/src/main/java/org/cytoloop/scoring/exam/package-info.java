/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Cells drawn at random, and what they say of a classifier. */
package org.cytoloop.scoring.exam;
