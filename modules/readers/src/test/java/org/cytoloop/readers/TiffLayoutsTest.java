/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.TestPixels.Shape;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every combination of container, byte order, blocks, planes, depth, compression and predictor gives its samples. */
class TiffLayoutsTest {
    private static final int[] LOSSLESS = {1, 5, 8, 32773, 32946, 50000};

    @TempDir
    Path folder;

    private int files;

    private void check(boolean big, Shape shape) throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder(big, shape.order());
        TestPixels.page(builder, shape, shape.samples() >= 3 ? 2 : 1);
        Path file = builder.write(folder.resolve("f" + files++ + ".tif"));
        try (SliceReader reader = new TiffReaderProvider().open(file)) {
            SliceSeries series = reader.series().get(0);
            assertEquals(shape.samples(), series.info().channels().size());
            for (int s = 0; s < shape.samples(); s++) {
                PixelTile tile = series.read(s, 0, 0, 0, 0, 0, shape.width(), shape.height());
                for (int i = 0; i < shape.width() * shape.height(); i++) {
                    long bits = TestPixels.bits(
                            s, i % shape.width(), i / shape.width(), shape.depth(), shape.format() == 3);
                    double expected = TestPixels.value(bits, shape.depth(), shape.format());
                    assertEquals(expected, tile.value(i), shape + " sample " + s + " pixel " + i);
                }
            }
        }
    }

    private static List<ByteOrder> orders() {
        return List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);
    }

    @Test
    void wholeByteDepths_everyContainerAndLayout() throws IOException, ProblemException {
        List<int[]> types = new ArrayList<>();
        for (int depth : new int[] {8, 16, 32, 64}) {
            types.add(new int[] {depth, 1});
            types.add(new int[] {depth, 2});
        }
        types.add(new int[] {32, 3});
        types.add(new int[] {64, 3});
        for (int[] type : types) {
            for (ByteOrder order : orders()) {
                for (boolean tiled : new boolean[] {false, true}) {
                    for (boolean planar : new boolean[] {false, true}) {
                        int bw = tiled ? 16 : 37;
                        Shape shape =
                                new Shape(37, 29, 3, type[0], type[1], planar, tiled, bw, tiled ? 16 : 5, 1, 1, order);
                        check(planar, shape);
                    }
                }
            }
        }
    }

    @Test
    void oddDepths_areWidened() throws IOException, ProblemException {
        for (int depth : new int[] {1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 17, 20, 24, 31, 40, 48, 63}) {
            for (ByteOrder order : orders()) {
                check(false, new Shape(37, 9, 1, depth, 1, false, false, 37, 4, 1, 1, order));
                check(false, new Shape(37, 9, 3, depth, 1, false, true, 16, 16, 8, 1, order));
                check(false, new Shape(37, 9, 3, depth, 2, true, false, 37, 4, 5, 2, order));
            }
        }
    }

    @Test
    void shortFloats_areWidened() throws IOException, ProblemException {
        for (int depth : new int[] {16, 24}) {
            for (ByteOrder order : orders()) {
                check(true, new Shape(33, 10, 2, depth, 3, false, false, 33, 4, 1, 1, order));
                check(false, new Shape(33, 10, 2, depth, 3, false, false, 33, 4, 8, 3, order));
            }
        }
        check(false, new Shape(33, 10, 2, 16, 3, false, false, 33, 4, 8, 2, ByteOrder.LITTLE_ENDIAN));
    }

    @Test
    void losslessCompressions_withAndWithoutDifferences() throws IOException, ProblemException {
        for (int compression : LOSSLESS) {
            for (int predictor = 1; predictor <= 2; predictor++) {
                for (int depth : new int[] {8, 16, 32, 64}) {
                    for (ByteOrder order : orders()) {
                        check(
                                false,
                                new Shape(60, 41, 3, depth, 1, false, false, 60, 9, compression, predictor, order));
                        check(true, new Shape(60, 41, 2, depth, 2, true, true, 32, 16, compression, predictor, order));
                    }
                }
            }
        }
    }

    @Test
    void floatingPointPredictor_everyDepth() throws IOException, ProblemException {
        for (int depth : new int[] {32, 64}) {
            for (ByteOrder order : orders()) {
                for (int compression : new int[] {5, 8, 50000}) {
                    check(false, new Shape(50, 21, 3, depth, 3, false, false, 50, 8, compression, 3, order));
                    check(false, new Shape(50, 21, 2, depth, 3, true, true, 16, 16, compression, 3, order));
                    check(false, new Shape(50, 21, 2, depth, 3, false, true, 16, 16, compression, 2, order));
                }
            }
        }
    }

    @Test
    void largeLzwBlocks_growTheTableToItsEnd() throws IOException, ProblemException {
        check(false, new Shape(700, 300, 1, 16, 1, false, false, 700, 300, 5, 1, ByteOrder.LITTLE_ENDIAN));
        check(false, new Shape(700, 300, 1, 8, 1, false, false, 700, 300, 5, 1, ByteOrder.LITTLE_ENDIAN));
    }
}
