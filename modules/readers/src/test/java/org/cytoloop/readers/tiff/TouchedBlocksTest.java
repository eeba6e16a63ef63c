/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.cytoloop.core.image.BlockCache;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.TestPixels;
import org.cytoloop.readers.TiffBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A read touches only what it needs. */
class TouchedBlocksTest {
    @TempDir
    Path folder;

    private TiffFile write(boolean tiled, int compression) throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        TestPixels.Shape shape = new TestPixels.Shape(
                512,
                512,
                1,
                8,
                1,
                false,
                tiled,
                tiled ? 64 : 512,
                tiled ? 64 : 512,
                compression,
                1,
                ByteOrder.LITTLE_ENDIAN);
        TestPixels.page(builder, shape, 1);
        return new TiffFile(builder.write(folder.resolve("a.tif")));
    }

    @Test
    void compressedTiles_onlyThoseUnderTheRectangleAreDecodedAndOnlyOnce() throws IOException, ProblemException {
        try (TiffFile file = write(true, 8)) {
            TiffImage image = TiffImage.of(file.pages().get(0));
            assertEquals(64, image.blocks());
            image.read(0, 60, 60, 8, 8);
            assertEquals(4, image.blocksDecoded());
            image.read(0, 64, 64, 64, 64);
            assertEquals(4, image.blocksDecoded());
            image.read(0, 0, 448, 512, 64);
            assertEquals(12, image.blocksDecoded());
        }
    }

    @Test
    void oneHugeCompressedStrip_isDecodedOnceForManyReads() throws IOException, ProblemException {
        try (TiffFile file = write(false, 5)) {
            TiffImage image = TiffImage.of(file.pages().get(0));
            for (int y = 0; y < 512; y += 32) {
                image.read(0, y, y, 20, 20);
            }
            assertEquals(1, image.blocksDecoded());
        }
    }

    @Test
    void oneHugePlainStrip_onlyItsRowsAreRead() throws IOException, ProblemException {
        try (TiffFile file = write(false, 1)) {
            TiffImage image = TiffImage.of(file.pages().get(0));
            long before = file.source().bytesRead();
            image.read(0, 100, 200, 16, 4);
            long read = file.source().bytesRead() - before;
            assertEquals(0, image.blocksDecoded());
            assertTrue(read <= 4 * 512, read + " bytes for 64 pixels");
        }
    }

    @Test
    void closedFile_leavesNothingInTheCache() throws IOException, ProblemException {
        TiffFile file = write(true, 8);
        long before = BlockCache.SHARED.held();
        TiffImage.of(file.pages().get(0)).read(0, 0, 0, 512, 512);
        assertEquals(before + 512 * 512, BlockCache.SHARED.held());
        file.close();
        assertEquals(before, BlockCache.SHARED.held());
    }
}
