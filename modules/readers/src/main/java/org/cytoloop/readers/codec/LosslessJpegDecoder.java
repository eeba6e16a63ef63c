/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.IOException;

/**
 * Lossless JPEG with Huffman codes (ITU-T T.81 annex H, SOF3): predictors 1 to 7, 2 to 16 bits, interleaved components
 * without subsampling. Written here because ome-codecs' decoder needs an object-graph library this project keeps out.
 * Not thread-safe.
 */
final class LosslessJpegDecoder {
    private final byte[] data;
    private final JpegHeader header;
    private final HuffmanTable[] tables = new HuffmanTable[4];
    private final int[] componentIds;
    private int at = 2;
    private int restartInterval;
    private long bits;
    private int held;

    /**
     * @param data a whole stream from SOI on
     * @param header its header
     */
    LosslessJpegDecoder(byte[] data, JpegHeader header) {
        this.data = data;
        this.header = header;
        this.componentIds = new int[header.components()];
    }

    /**
     * Decodes the one scan.
     *
     * @return interleaved samples
     * @throws IOException when the data are damaged or of a kind not supported
     */
    short[] decode() throws IOException {
        while (at + 4 <= data.length) {
            int marker = data[at + 1] & 0xFF;
            int length = unsigned(at + 2);
            int body = at + 4;
            if ((data[at] & 0xFF) != 0xFF || at + 2 + length > data.length) {
                break;
            }
            at += 2 + length;
            switch (marker) {
                case 0xC3 -> frame(body);
                case 0xC4 -> huffman(body, at);
                case 0xDD -> restartInterval = unsigned(body);
                case 0xDA -> {
                    return scan(body);
                }
                default -> {
                    // nothing that matters to lossless samples
                }
            }
        }
        throw new IOException("its lossless JPEG data have no scan");
    }

    private int unsigned(int index) {
        return (data[index] & 0xFF) << 8 | data[index + 1] & 0xFF;
    }

    private void frame(int body) throws IOException {
        for (int c = 0; c < header.components(); c++) {
            componentIds[c] = data[body + 6 + 3 * c] & 0xFF;
            if ((data[body + 7 + 3 * c] & 0xFF) != 0x11) {
                throw new IOException("its kind of lossless JPEG (subsampled) is not supported");
            }
        }
    }

    private void huffman(int from, int end) throws IOException {
        int p = from;
        while (p + 17 <= end) {
            int id = data[p] & 0x0F;
            int n = 0;
            for (int i = 1; i <= 16; i++) {
                n += data[p + i] & 0xFF;
            }
            if (id > 3 || p + 17 + n > end) {
                throw new IOException("its lossless JPEG tables are damaged");
            }
            tables[id] = new HuffmanTable(data, p + 1, n);
            p += 17 + n;
        }
    }

    private short[] scan(int body) throws IOException {
        int n = header.components();
        if ((data[body] & 0xFF) != n) {
            throw new IOException("its kind of lossless JPEG (several scans) is not supported");
        }
        HuffmanTable[] table = new HuffmanTable[n];
        for (int c = 0; c < n; c++) {
            int id = (data[body + 2 + 2 * c] & 0xF0) >> 4;
            table[c] = id > 3 ? null : tables[id];
            if ((data[body + 1 + 2 * c] & 0xFF) != componentIds[c] || table[c] == null) {
                throw new IOException("its lossless JPEG tables are damaged");
            }
        }
        int predictor = data[body + 1 + 2 * n] & 0xFF;
        int shift = data[body + 3 + 2 * n] & 0x0F;
        if (predictor < 1 || predictor > 7) {
            throw new IOException("its lossless JPEG predictor " + predictor + " is unknown");
        }
        return samples(table, predictor, shift);
    }

    private short[] samples(HuffmanTable[] table, int predictor, int shift) throws IOException {
        int n = header.components();
        int width = header.width();
        int stride = width * n;
        int[] previous = new int[stride];
        int[] row = new int[stride];
        short[] out = new short[Math.multiplyExact(stride, header.height())];
        int initial = 1 << header.precision() - shift - 1;
        int untilRestart = restartInterval;
        boolean fresh = true;
        for (int y = 0; y < header.height(); y++) {
            for (int x = 0; x < width; x++) {
                if (restartInterval > 0 && untilRestart-- == 0) {
                    restart();
                    untilRestart = restartInterval - 1;
                    fresh = true;
                }
                for (int c = 0; c < n; c++) {
                    int i = x * n + c;
                    int guess;
                    if (fresh && x == 0) {
                        guess = initial;
                    } else if (x == 0) {
                        guess = previous[c];
                    } else if (fresh) {
                        guess = row[i - n];
                    } else {
                        guess = predict(predictor, row[i - n], previous[i], previous[i - n]);
                    }
                    row[i] = guess + difference(table[c]) & 0xFFFF;
                    out[y * stride + i] = (short) (row[i] << shift);
                }
            }
            fresh = false;
            int[] swap = previous;
            previous = row;
            row = swap;
        }
        return out;
    }

    private static int predict(int predictor, int left, int above, int corner) {
        return switch (predictor) {
            case 1 -> left;
            case 2 -> above;
            case 3 -> corner;
            case 4 -> left + above - corner;
            case 5 -> left + (above - corner >> 1);
            case 6 -> above + (left - corner >> 1);
            default -> left + above >> 1;
        };
    }

    private int difference(HuffmanTable table) throws IOException {
        int category = table.next(this);
        if (category == 0) {
            return 0;
        }
        if (category >= 16) {
            return 32768;
        }
        int value = read(category);
        return value < 1 << category - 1 ? value - (1 << category) + 1 : value;
    }

    /** The next bits of the scan, at most 16. */
    private int read(int count) throws IOException {
        while (held < count) {
            if (at >= data.length) {
                throw new IOException("its lossless JPEG data end early");
            }
            int value = data[at] & 0xFF;
            if (value == 0xFF) {
                int next = at + 1 < data.length ? data[at + 1] & 0xFF : 0xD9;
                if (next != 0) {
                    throw new IOException("its lossless JPEG data end early");
                }
                at++;
            }
            at++;
            bits = bits << 8 | value;
            held += 8;
        }
        held -= count;
        return (int) (bits >>> held) & (1 << count) - 1;
    }

    private void restart() throws IOException {
        held = 0;
        if (at + 2 > data.length || (data[at] & 0xFF) != 0xFF || (data[at + 1] & 0xF8) != 0xD0) {
            throw new IOException("its lossless JPEG restart markers are damaged");
        }
        at += 2;
    }

    /** Canonical Huffman codes (T.81 annex C). */
    private static final class HuffmanTable {
        private final int[] firstCode = new int[17];
        private final int[] firstIndex = new int[17];
        private final int[] count = new int[17];
        private final byte[] values;

        HuffmanTable(byte[] data, int from, int n) {
            values = new byte[n];
            System.arraycopy(data, from + 16, values, 0, n);
            int code = 0;
            int index = 0;
            for (int length = 1; length <= 16; length++) {
                count[length] = data[from + length - 1] & 0xFF;
                firstCode[length] = code;
                firstIndex[length] = index;
                code = code + count[length] << 1;
                index += count[length];
            }
        }

        int next(LosslessJpegDecoder in) throws IOException {
            int code = 0;
            for (int length = 1; length <= 16; length++) {
                code = code << 1 | in.read(1);
                int offset = code - firstCode[length];
                if (offset >= 0 && offset < count[length]) {
                    return values[firstIndex[length] + offset] & 0xFF;
                }
            }
            throw new IOException("its lossless JPEG codes are damaged");
        }
    }
}
