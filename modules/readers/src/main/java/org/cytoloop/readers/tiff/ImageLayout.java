/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.nio.ByteOrder;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.readers.codec.BlockShape;

/**
 * How the samples of one directory lie in the file; every number has been checked against the file.
 *
 * @param width columns, px
 * @param height rows, px
 * @param samples samples per pixel
 * @param bits bits per sample
 * @param type the type samples are read as
 * @param planar whether every sample has blocks of its own
 * @param tiled tiles rather than strips
 * @param blockWidth columns of a block, px
 * @param blockHeight rows of a block, px (of a strip; the last strip may have fewer)
 * @param compression Compression field
 * @param predictor 1 none, 2 horizontal differences, 3 floating point
 * @param photometric PhotometricInterpretation field
 * @param fillOrder 2 when the bits of every byte are reversed
 * @param subsampleX horizontal chroma subsampling of stored data units, 1 when there is none
 * @param subsampleY vertical chroma subsampling
 * @param order byte order
 * @param offsets where each block lies; 0 for one that was never written
 * @param counts stored bytes of each block; 0 for one that was never written
 */
record ImageLayout(
        int width,
        int height,
        int samples,
        int bits,
        PixelType type,
        boolean planar,
        boolean tiled,
        int blockWidth,
        int blockHeight,
        int compression,
        int predictor,
        int photometric,
        int fillOrder,
        int subsampleX,
        int subsampleY,
        ByteOrder order,
        long[] offsets,
        long[] counts) {
    static final int PHOTOMETRIC_RGB = 2;
    static final int PHOTOMETRIC_CMYK = 5;
    static final int PHOTOMETRIC_YCBCR = 6;

    /** The same image with its strips or tiles elsewhere. */
    ImageLayout withBlocks(long[] blockOffsets, long[] blockCounts) {
        return new ImageLayout(
                width,
                height,
                samples,
                bits,
                type,
                planar,
                tiled,
                blockWidth,
                blockHeight,
                compression,
                predictor,
                photometric,
                fillOrder,
                subsampleX,
                subsampleY,
                order,
                blockOffsets,
                blockCounts);
    }

    /** Blocks side by side. */
    int across() {
        return (int) (((long) width + blockWidth - 1) / blockWidth);
    }

    /** Blocks one below the other. */
    int down() {
        return (int) (((long) height + blockHeight - 1) / blockHeight);
    }

    /** Samples per pixel in one block. */
    int blockSamples() {
        return planar ? 1 : samples;
    }

    /** Index of the block at a column and row of blocks for one sample. */
    int blockIndex(int column, int row, int sample) {
        int index = row * across() + column;
        return planar ? sample * across() * down() + index : index;
    }

    /** What a block decodes to; the last strip is shorter. */
    BlockShape shape(int blockRow) {
        int rows = tiled ? blockHeight : (int) Math.min(blockHeight, height - (long) blockRow * blockHeight);
        return new BlockShape(blockWidth, rows, blockSamples(), bits, order);
    }

    /** Whether stored bytes are samples as they are, so that any row can be read alone. */
    boolean isPlain() {
        return compression == Compression.NONE
                && predictor == 1
                && fillOrder == 1
                && !isChromaSubsampled()
                && !convertsToRgb()
                && bits == 8 * type.bytes();
    }

    /** Whether chroma is stored for fewer pixels than luma, outside of JPEG, which sees to that itself. */
    boolean isChromaSubsampled() {
        return subsampleX > 1 || subsampleY > 1;
    }

    /** Whether Y, Cb, Cr in a block become red, green, blue. Planar files keep Y, Cb, Cr as they are stored. */
    boolean convertsToRgb() {
        return photometric == PHOTOMETRIC_YCBCR && !planar && samples == 3 && bits == 8;
    }
}
