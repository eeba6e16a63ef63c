/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.array;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.cytoloop.core.image.BlockCache;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.store.StoreFolder;

/** An array of chunks in a folder. Decoded chunks are kept in the cache all readers share. Thread-safe. */
public final class ZarrArray {
    /** A compressed chunk may be larger than its samples, but not by much. */
    private static final int PACKING = 64 * 1024;

    private final StoreFolder folder;
    private final ArrayLayout layout;
    private final Object owner;
    private final int number;

    /** The last chunk that was too large for the shared cache; guarded by this. */
    private SoftReference<Large> large = new SoftReference<>(null);

    private record Large(long index, Object samples) {}

    /**
     * Reads the layout of an array.
     *
     * @param folder where it lies
     * @param owner the open image, by which its chunks are forgotten when it is closed
     * @param number of the array in the image
     * @throws ProblemException when there is no array or it cannot be read here
     */
    public ZarrArray(StoreFolder folder, Object owner, int number) throws ProblemException {
        this.folder = folder;
        this.layout = ArrayLayout.of(folder);
        this.owner = owner;
        this.number = number;
    }

    /** Where it lies. */
    public StoreFolder folder() {
        return folder;
    }

    /** Number of axes. */
    public int axes() {
        return layout.shape().length;
    }

    /** Length of an axis. */
    public int size(int axis) {
        return layout.shape()[axis];
    }

    /** Type of its samples. */
    public PixelType type() {
        return layout.format().type();
    }

    /**
     * Reads a rectangle of a plane. The caller has checked that it lies in the array.
     *
     * @param at index along each axis; those of the plane's axes do not matter
     * @param yAxis axis of rows
     * @param xAxis axis of columns
     * @throws ProblemException when a chunk is damaged or cannot be read
     */
    public PixelTile read(int[] at, int yAxis, int xAxis, int x, int y, int width, int height) throws ProblemException {
        PixelTile tile = PixelTile.allocate(type(), width, height);
        int[] chunk = new int[at.length];
        int offset = 0;
        for (int axis = 0; axis < at.length; axis++) {
            if (axis != yAxis && axis != xAxis) {
                chunk[axis] = at[axis] / layout.chunks()[axis];
                offset += at[axis] % layout.chunks()[axis] * layout.steps()[axis];
            }
        }
        int rows = layout.chunks()[yAxis];
        int columns = layout.chunks()[xAxis];
        for (int cy = y / rows; cy <= (y + height - 1) / rows; cy++) {
            for (int cx = x / columns; cx <= (x + width - 1) / columns; cx++) {
                chunk[yAxis] = cy;
                chunk[xAxis] = cx;
                int left = Math.max(x, cx * columns);
                int top = Math.max(y, cy * rows);
                int right = (int) Math.min((long) x + width, (cx + 1L) * columns);
                int bottom = (int) Math.min((long) y + height, (cy + 1L) * rows);
                Object samples = chunk(chunk);
                for (int line = top; line < bottom; line++) {
                    int to = (line - y) * width + left - x;
                    if (samples == layout.fill()) {
                        SampleFormat.repeat(samples, tile.data(), to, to + right - left);
                    } else {
                        int from = offset
                                + (line - cy * rows) * layout.steps()[yAxis]
                                + (left - cx * columns) * layout.steps()[xAxis];
                        copy(samples, from, layout.steps()[xAxis], tile.data(), to, right - left);
                    }
                }
            }
        }
        return tile;
    }

    /** Copies samples that lie {@code step} apart: 1 but for arrays whose first axis runs fastest. */
    private static void copy(Object samples, int from, int step, Object target, int to, int count) {
        if (step == 1) {
            System.arraycopy(samples, from, target, to, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            System.arraycopy(samples, from + i * step, target, to + i, 1);
        }
    }

    /** The samples of a chunk; the fill value itself for one that is not there. */
    private Object chunk(int[] chunk) throws ProblemException {
        long index = 0;
        for (int axis = 0; axis < chunk.length; axis++) {
            index = index * ((layout.shape()[axis] - 1L) / layout.chunks()[axis] + 1) + chunk[axis];
        }
        if (layout.chunkBytes() > BlockCache.SHARED.capacity()) {
            return large(index, chunk);
        }
        return BlockCache.SHARED.get(
                new BlockCache.Key(owner, number, index), layout.chunkBytes(), () -> decode(chunk));
    }

    /** Tiles of one chunk are mostly read one after the other, so the last one is worth keeping while there is room. */
    private synchronized Object large(long index, int[] chunk) throws ProblemException {
        Large last = large.get();
        if (last == null || last.index != index) {
            last = new Large(index, decode(chunk));
            large = new SoftReference<>(last);
        }
        return last.samples;
    }

    private Object decode(int[] chunk) throws ProblemException {
        StringBuilder name = new StringBuilder();
        Arrays.stream(chunk).forEach(i -> name.append(name.isEmpty() ? "" : layout.separator())
                .append(i));
        int bytes = layout.chunkBytes();
        Optional<byte[]> packed = folder.file(name.toString(), bytes + bytes / 2L + PACKING);
        if (packed.isEmpty()) {
            if (!folder.has(".zarray")) {
                throw folder.problem("it is not there any more", null);
            }
            return layout.fill();
        }
        try {
            return layout.format().samples(layout.codec().decode(packed.get(), bytes));
        } catch (DataFormatException e) {
            throw folder.problem(name.toString(), "this chunk is damaged, " + e.getMessage(), e);
        }
    }
}
