/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Pixels of a slice on the screen: tiles read and composed in the background, coarse at once, sharp as they come. */
package org.cytoloop.viewer.render;
