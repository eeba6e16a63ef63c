/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import loci.common.services.ServiceException;
import ome.codecs.services.JAIIIOServiceImpl;

/** JPEG 2000 blocks (33003, 33004, 33005, 34712), decoded by ome-codecs. */
public final class Jpeg2000Codec implements BlockCodec {
    /** Whether the three components of a stream are Y, Cb, Cr that must become red, green, blue. */
    public enum Colour {
        /** They are what the image is made of. */
        AS_DECODED,
        /** They are Y, Cb, Cr unless the stream says that it was transformed itself (Aperio's 33003). */
        YCBCR_UNLESS_TRANSFORMED,
        /** They are Y, Cb, Cr when OpenJPEG made the stream: libvips converts them before (33004). */
        YCBCR_FROM_OPENJPEG
    }

    private final Colour colour;

    /** @param colour what the components are */
    public Jpeg2000Codec(Colour colour) {
        this.colour = colour;
    }

    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        Jpeg2000Header header = Jpeg2000Header.parse(data);
        if (header.pixels() > 4 * Math.max(4096L, (long) shape.width() * shape.height())) {
            throw new IOException("its JPEG 2000 data claim " + header.width() + " x " + header.height() + " pixels");
        }
        if (header.components() > Math.max(4, shape.samples())) {
            throw new IOException("its JPEG 2000 data claim " + header.components() + " samples a pixel");
        }
        byte[] out = RasterBytes.of(decode(data), shape);
        boolean ycbcr =
                switch (colour) {
                    case AS_DECODED -> false;
                    case YCBCR_UNLESS_TRANSFORMED -> !header.transformed();
                    case YCBCR_FROM_OPENJPEG -> header.openJpeg();
                };
        if (ycbcr && shape.samples() == 3 && shape.bits() == 8) {
            Ycbcr.toRgb(out, shape.width() * shape.height());
        }
        return out;
    }

    /**
     * Decodes a code stream or JP2 file.
     *
     * @throws IOException when it is damaged
     */
    public static Raster decode(byte[] data) throws IOException {
        try {
            return new JAIIIOServiceImpl().readRaster(new ByteArrayInputStream(data));
        } catch (ServiceException | RuntimeException e) {
            // The library reports damage with unchecked exceptions of many kinds.
            throw new IOException("its JPEG 2000 data are damaged", e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new IOException("its JPEG 2000 data ask for more memory than there is", e);
        }
    }
}
