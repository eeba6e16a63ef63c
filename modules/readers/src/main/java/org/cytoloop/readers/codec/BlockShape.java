/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.nio.ByteOrder;

/**
 * What a strip or tile must decode to: rows of interleaved samples, each row padded to a whole byte.
 *
 * @param width columns, px
 * @param height rows, px
 * @param samples samples per pixel in the block
 * @param bits bits per sample, 1 to 64
 * @param order byte order of samples of two bytes and more
 */
public record BlockShape(int width, int height, int samples, int bits, ByteOrder order) {
    /** Bytes of one row. */
    public int rowBytes() {
        return Math.toIntExact(((long) width * samples * bits + 7) / 8);
    }

    /** Bytes of the block. */
    public int bytes() {
        return Math.multiplyExact(rowBytes(), height);
    }

    /** Bytes of the block without the risk of overflow. */
    public long longBytes() {
        return (((long) width * samples * bits + 7) / 8) * height;
    }
}
