/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imageio;

/** The formats decoded whole, told by their first bytes. */
enum ImageFormat {
    PNG("PNG", ".png"),
    JPEG("JPEG", ".jpg"),
    JPEG_2000("JPEG 2000", ".jp2");

    private final String label;
    private final String extension;

    ImageFormat(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    /** Name for reports. */
    String label() {
        return label;
    }

    /** How its files' names should end. */
    String extension() {
        return extension;
    }

    /** The format of a file that begins with these bytes, null when it is none of them. */
    static ImageFormat of(byte[] start) {
        if (starts(start, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (starts(start, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (starts(start, 0, 0, 0, 0x0C, 'j', 'P', ' ', ' ') || starts(start, 0xFF, 0x4F, 0xFF, 0x51)) {
            return JPEG_2000;
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
