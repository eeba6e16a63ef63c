/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * What the markers of a JPEG stream say before its first scan.
 *
 * @param process the number n of the SOFn marker: 0 baseline, 1 extended, 2 progressive, 3 lossless ...
 * @param precision bits per sample
 * @param width columns, px
 * @param height rows, px
 * @param components samples per pixel
 * @param adobeTransform the transform flag of the Adobe marker (0 none, 1 YCbCr, 2 YCCK), -1 without one
 * @param jfif whether there is a JFIF marker
 * @param rgbIds whether the component ids are the letters R, G, B
 */
public record JpegHeader(
        int process,
        int precision,
        int width,
        int height,
        int components,
        int adobeTransform,
        boolean jfif,
        boolean rgbIds) {
    /**
     * Reads the markers up to the frame header and the first scan.
     *
     * @throws IOException when there is no frame header
     */
    public static JpegHeader parse(byte[] data) throws IOException {
        if (data.length < 4 || (data[0] & 0xFF) != 0xFF || (data[1] & 0xFF) != 0xD8) {
            throw new IOException("its JPEG data do not begin as JPEG does");
        }
        int adobe = -1;
        boolean jfif = false;
        JpegHeader frame = null;
        int at = 2;
        while (at + 4 <= data.length) {
            if ((data[at] & 0xFF) != 0xFF) {
                at++;
                continue;
            }
            int marker = data[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0 || marker == 1 || marker >= 0xD0 && marker <= 0xD8) {
                at += 2;
                continue;
            }
            if (marker == 0xDA || marker == 0xD9) {
                break;
            }
            int length = (data[at + 2] & 0xFF) << 8 | data[at + 3] & 0xFF;
            if (length < 2 || at + 2 + length > data.length) {
                break;
            }
            int body = at + 4;
            boolean sof = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (sof && length >= 8) {
                int components = data[body + 5] & 0xFF;
                boolean rgb = components == 3
                        && length >= 17
                        && data[body + 6] == 'R'
                        && data[body + 9] == 'G'
                        && data[body + 12] == 'B';
                frame = new JpegHeader(
                        marker - 0xC0,
                        data[body] & 0xFF,
                        (data[body + 3] & 0xFF) << 8 | data[body + 4] & 0xFF,
                        (data[body + 1] & 0xFF) << 8 | data[body + 2] & 0xFF,
                        components,
                        -1,
                        false,
                        rgb);
            } else if (marker == 0xEE && length >= 14 && data[body] == 'A' && data[body + 1] == 'd') {
                adobe = data[body + 11] & 0xFF;
            } else if (marker == 0xE0 && length >= 7 && data[body] == 'J' && data[body + 1] == 'F') {
                jfif = true;
            }
            at += 2 + length;
        }
        if (frame == null) {
            throw new IOException("its JPEG data have no frame header");
        }
        return new JpegHeader(
                frame.process, frame.precision, frame.width, frame.height, frame.components, adobe, jfif, frame.rgbIds);
    }

    /** Whether a stand-alone JPEG file stores Y, Cb, Cr (the rules of the IJG library). */
    public boolean storesYcbcr() {
        if (components != 3) {
            return false;
        }
        if (jfif) {
            return true;
        }
        return adobeTransform >= 0 ? adobeTransform == 1 : !rgbIds;
    }

    /**
     * The stream without its application markers, which make Java's decoder guess colours and stumble over odd
     * profiles, and with the tables of an abbreviated stream put in front.
     *
     * @param tables the JPEGTables field (SOI, tables, EOI), or empty
     */
    public static byte[] bare(byte[] tables, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + tables.length);
        out.write(0xFF);
        out.write(0xD8);
        if (tables.length > 4) {
            int end = tables.length;
            if ((tables[end - 2] & 0xFF) == 0xFF && (tables[end - 1] & 0xFF) == 0xD9) {
                end -= 2;
            }
            out.write(tables, 2, end - 2);
        }
        int at = 2;
        while (at + 4 <= data.length && (data[at] & 0xFF) == 0xFF) {
            int marker = data[at + 1] & 0xFF;
            if (marker == 0xD8) {
                at += 2;
                continue;
            }
            int length = (data[at + 2] & 0xFF) << 8 | data[at + 3] & 0xFF;
            if (marker == 0xDA || marker < 0xC0 || length < 2 || at + 2 + length > data.length) {
                break;
            }
            boolean application = marker >= 0xE0 && marker <= 0xEF || marker == 0xFE;
            if (!application) {
                out.write(data, at, 2 + length);
            }
            at += 2 + length;
        }
        out.write(data, at, data.length - at);
        return out.toByteArray();
    }
}
