/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.util.Arrays;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.codec.BlockShape;
import org.cytoloop.readers.codec.Ycbcr;

/** Reads the layout of a directory and refuses what cannot be true of the file. */
final class LayoutParser {
    private static final int MAX_SAMPLES = 4096;
    private static final int MAX_BLOCKS = 1 << 22;
    private static final int MAX_SIDE = 1 << 30;

    private final TiffDirectory directory;
    private final FileSource source;

    private LayoutParser(TiffDirectory directory) {
        this.directory = directory;
        this.source = directory.source();
    }

    /**
     * The layout of a directory.
     *
     * @throws ProblemException when it is damaged or of a kind that cannot be read
     */
    static ImageLayout parse(TiffDirectory directory) throws ProblemException {
        return new LayoutParser(directory).parse();
    }

    private ImageLayout parse() throws ProblemException {
        int width = side(Tag.IMAGE_WIDTH, "width");
        int height = side(Tag.IMAGE_LENGTH, "height");
        int samples = within(Tag.SAMPLES_PER_PIXEL, 1, 1, MAX_SAMPLES, "samples per pixel");
        int bits = bits();
        PixelType type = type(bits);
        int compression = (int) directory.integer(Tag.COMPRESSION, Compression.NONE);
        boolean planar = samples > 1 && directory.integer(Tag.PLANAR_CONFIGURATION, 1) == 2;
        boolean tiled = directory.has(Tag.TILE_WIDTH);
        int blockWidth = tiled ? side(Tag.TILE_WIDTH, "tile width") : width;
        int blockHeight = tiled ? side(Tag.TILE_LENGTH, "tile height") : rowsPerStrip(height);
        int predictor = predictor(compression);
        int photometric = (int) directory.integer(Tag.PHOTOMETRIC, 1);
        int[] subsampling = subsampling(photometric, compression, samples, bits, planar);
        ImageLayout layout = new ImageLayout(
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
                directory.integer(Tag.FILL_ORDER, 1) == 2 ? 2 : 1,
                subsampling[0],
                subsampling[1],
                directory.order(),
                new long[0],
                new long[0]);
        return withBlocks(layout);
    }

    private int side(int tag, String what) throws ProblemException {
        long value = directory.integer(tag, 0);
        if (value < 1 || value > MAX_SIDE) {
            throw source.problem("its " + what + " is " + value + ", the file is damaged");
        }
        return (int) value;
    }

    private int within(int tag, int absent, int least, int most, String what) throws ProblemException {
        long value = directory.integer(tag, absent);
        if (value < least || value > most) {
            throw source.problem("it claims " + value + " " + what + ", the file is damaged");
        }
        return (int) value;
    }

    private int bits() throws ProblemException {
        long[] all = directory.integers(Tag.BITS_PER_SAMPLE);
        if (all.length == 0) {
            return 1;
        }
        for (long each : all) {
            if (each != all[0]) {
                throw source.unsupported("its channels have different bit depths (" + all[0] + " and " + each
                        + "), which is not supported");
            }
        }
        if (all[0] < 1 || all[0] > 64) {
            throw source.problem("its samples have " + all[0] + " bits, only 1 to 64 are possible");
        }
        return (int) all[0];
    }

    private PixelType type(int bits) throws ProblemException {
        int format = (int) directory.integer(Tag.SAMPLE_FORMAT, 1);
        switch (format) {
            case 1, 4:
                return bits <= 8
                        ? PixelType.UINT8
                        : bits <= 16 ? PixelType.UINT16 : bits <= 32 ? PixelType.UINT32 : PixelType.UINT64;
            case 2:
                return bits <= 8
                        ? PixelType.INT8
                        : bits <= 16 ? PixelType.INT16 : bits <= 32 ? PixelType.INT32 : PixelType.INT64;
            case 3:
                if (bits == 16 || bits == 24 || bits == 32) {
                    return PixelType.FLOAT32;
                }
                if (bits == 64) {
                    return PixelType.FLOAT64;
                }
                throw source.unsupported("it has " + bits + "-bit floating point samples, which are not supported");
            default:
                throw source.unsupported(
                        "its samples are complex or of an unknown kind (" + format + "), which is not supported");
        }
    }

    private int rowsPerStrip(int height) throws ProblemException {
        long rows = directory.integer(Tag.ROWS_PER_STRIP, height);
        if (rows < 1) {
            throw source.problem("its strips have " + rows + " rows, the file is damaged");
        }
        return (int) Math.min(rows, height);
    }

    private int predictor(int compression) throws ProblemException {
        boolean used =
                switch (compression) {
                    case Compression.LZW,
                            Compression.DEFLATE,
                            Compression.OLD_DEFLATE,
                            Compression.ZSTD,
                            Compression.PACK_BITS,
                            Compression.NONE -> true;
                    default -> false;
                };
        int predictor = (int) directory.integer(Tag.PREDICTOR, 1);
        if (!used) {
            return 1;
        }
        if (predictor < 1 || predictor > 3) {
            throw source.problem("it uses the unknown predictor " + predictor);
        }
        return predictor;
    }

    private int[] subsampling(int photometric, int compression, int samples, int bits, boolean planar)
            throws ProblemException {
        boolean inCodec = compression == Compression.JPEG
                || compression == Compression.OLD_JPEG
                || compression == Compression.WEBP
                || compression == Compression.APERIO_J2K_YCBCR;
        if (photometric != ImageLayout.PHOTOMETRIC_YCBCR || inCodec || samples != 3) {
            return new int[] {1, 1};
        }
        long[] given = directory.integers(Tag.YCBCR_SUBSAMPLING);
        int h = given.length == 2 ? (int) given[0] : 2;
        int v = given.length == 2 ? (int) given[1] : 2;
        boolean known = (h == 1 || h == 2 || h == 4) && (v == 1 || v == 2 || v == 4);
        boolean subsampled = h != 1 || v != 1;
        if (!known || subsampled && (bits != 8 || planar)) {
            throw source.unsupported("its colours are subsampled in a way that is not supported");
        }
        return new int[] {h, v};
    }

    private ImageLayout withBlocks(ImageLayout layout) throws ProblemException {
        long perPlane = (long) layout.across() * layout.down();
        long blocks = layout.planar() ? perPlane * layout.samples() : perPlane;
        if (blocks > MAX_BLOCKS) {
            throw source.problem("it is cut into " + blocks + " strips or tiles, more than can be true");
        }
        long[] offsets = table(layout.tiled() ? Tag.TILE_OFFSETS : Tag.STRIP_OFFSETS, Tag.STRIP_OFFSETS);
        long[] counts = table(layout.tiled() ? Tag.TILE_BYTE_COUNTS : Tag.STRIP_BYTE_COUNTS, Tag.STRIP_BYTE_COUNTS);
        if (offsets.length == 0 && layout.compression() == Compression.OLD_JPEG) {
            offsets = directory.integers(Tag.JPEG_INTERCHANGE_FORMAT);
            counts = directory.integers(Tag.JPEG_INTERCHANGE_LENGTH);
        }
        if (offsets.length < blocks) {
            throw source.problem("it needs " + blocks + " strips or tiles for " + layout.width() + " x "
                    + layout.height() + " pixels but has " + offsets.length + ", the file is damaged");
        }
        int n = (int) blocks;
        if (counts.length < n) {
            counts = guessCounts(layout, offsets, n);
        }
        ImageLayout full = layout.withBlocks(Arrays.copyOf(offsets, n), Arrays.copyOf(counts, n));
        checkBlocks(full);
        return full;
    }

    private long[] table(int tag, int orElse) throws ProblemException {
        return directory.has(tag) ? directory.integers(tag) : directory.integers(orElse);
    }

    /** Some writers leave the byte counts out: an uncompressed block's are known, others end where the next begins. */
    private long[] guessCounts(ImageLayout layout, long[] offsets, int n) {
        long[] counts = new long[n];
        long[] sorted = offsets.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < n; i++) {
            if (layout.compression() == Compression.NONE) {
                counts[i] = storedBytes(layout, row(layout, i));
            } else {
                int at = Arrays.binarySearch(sorted, offsets[i]);
                while (at + 1 < sorted.length && sorted[at] == offsets[i]) {
                    at++;
                }
                counts[i] = (sorted[at] > offsets[i] ? sorted[at] : source.size()) - offsets[i];
            }
        }
        return counts;
    }

    private static int row(ImageLayout layout, int block) {
        return block / layout.across() % layout.down();
    }

    private static long storedBytes(ImageLayout layout, int blockRow) {
        BlockShape shape = layout.shape(blockRow);
        return layout.isChromaSubsampled()
                ? Ycbcr.unitBytes(shape.width(), shape.height(), layout.subsampleX(), layout.subsampleY())
                : shape.longBytes();
    }

    private void checkBlocks(ImageLayout layout) throws ProblemException {
        boolean any = false;
        long ratio = Compression.maxRatio(layout.compression());
        for (int i = 0; i < layout.offsets().length; i++) {
            long offset = layout.offsets()[i];
            long count = layout.counts()[i];
            if (offset == 0 && count == 0) {
                continue;
            }
            any = true;
            String what = layout.tiled() ? "tile " : "strip ";
            if (offset < 8 || count < 0 || offset > source.size() - count) {
                throw source.problem(what + i + " lies beyond the end of the file, it is truncated or damaged");
            }
            long decoded = storedBytes(layout, row(layout, i));
            if (decoded / ratio > count) {
                throw source.problem(what + i + " should hold " + decoded + " bytes of pixels but has only " + count
                        + " bytes in the file, it is damaged");
            }
        }
        if (!any) {
            throw source.problem("it describes an image but holds no pixels");
        }
        if (!layout.isPlain()) {
            long block = layout.shape(0).longBytes();
            long limit = Math.min(Integer.MAX_VALUE - 64L, Runtime.getRuntime().maxMemory() / 5);
            if (block * Math.max(1, layout.type().bytes() * 8 / layout.bits()) > limit) {
                throw source.problem("its strips or tiles need " + (block >> 20)
                        + " MB each at once, more than the memory given to this program allows");
            }
        }
    }
}
