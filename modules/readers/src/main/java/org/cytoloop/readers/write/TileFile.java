/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;

/** Raw tiles of {@link PyramidLayout#TILE} px written to, and read back from, given places of a file. Thread-safe. */
final class TileFile implements Closeable {
    private final FileChannel channel;
    private final PixelType type;

    TileFile(Path file, PixelType type) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.type = type;
    }

    /** Writes bytes. */
    void write(long position, ByteBuffer bytes) throws IOException {
        try {
            long at = position;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
        } catch (ClosedByInterruptException e) {
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }

    /**
     * Writes a tile, filled up with zeros at the right and bottom.
     *
     * @param samples rows of {@code stride} samples
     */
    void writeTile(long position, Object samples, int stride, int width, int height) throws IOException {
        int edge = PyramidLayout.TILE;
        ByteBuffer bytes = ByteBuffer.allocate(edge * edge * type.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < height; row++) {
            bytes.position(row * edge * type.bytes());
            int from = row * stride;
            switch (type) {
                case UINT8, INT8 -> bytes.put((byte[]) samples, from, width);
                case UINT16, INT16 -> bytes.asShortBuffer().put((short[]) samples, from, width);
                case UINT32, INT32 -> bytes.asIntBuffer().put((int[]) samples, from, width);
                case UINT64, INT64 -> bytes.asLongBuffer().put((long[]) samples, from, width);
                case FLOAT32 -> bytes.asFloatBuffer().put((float[]) samples, from, width);
                case FLOAT64 -> bytes.asDoubleBuffer().put((double[]) samples, from, width);
            }
        }
        bytes.rewind();
        write(position, bytes);
    }

    /** Reads the top left part of a tile back. */
    PixelTile readTile(long position, int width, int height) throws IOException {
        int edge = PyramidLayout.TILE;
        ByteBuffer bytes = ByteBuffer.allocate(edge * edge * type.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        try {
            long at = position;
            while (bytes.hasRemaining()) {
                int n = channel.read(bytes, at);
                if (n < 0) {
                    throw new IOException("the file ended early");
                }
                at += n;
            }
        } catch (ClosedByInterruptException e) {
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
        PixelTile tile = PixelTile.allocate(type, width, height);
        for (int row = 0; row < height; row++) {
            bytes.position(row * edge * type.bytes());
            int to = row * width;
            switch (type) {
                case UINT8, INT8 -> bytes.get((byte[]) tile.data(), to, width);
                case UINT16, INT16 -> bytes.asShortBuffer().get((short[]) tile.data(), to, width);
                case UINT32, INT32 -> bytes.asIntBuffer().get((int[]) tile.data(), to, width);
                case UINT64, INT64 -> bytes.asLongBuffer().get((long[]) tile.data(), to, width);
                case FLOAT32 -> bytes.asFloatBuffer().get((float[]) tile.data(), to, width);
                case FLOAT64 -> bytes.asDoubleBuffer().get((double[]) tile.data(), to, width);
            }
        }
        return tile;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
