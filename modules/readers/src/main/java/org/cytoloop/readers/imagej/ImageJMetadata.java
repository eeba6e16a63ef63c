/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imagej;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.readers.tiff.TiffDirectory;

/**
 * The two private fields of ImageJ (50838 byte counts, 50839 bytes; ij.io.TiffDecoder.getMetaData): slice labels and
 * lookup tables. Damaged metadata count as none.
 */
final class ImageJMetadata {
    private static final int MAGIC = 0x494a494a; // "IJIJ"
    private static final int LABELS = 0x6c61626c; // "labl"
    private static final int LUTS = 0x6c757473; // "luts"

    private final List<String> labels = new ArrayList<>();
    private final List<Integer> colours = new ArrayList<>();

    /** Reads the fields of the first page. */
    static ImageJMetadata read(TiffDirectory page) throws ProblemException {
        ImageJMetadata metadata = new ImageJMetadata();
        long[] counts = page.integers(Tag.IMAGEJ_COUNTS);
        byte[] bytes = page.bytes(Tag.IMAGEJ_METADATA);
        if (counts.length < 2 || counts[0] < 12 || counts[0] > bytes.length) {
            return metadata;
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(page.order());
        if (header.getInt() != MAGIC) {
            return metadata;
        }
        int at = (int) counts[0];
        int entry = 1;
        for (int type = 0; type < (counts[0] - 4) / 8; type++) {
            int kind = header.getInt();
            int number = header.getInt();
            for (int i = 0; i < number && entry < counts.length; i++, entry++) {
                long length = counts[entry];
                if (length < 0 || at + length > bytes.length) {
                    return metadata;
                }
                metadata.add(kind, bytes, at, (int) length, page.order());
                at += (int) length;
            }
        }
        return metadata;
    }

    private void add(int kind, byte[] bytes, int at, int length, ByteOrder order) {
        if (kind == LABELS) {
            labels.add(new String(
                    bytes,
                    at,
                    length,
                    order == ByteOrder.LITTLE_ENDIAN ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
        } else if (kind == LUTS && length == 768) {
            // Red, green and blue of 256 grey values; the brightest names the colour.
            colours.add((bytes[at + 255] & 0xFF) << 16 | (bytes[at + 511] & 0xFF) << 8 | bytes[at + 767] & 0xFF);
        }
    }

    /** Colour 0xRRGGBB of a channel's brightest value, -1 when there is no table for it. */
    int colour(int channel) {
        return channel < colours.size() ? colours.get(channel) : -1;
    }

    /** Label of a plane (channels fastest) without ImageJ's position prefix such as "c:1/3 z:2/5 - "; or empty. */
    String label(int plane) {
        if (plane >= labels.size()) {
            return "";
        }
        String label = labels.get(plane).replaceFirst("^([czt]:\\d+/\\d+\\s*)+(-\\s*)?", "");
        int line = label.indexOf('\n');
        return (line < 0 ? label : label.substring(0, line)).trim();
    }
}
