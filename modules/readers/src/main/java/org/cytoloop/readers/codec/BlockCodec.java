/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.IOException;

/** Decompresses one strip or tile. Thread-safe. */
public interface BlockCodec {
    /**
     * Decompresses a block.
     *
     * @param data the compressed bytes; left unchanged
     * @param shape what the result must be
     * @return exactly {@code shape.bytes()} bytes: what an uncompressed TIFF would hold there
     * @throws IOException when the data are damaged, with a short reason in plain words
     */
    byte[] decode(byte[] data, BlockShape shape) throws IOException;
}
