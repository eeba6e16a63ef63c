/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** A folder of a Zarr store: bounded reading of its JSON and chunk files, never through a path that leads out of it. */
package org.cytoloop.omezarr.store;
