/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import java.util.Objects;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.task.ProblemException;

/**
 * A slice of which one rectangle is held in memory; reads inside it are copies, reads outside it go to the slice. Loaded
 * again and again by one thread at a time; between loads it may be read by any number of threads.
 */
final class BlockPixels implements SlicePixels {
    private final SlicePixels slice;
    private final MemoryPlane[] planes;
    private int x0;
    private int y0;
    private int width;
    private int height;

    BlockPixels(SlicePixels slice) {
        this.slice = slice;
        this.planes = new MemoryPlane[slice.channelCount()];
        for (int c = 0; c < planes.length; c++) {
            planes[c] = new MemoryPlane(slice.plane(c));
        }
    }

    /** Reads a rectangle of every channel; the buffers are kept from one load to the next. */
    void load(int x, int y, int w, int h) throws ProblemException {
        x0 = x;
        y0 = y;
        width = w;
        height = h;
        for (MemoryPlane plane : planes) {
            plane.load();
        }
    }

    @Override
    public int width() {
        return slice.width();
    }

    @Override
    public int height() {
        return slice.height();
    }

    @Override
    public double pixelSizeUm() {
        return slice.pixelSizeUm();
    }

    @Override
    public int channelCount() {
        return planes.length;
    }

    @Override
    public Plane plane(int channel) {
        return planes[channel];
    }

    @Override
    public ChannelStatistics statistics(int channel) throws ProblemException {
        return slice.statistics(channel);
    }

    private final class MemoryPlane implements Plane {
        private final Plane whole;
        private float[] data = new float[0];

        MemoryPlane(Plane whole) {
            this.whole = whole;
        }

        void load() throws ProblemException {
            int n = Math.multiplyExact(width, height);
            if (data.length < n) {
                data = new float[n];
            }
            whole.read(x0, y0, width, height, data);
        }

        @Override
        public int width() {
            return whole.width();
        }

        @Override
        public int height() {
            return whole.height();
        }

        @Override
        public void read(int x, int y, int w, int h, float[] target) throws ProblemException {
            if (x < x0 || y < y0 || w < 1 || h < 1 || w > x0 + width - x || h > y0 + height - y) {
                whole.read(x, y, w, h, target);
                return;
            }
            Objects.checkFromIndexSize(0, Math.multiplyExact(w, h), target.length);
            int from = (y - y0) * width + x - x0;
            for (int row = 0; row < h; row++) {
                System.arraycopy(data, from + row * width, target, row * w, w);
            }
        }
    }
}
