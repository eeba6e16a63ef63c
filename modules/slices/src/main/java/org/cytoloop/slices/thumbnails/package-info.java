/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Small pictures of slices, made in the background and kept in memory and in the study's cache folder. */
package org.cytoloop.slices.thumbnails;
