package org.cytoloop.readers.codec;

import java.awt.Point;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;

/** Interleaved decoded bytes seen as a raster. */
record ByteRaster(byte[] samples, JpegHeader header, int bytesPerSample) {
    /** The raster; 16-bit samples are big-endian in the bytes. */
    Raster raster() {
        int bands = header.components();
        int[] offsets = new int[bands];
        for (int b = 0; b < bands; b++) {
            offsets[b] = b;
        }
        int stride = header.width() * bands;
        int n = stride * header.height();
        if (bytesPerSample == 1) {
            return Raster.createInterleavedRaster(
                    new DataBufferByte(samples, n),
                    header.width(),
                    header.height(),
                    stride,
                    bands,
                    offsets,
                    new Point());
        }
        short[] wide = new short[n];
        for (int i = 0; i < n; i++) {
            wide[i] = (short) ((samples[2 * i] & 0xFF) << 8 | samples[2 * i + 1] & 0xFF);
        }
        return Raster.createInterleavedRaster(
                new DataBufferUShort(wide, n), header.width(), header.height(), stride, bands, offsets, new Point());
    }
}
