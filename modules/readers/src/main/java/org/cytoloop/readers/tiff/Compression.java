/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

/** Numbers of the Compression field, and how far each can plausibly shrink a block. */
public final class Compression {
    public static final int NONE = 1;
    public static final int FAX_RLE = 2;
    public static final int FAX_T4 = 3;
    public static final int FAX_T6 = 4;
    public static final int LZW = 5;
    public static final int OLD_JPEG = 6;
    public static final int JPEG = 7;
    public static final int DEFLATE = 8;
    public static final int PACK_BITS = 32773;
    public static final int OLD_DEFLATE = 32946;
    public static final int APERIO_J2K_YCBCR = 33003;
    public static final int JPEG_2000_LOSSY = 33004;
    public static final int APERIO_J2K_RGB = 33005;
    public static final int JPEG_2000 = 34712;
    public static final int ZSTD = 50000;
    public static final int WEBP = 50001;

    private Compression() {}

    /** What the number stands for in the words of a user, also for compressions that cannot be read. */
    public static String name(int compression) {
        return switch (compression) {
            case NONE -> "none";
            case FAX_RLE, FAX_T4, FAX_T6 -> "CCITT fax";
            case LZW -> "LZW";
            case OLD_JPEG -> "old-style JPEG";
            case JPEG -> "JPEG";
            case DEFLATE, OLD_DEFLATE -> "deflate";
            case PACK_BITS -> "PackBits";
            case APERIO_J2K_YCBCR, JPEG_2000_LOSSY, APERIO_J2K_RGB, JPEG_2000 -> "JPEG 2000";
            case ZSTD -> "ZSTD";
            case WEBP -> "WebP";
            case 34887 -> "LERC";
            case 34925 -> "LZMA";
            case 34892 -> "lossy raw JPEG";
            case 34933 -> "PNG";
            case 22610, 34934 -> "JPEG XR";
            case 50002, 52546 -> "JPEG XL";
            case 32809 -> "ThunderScan";
            case 34676, 34677 -> "SGI LogLuv";
            case 32766 -> "NeXT RLE";
            case 34661 -> "JBIG";
            default -> "unknown";
        };
    }

    /**
     * Most decoded bytes a compressed byte can stand for; a block that claims more is a trap. Deflate's limit is its
     * longest match in two bits (1032), LZW's the longest table entry in twelve; the others are set well above what blank
     * images reach.
     */
    static long maxRatio(int compression) {
        return switch (compression) {
            case NONE -> 1;
            case PACK_BITS -> 64;
            case DEFLATE, OLD_DEFLATE -> 1040;
            case LZW -> 2800;
            default -> 1_000_000;
        };
    }
}
