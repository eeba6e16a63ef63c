/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import java.util.Locale;

/** How one sample of a pixel is stored. Odd bit depths are widened by readers to the next type that holds them. */
public enum PixelType {
    UINT8(1, false),
    INT8(1, false),
    UINT16(2, false),
    INT16(2, false),
    UINT32(4, false),
    INT32(4, false),
    UINT64(8, false),
    INT64(8, false),
    FLOAT32(4, true),
    FLOAT64(8, true);

    private final int bytes;
    private final boolean floating;

    PixelType(int bytes, boolean floating) {
        this.bytes = bytes;
        this.floating = floating;
    }

    /** Bytes per sample: 1, 2, 4 or 8. */
    public int bytes() {
        return bytes;
    }

    /** True for floating point types. */
    public boolean isFloating() {
        return floating;
    }

    /** The name used in reports, such as {@code uint16}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
