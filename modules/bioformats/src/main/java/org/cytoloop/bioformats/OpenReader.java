/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.io.IOException;
import loci.formats.FormatException;
import loci.formats.IFormatReader;

/**
 * A reader with its file open, and the last block it read: the channels of a colour image are asked for one after the
 * other and decoded together. Not thread-safe.
 */
final class OpenReader {
    private final IFormatReader reader;
    private Block last;
    private byte[] bytes;

    OpenReader(IFormatReader reader) {
        this.reader = reader;
    }

    /** A rectangle of a plane. */
    record Block(int series, int resolution, int plane, int x, int y, int width, int height) {}

    IFormatReader reader() {
        return reader;
    }

    /** The samples of a block as stored; the caller only reads them. */
    byte[] read(Block block) throws FormatException, IOException {
        if (!block.equals(last)) {
            last = null;
            bytes = reader.openBytes(block.plane(), block.x(), block.y(), block.width(), block.height());
            last = block;
        }
        return bytes;
    }

    void close() throws IOException {
        reader.close();
    }
}
