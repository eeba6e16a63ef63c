/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;
import org.cytoloop.spi.SupportLevel;

/** An 8-bit image format for tests: magic, width, height, channels, levels, then the pixels of each level and channel. */
public final class RawFormat implements SliceReaderProvider, SliceWriterProvider {
    private static final int MAGIC = 0x43595430;
    private static final int HEADER = 20;

    public final AtomicInteger written = new AtomicInteger();
    public final AtomicInteger open = new AtomicInteger();
    /** The folder the last file was opened with, null when it was opened without. */
    public final AtomicReference<Path> cacheFolder = new AtomicReference<>();

    @Override
    public String id() {
        return "raw";
    }

    @Override
    public String displayName() {
        return "Raw test images";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String extension() {
        return ".raw";
    }

    /** This format as the finder of readers. */
    public Optional<SliceReaderProvider> readerFor(Path file) {
        return support(file) == SupportLevel.NONE ? Optional.empty() : Optional.of(this);
    }

    @Override
    public SupportLevel support(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes.length >= 4 && ByteBuffer.wrap(bytes).getInt() == MAGIC
                    ? SupportLevel.GOOD
                    : SupportLevel.NONE;
        } catch (IOException e) {
            return SupportLevel.NONE;
        }
    }

    /** Writes an image without a pyramid. */
    public void writeFlat(SliceSeries source, Path target) throws IOException, ProblemException {
        Files.write(target, bytes(source, 1));
    }

    @Override
    public void write(SliceSeries source, SeriesInfo info, Path target, TaskContext task) throws ProblemException {
        written.incrementAndGet();
        int levels = 1;
        for (int edge = Math.max(info.width(), info.height()); edge > 512; edge /= 2) {
            levels++;
        }
        try (DraftFile draft = DraftFile.beside(target)) {
            task.checkCancelled();
            Files.write(draft.path(), bytes(source, levels));
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException("cannot write " + target, e);
        }
    }

    private static byte[] bytes(SliceSeries source, int levels) throws ProblemException {
        SeriesInfo info = source.info();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(MAGIC);
        header.putInt(info.width())
                .putInt(info.height())
                .putInt(info.channels().size())
                .putInt(levels);
        out.writeBytes(header.array());
        for (int level = 0; level < levels; level++) {
            for (int c = 0; c < info.channels().size(); c++) {
                PixelTile all = source.read(c, 0, 0, 0, 0, 0, info.width(), info.height());
                for (int y = 0; y < info.height() >> level; y++) {
                    for (int x = 0; x < info.width() >> level; x++) {
                        // the nearest pixel will do for a test
                        out.write((int) all.value((y << level) * info.width() + (x << level)));
                    }
                }
            }
        }
        return out.toByteArray();
    }

    @Override
    public SliceReader open(Path file, Path cache) throws ProblemException {
        SliceReader reader = open(file);
        cacheFolder.set(cache);
        return reader;
    }

    @Override
    public SliceReader open(Path file) throws ProblemException {
        cacheFolder.set(null);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (bytes.remaining() < HEADER || bytes.getInt() != MAGIC) {
                throw new ProblemException(file + " is damaged.");
            }
            open.incrementAndGet();
            return new Reader(file, bytes);
        } catch (IOException e) {
            throw new ProblemException(file + " cannot be read.", e);
        }
    }

    private final class Reader implements SliceReader, SliceSeries {
        private final Path file;
        private final byte[] bytes;
        private final SeriesInfo info;
        private boolean closed;

        Reader(Path file, ByteBuffer buffer) {
            this.file = file;
            this.bytes = buffer.array();
            int width = buffer.getInt();
            int height = buffer.getInt();
            List<ChannelInfo> channels = new ArrayList<>();
            int count = buffer.getInt();
            for (int c = 1; c <= count; c++) {
                channels.add(new ChannelInfo("Channel " + c, -1));
            }
            List<LevelSize> levels = new ArrayList<>();
            int levelCount = buffer.getInt();
            for (int l = 0; l < levelCount; l++) {
                levels.add(new LevelSize(width >> l, height >> l));
            }
            this.info = new SeriesInfo("", width, height, PixelType.UINT8, channels, 1, 1, Double.NaN, levels);
        }

        @Override
        public String format() {
            return "raw";
        }

        @Override
        public List<SliceSeries> series() {
            return List.of(this);
        }

        @Override
        public SeriesInfo info() {
            return info;
        }

        @Override
        public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
                throws ProblemException {
            LevelSize size = info.levels().get(level);
            int start = HEADER;
            for (int l = 0; l < level; l++) {
                start += info.levels().get(l).width()
                        * info.levels().get(l).height()
                        * info.channels().size();
            }
            start += channel * size.width() * size.height();
            byte[] data = new byte[width * height];
            for (int i = 0; i < data.length; i++) {
                int at = start + (y + i / width) * size.width() + x + i % width;
                if (closed || at >= bytes.length) {
                    throw new ProblemException(file + " is closed or cut short.");
                }
                data[i] = bytes[at];
            }
            return new PixelTile(PixelType.UINT8, width, height, data);
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                open.decrementAndGet();
            }
        }
    }
}
