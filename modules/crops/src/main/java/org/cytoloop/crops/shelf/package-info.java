/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Small pictures of single cells, cut from the images of their slices in the background. */
package org.cytoloop.crops.shelf;
