/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Decompression of chunks: Blosc, zlib, gzip, Zstandard, LZ4. */
package org.cytoloop.omezarr.codec;
