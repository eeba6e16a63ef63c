/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Verdicts on slices, in the order they need a look. */
package org.cytoloop.review;
