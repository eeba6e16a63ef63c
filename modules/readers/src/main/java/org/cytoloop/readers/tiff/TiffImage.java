/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.cytoloop.core.image.BlockCache;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.task.ProblemException;

/**
 * The pixels of one directory: any rectangle of one sample, touching only the strips or tiles it lies in. Thread-safe.
 *
 * <p>Samples are what the file stores: palette images give the index, white-is-zero images their stored value. Only Y,
 * Cb, Cr interleaved in one plane is turned into red, green, blue, as every TIFF library does.
 */
public final class TiffImage {
    /** Bytes between two wanted rows that are cheaper read than skipped. */
    private static final int CHEAP_GAP = 8192;

    /** Bytes read from the file at once. */
    private static final int CHUNK = 256 << 10;

    private final FileSource source;
    private final long image;
    private final ImageLayout layout;
    private final BlockDecoder decoder;
    private final AtomicLong blocksDecoded = new AtomicLong();

    private TiffImage(FileSource source, long image, ImageLayout layout, BlockDecoder decoder) {
        this.source = source;
        this.image = image;
        this.layout = layout;
        this.decoder = decoder;
    }

    /**
     * The image a directory describes.
     *
     * @throws ProblemException when it is damaged or cannot be read by this program
     */
    public static TiffImage of(TiffDirectory directory) throws ProblemException {
        ImageLayout layout = LayoutParser.parse(directory);
        return new TiffImage(directory.source(), directory.offset(), layout, BlockDecoder.of(directory, layout));
    }

    /**
     * A plane that follows this one in the file without a directory of its own, as ImageJ writes stacks.
     *
     * @param index planes after this one, from 0
     * @throws ProblemException when the file ends before it
     */
    public TiffImage following(long index) throws ProblemException {
        long plane = planeBytes();
        long start = layout.offsets()[0] + index * plane;
        if (!isContiguous() || start > source.size() - plane) {
            throw source.problem(
                    "plane " + (index + 1) + " lies beyond the end of the file, it is truncated or damaged");
        }
        int n = layout.offsets().length;
        long[] offsets = new long[n];
        for (int i = 0; i < n; i++) {
            offsets[i] = layout.offsets()[i] + index * plane;
        }
        ImageLayout moved = layout.withBlocks(offsets, layout.counts());
        return new TiffImage(source, image, moved, decoder);
    }

    /** Whether the pixels lie in one uncompressed run, so that further planes may follow them. */
    public boolean isContiguous() {
        if (!layout.isPlain() || layout.tiled()) {
            return false;
        }
        for (int i = 1; i < layout.offsets().length; i++) {
            if (layout.offsets()[i] != layout.offsets()[i - 1] + layout.counts()[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes of one uncompressed plane with all its samples. */
    public long planeBytes() {
        return (long) layout.width()
                * layout.height()
                * layout.samples()
                * layout.type().bytes();
    }

    /** Columns, px. */
    public int width() {
        return layout.width();
    }

    /** Rows, px. */
    public int height() {
        return layout.height();
    }

    /** Samples per pixel. */
    public int samples() {
        return layout.samples();
    }

    /** How samples are read. */
    public PixelType type() {
        return layout.type();
    }

    /** Whether it is cut into tiles rather than strips. */
    public boolean isTiled() {
        return layout.tiled();
    }

    /** Whether the first three samples are red, green and blue as read. */
    public boolean isRgb() {
        return layout.samples() >= 3 && (layout.photometric() == ImageLayout.PHOTOMETRIC_RGB || layout.convertsToRgb());
    }

    /** The PhotometricInterpretation field. */
    public int photometric() {
        return layout.photometric();
    }

    /** Number of strips or tiles. */
    public int blocks() {
        return layout.offsets().length;
    }

    /** Blocks decoded so far; for tests that prove how little is touched. */
    public long blocksDecoded() {
        return blocksDecoded.get();
    }

    /**
     * Reads a rectangle of one sample.
     *
     * @throws ProblemException when the file is damaged there
     * @throws IndexOutOfBoundsException when the rectangle or sample does not exist
     */
    public PixelTile read(int sample, int x, int y, int width, int height) throws ProblemException {
        if (sample < 0
                || sample >= layout.samples()
                || x < 0
                || y < 0
                || width < 1
                || height < 1
                || x > layout.width() - width
                || y > layout.height() - height) {
            throw new IndexOutOfBoundsException("sample " + sample + ", " + width + " x " + height + " at " + x + ", "
                    + y + " of " + layout.width() + " x " + layout.height());
        }
        Object target = Samples.allocate(layout.type(), Math.multiplyExact(width, height));
        int bw = layout.blockWidth();
        int bh = layout.blockHeight();
        for (int row = y / bh; row <= (y + height - 1) / bh; row++) {
            int top = Math.max(y, row * bh);
            int bottom = (int) Math.min((long) y + height, (row + 1L) * bh);
            for (int column = x / bw; column <= (x + width - 1) / bw; column++) {
                int left = Math.max(x, column * bw);
                int right = (int) Math.min((long) x + width, (column + 1L) * bw);
                int to = (top - y) * width + left - x;
                copyBlock(sample, column, row, left, top, right - left, bottom - top, target, to, width);
            }
        }
        return new PixelTile(layout.type(), width, height, target);
    }

    private void copyBlock(
            int sample, int column, int row, int x, int y, int width, int height, Object target, int to, int stride)
            throws ProblemException {
        int block = layout.blockIndex(column, row, sample);
        if (layout.offsets()[block] == 0 && layout.counts()[block] == 0) {
            return; // never written: zeros
        }
        int inX = x - column * layout.blockWidth();
        int inY = y - row * layout.blockHeight();
        int step = layout.blockSamples();
        int lane = layout.planar() ? 0 : sample;
        if (layout.isPlain()) {
            copyPlain(block, inX, inY, width, height, lane, target, to, stride);
            return;
        }
        long bytes = (long) layout.blockWidth()
                * layout.shape(row).height()
                * step
                * layout.type().bytes();
        Object samples =
                BlockCache.SHARED.get(new BlockCache.Key(source, image, block), bytes, () -> decode(block, row));
        for (int line = 0; line < height; line++) {
            int from = ((inY + line) * layout.blockWidth() + inX) * step + lane;
            Samples.copy(samples, from, step, target, to + line * stride, width);
        }
    }

    private void copyPlain(int block, int x, int y, int width, int height, int lane, Object target, int to, int stride)
            throws ProblemException {
        int step = layout.blockSamples();
        int size = layout.type().bytes();
        long rowBytes = (long) layout.blockWidth() * step * size;
        int needed = ((width - 1) * step + 1) * size;
        long first = layout.offsets()[block] + y * rowBytes + ((long) x * step + lane) * size;
        int rowsAtOnce = rowBytes - needed > CHEAP_GAP ? 1 : (int) Math.max(1, Math.min(height, CHUNK / rowBytes));
        byte[] bytes = new byte[(int) ((rowsAtOnce - 1) * rowBytes + needed)];
        for (int line = 0; line < height; line += rowsAtOnce) {
            int rows = Math.min(rowsAtOnce, height - line);
            source.read(first + line * rowBytes, bytes, 0, (int) ((rows - 1) * rowBytes + needed));
            for (int r = 0; r < rows; r++) {
                Samples.decode(
                        bytes,
                        (int) (r * rowBytes),
                        step,
                        layout.order(),
                        layout.type(),
                        target,
                        to + (line + r) * stride,
                        width);
            }
        }
    }

    private Object decode(int block, int blockRow) throws ProblemException {
        blocksDecoded.incrementAndGet();
        byte[] data = source.read(layout.offsets()[block], Math.toIntExact(layout.counts()[block]));
        try {
            return decoder.decode(data, layout.shape(blockRow), block);
        } catch (IOException e) {
            String what = layout.tiled() ? "tile " : "strip ";
            // Decoders of Java's own give long or no messages; ours begin with what "it" is.
            String why = e.getMessage() != null && e.getMessage().startsWith("it") ? e.getMessage() : "it is damaged";
            throw source.problem(what + block + " cannot be decoded, " + why, e);
        }
    }
}
