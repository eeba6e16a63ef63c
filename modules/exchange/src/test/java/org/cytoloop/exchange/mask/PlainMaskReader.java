/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.mask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/**
 * Reads masks of the tests: "MASK", then bytes for channels, width, height and type (0 = 8 bit, 1 = 16 bit, 2 = float),
 * then one unsigned 16-bit number per pixel, big-endian.
 */
@ServiceProvider(service = SliceReaderProvider.class, position = 100)
public class PlainMaskReader implements SliceReaderProvider {
    static final int HEADER = 8;

    /** Writes a mask. */
    static byte[] bytes(int channels, int type, int width, int[] labels) {
        byte[] bytes = new byte[HEADER + labels.length * 2];
        byte[] head = {'M', 'A', 'S', 'K', (byte) channels, (byte) width, (byte) (labels.length / width), (byte) type};
        System.arraycopy(head, 0, bytes, 0, HEADER);
        for (int i = 0; i < labels.length; i++) {
            bytes[HEADER + 2 * i] = (byte) (labels[i] >> 8);
            bytes[HEADER + 2 * i + 1] = (byte) labels[i];
        }
        return bytes;
    }

    @Override
    public String id() {
        return "plain-mask";
    }

    @Override
    public String displayName() {
        return "Masks of the tests";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public SupportLevel support(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean known =
                    bytes.length >= HEADER && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("MASK");
            return known ? SupportLevel.GOOD : SupportLevel.NONE;
        } catch (IOException e) {
            return SupportLevel.NONE;
        }
    }

    @Override
    public SliceReader open(Path file) throws ProblemException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int channels = bytes[4] & 0xFF;
            int width = bytes[5] & 0xFF;
            int height = bytes[6] & 0xFF;
            if (channels == 0 || width == 0 || height == 0 || bytes.length < HEADER + 2 * width * height) {
                throw new ProblemException(file.getFileName() + ": cut off");
            }
            PixelType type = bytes[7] == 0 ? PixelType.UINT8 : bytes[7] == 2 ? PixelType.FLOAT32 : PixelType.UINT16;
            SeriesInfo info = new SeriesInfo(
                    "",
                    width,
                    height,
                    type,
                    Collections.nCopies(channels, new ChannelInfo("c", -1)),
                    1,
                    1,
                    Double.NaN,
                    List.of(new LevelSize(width, height)));
            return new Reader(info, bytes);
        } catch (IOException e) {
            throw new ProblemException(file.getFileName() + ": cannot be read", e);
        }
    }

    private record Reader(SeriesInfo info, byte[] bytes) implements SliceReader, SliceSeries {
        @Override
        public String format() {
            return "mask";
        }

        @Override
        public List<SliceSeries> series() {
            return List.of(this);
        }

        @Override
        public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
            PixelTile tile = PixelTile.allocate(info.type(), width, height);
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    int at = HEADER + 2 * ((y + row) * info.width() + x + column);
                    int value = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
                    int to = row * width + column;
                    switch (info.type()) {
                        case UINT8 -> ((byte[]) tile.data())[to] = (byte) value;
                        case FLOAT32 -> ((float[]) tile.data())[to] = value / 2f;
                        default -> ((short[]) tile.data())[to] = (short) value;
                    }
                }
            }
            return tile;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
