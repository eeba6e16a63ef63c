/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small images in the NRRD format (teem.sourceforge.net/nrrd/format.html), which only Bio-Formats reads. */
final class Nrrd {
    private Nrrd() {}

    /** A stack of 16-bit sections whose values are {@link #value}. */
    static Path stack(Path file, int width, int height, int sections, ByteOrder order) throws IOException {
        String header = "NRRD0004\n"
                + "type: uint16\n"
                + "dimension: 3\n"
                + "sizes: " + width + " " + height + " " + sections + "\n"
                + "spacings: 0.25 0.25 2\n"
                + "encoding: raw\n"
                + "endian: " + (order == ByteOrder.LITTLE_ENDIAN ? "little" : "big") + "\n\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(header.getBytes(StandardCharsets.US_ASCII));
        all.write(values(width, height, sections, order));
        return Files.write(file, all.toByteArray());
    }

    /** A header whose pixels are in a file of their own. */
    static Path header(Path file, int width, int height, String dataFile) throws IOException {
        return Files.writeString(
                file,
                "NRRD0004\ntype: uint16\ndimension: 2\nsizes: " + width + " " + height
                        + "\nencoding: raw\nendian: big\ndata file: " + dataFile + "\n\n");
    }

    static byte[] values(int width, int height, int sections, ByteOrder order) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * width * height * sections).order(order);
        for (int z = 0; z < sections; z++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    bytes.putShort((short) value(x, y, z));
                }
            }
        }
        return bytes.array();
    }

    static int value(int x, int y, int z) {
        return x * 257 + y * 31 + z * 20_001;
    }
}
