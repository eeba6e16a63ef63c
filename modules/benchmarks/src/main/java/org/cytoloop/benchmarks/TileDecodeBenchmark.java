/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads all of a 2048 x 2048 px 16-bit channel, opened anew each time so that nothing is decoded yet: as the installed
 * writer writes it (OME-TIFF, not compressed), and as OME-Zarr with zlib chunks of 512 px.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TileDecodeBenchmark {
    private static final int SIZE = 2048;
    private static final int TILE = 512;

    /** Format of the image. */
    @Param({"tiff", "zarr"})
    public String format;

    private Path folder;
    private Path file;
    private SliceReaderProvider reader;

    /** Writes the image: a file with the installed writer, or a folder of chunks. */
    @Setup
    public void prepare() throws IOException, ProblemException {
        folder = Files.createTempDirectory("cytoloop-benchmark");
        SliceSeries source = new NoiseSeries();
        if (format.equals("zarr")) {
            file = Files.createDirectory(folder.resolve("noise.ome.zarr"));
            writeZarr(source);
        } else {
            SliceWriterProvider writer = Services.first(SliceWriterProvider.class, "writer");
            file = folder.resolve("noise" + writer.extension());
            writer.write(source, source.info(), file, TaskContext.quiet());
        }
        reader = Services.readerFor(file).orElseThrow();
    }

    private void writeZarr(SliceSeries source) throws IOException, ProblemException {
        Files.writeString(file.resolve(".zattrs"), """
                {"multiscales": [{"version": "0.4", "axes": [{"name": "y"}, {"name": "x"}], "datasets": [{"path": "0"}]}]}
                """);
        Path array = Files.createDirectory(file.resolve("0"));
        Files.writeString(array.resolve(".zarray"), """
                {"zarr_format": 2, "shape": [%1$d, %1$d], "chunks": [%2$d, %2$d], "dtype": ">u2", "order": "C",
                 "compressor": {"id": "zlib"}, "fill_value": 0, "filters": null}
                """.formatted(SIZE, TILE));
        for (int y = 0; y < SIZE; y += TILE) {
            for (int x = 0; x < SIZE; x += TILE) {
                ByteBuffer bytes = ByteBuffer.allocate(TILE * TILE * Short.BYTES);
                bytes.asShortBuffer()
                        .put((short[]) source.read(0, 0, 0, 0, x, y, TILE, TILE).data());
                Path chunk = array.resolve(y / TILE + "." + x / TILE);
                try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(chunk))) {
                    out.write(bytes.array());
                }
            }
        }
    }

    /** Removes the image. */
    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
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
