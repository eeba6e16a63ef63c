/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Detecting the cells of slices, with a live preview of the part that the viewer shows.
 */
package org.cytoloop.slices.detection;
