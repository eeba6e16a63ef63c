/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** One Zarr array (format 2): its layout, its sample type, and reading planes from its chunks. */
package org.cytoloop.omezarr.array;
