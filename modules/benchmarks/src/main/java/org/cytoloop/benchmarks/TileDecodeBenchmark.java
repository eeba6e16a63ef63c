/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads all of a 2048 x 2048 px 16-bit channel, file opened anew each time so that nothing is decoded yet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TileDecodeBenchmark {
    private static final int SIZE = 2048;
    private static final int TILE = 512;

    private Path file;
    private SliceReaderProvider reader;

    /** Writes the file with the installed writer. */
    @Setup
    public void prepare() throws IOException, ProblemException {
        SliceWriterProvider writer = Services.first(SliceWriterProvider.class, "writer");
        file = Files.createTempFile("cytoloop-benchmark", writer.extension());
        SliceSeries source = new NoiseSeries();
        writer.write(source, source.info(), file, TaskContext.quiet());
        reader = Services.readerFor(file).orElseThrow();
    }

    /** Removes the file. */
    @TearDown
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Opens the file and reads every tile of the full resolution. */
    @Benchmark
    public double decode() throws ProblemException {
        double sum = 0;
        try (SliceReader opened = reader.open(file)) {
            SliceSeries series = opened.series().get(0);
            for (int y = 0; y < SIZE; y += TILE) {
                for (int x = 0; x < SIZE; x += TILE) {
                    sum += series.read(0, 0, 0, 0, x, y, TILE, TILE).value(0);
                }
            }
        }
        return sum;
    }

    /** Smooth structure with noise, computed from the coordinates. */
    private static final class NoiseSeries implements SliceSeries {
        @Override
        public SeriesInfo info() {
            return new SeriesInfo(
                    "noise",
                    SIZE,
                    SIZE,
                    PixelType.UINT16,
                    List.of(new ChannelInfo("noise", -1)),
                    1,
                    1,
                    0.5,
                    List.of(new LevelSize(SIZE, SIZE)));
        }

        @Override
        public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
            short[] data = new short[width * height];
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    long hash = ((long) (y + row) * SIZE + x + column) * 0x9E3779B97F4A7C15L;
                    data[row * width + column] = (short) (1000 + (x + column) / 8 + (hash >>> 58));
                }
            }
            return new PixelTile(PixelType.UINT16, width, height, data);
        }
    }
}
