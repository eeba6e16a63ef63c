/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What helps to find wrong calls on a slice: which calls are in doubt, where they lie, and in what order to look. */
package org.cytoloop.viewer.review;
