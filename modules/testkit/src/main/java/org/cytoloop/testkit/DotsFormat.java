/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SupportLevel;

/**
 * A picture format for tests: the file says how large the picture is, the pixels are computed. Cells lie on a grid of 20
 * px, first at 10, 10; channel 0 shows all of them alike, channel 1 each brighter than the one before, channel 2 nothing.
 * A module that needs it registers a subclass among its tests.
 */
@Stability(value = Stability.Level.INTERNAL, since = "0.1")
public class DotsFormat implements SliceReaderProvider {
    /** Readers that were opened and not closed yet. */
    public static final AtomicInteger OPEN = new AtomicInteger();

    private static final byte[] MAGIC = "dots ".getBytes(StandardCharsets.US_ASCII);

    /** Writes a picture. */
    public static Path write(Path file, int width, int height) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "no folder"));
        return Files.writeString(file, "dots " + width + " " + height + " " + file.getFileName());
    }

    /** Grey value of a channel at a pixel. */
    static int grey(int channel, int x, int y, int across) {
        int dx = x % 20 - 10;
        int dy = y % 20 - 10;
        boolean inside = dx * dx + dy * dy < 30;
        int number = y / 20 * across + x / 20;
        return switch (channel) {
            case 0 -> inside ? 900 : 100;
            case 1 -> inside ? 100 + number : 100;
            default -> 0;
        };
    }

    @Override
    public String id() {
        return "dots";
    }

    @Override
    public String displayName() {
        return "Dots";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public SupportLevel support(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC) ? SupportLevel.NATIVE : SupportLevel.NONE;
        } catch (IOException e) {
            return SupportLevel.NONE;
        }
    }

    @Override
    public SliceReader open(Path file) {
        String[] words;
        try {
            words = Files.readString(file).split(" ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        OPEN.incrementAndGet();
        return new Reader(new Dots(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
    }

    private static final class Reader implements SliceReader {
        private final SliceSeries series;
        private boolean closed;

        Reader(SliceSeries series) {
            this.series = series;
        }

        @Override
        public String format() {
            return "dots";
        }

        @Override
        public List<SliceSeries> series() {
            return List.of(series);
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                OPEN.decrementAndGet();
            }
        }
    }

    private record Dots(int width, int height) implements SliceSeries {
        @Override
        public SeriesInfo info() {
            return new SeriesInfo(
                    "dots",
                    width,
                    height,
                    PixelType.UINT16,
                    channels(),
                    1,
                    1,
                    0.65,
                    List.of(new LevelSize(width, height)));
        }

        @Override
        public PixelTile read(int channel, int level, int z, int t, int x, int y, int w, int h) {
            PixelTile tile = PixelTile.allocate(PixelType.UINT16, w, h);
            short[] data = (short[]) tile.data();
            for (int i = 0; i < data.length; i++) {
                data[i] = (short) grey(channel, x + i % w, y + i / w, width / 20);
            }
            return tile;
        }
    }

    /** The channels of every picture. */
    public static List<ChannelInfo> channels() {
        return List.of(
                new ChannelInfo("DAPI", 0x0000ff), new ChannelInfo("cFos", 0x00ff00), new ChannelInfo("PV", 0xff0000));
    }
}
