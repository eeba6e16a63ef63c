/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

/** One planned slice of the demo study. Immutable; equal plans give equal pixels. */
public final class DemoSlice {
    /** Edge length of a pixel, µm. */
    public static final double PIXEL_SIZE_UM = 0.5;

    /** Name of the nuclear channel. */
    public static final String NUCLEAR_CHANNEL = "DAPI";

    /** Name of the marker channel. */
    public static final String MARKER_CHANNEL = "cFos";

    private final String name;
    private final Specimen specimen;
    private final int size;
    private final long seed;

    DemoSlice(String name, Specimen specimen, int size, long seed) {
        this.name = name;
        this.specimen = specimen;
        this.size = size;
        this.seed = seed;
    }

    /** Name, such as {@code M1_a}. */
    public String name() {
        return name;
    }

    /** The animal, such as {@code M1}. */
    public String animal() {
        return specimen.animal();
    }

    /** The group: control or treated. */
    public String group() {
        return specimen.group();
    }

    /** Width and height, px. */
    public int size() {
        return size;
    }

    /** Edge length of a pixel, µm. */
    public double pixelSizeUm() {
        return PIXEL_SIZE_UM;
    }

    long seed() {
        return seed;
    }

    Specimen specimen() {
        return specimen;
    }

    /**
     * The pixels: 16 bit, channels {@link #NUCLEAR_CHANNEL} and {@link #MARKER_CHANNEL}, drawn when they are read. Making
     * the series places the cells (about a second for 16384 px); it is thread-safe.
     */
    public SyntheticSeries series() {
        return new SyntheticSeries(this);
    }

    /** The truth about the cells; the same as that of {@link #series}. */
    public SliceTruth truth() {
        return new Scene(this).truth();
    }
}
