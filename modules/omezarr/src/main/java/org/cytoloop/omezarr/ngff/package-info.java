/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What OME-Zarr metadata says: which images a folder holds, their axes, levels, pixel size and channels. */
package org.cytoloop.omezarr.ngff;
