/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imagej;

import java.util.HashMap;
import java.util.Map;
import org.cytoloop.readers.series.PixelSize;

/** The ImageDescription that ImageJ writes: a line {@code ImageJ=version} and lines {@code key=value}. */
public final class ImageJDescription {
    private final Map<String, String> values = new HashMap<>();

    private ImageJDescription() {}

    /** Whether the text is ImageJ's. */
    public static boolean matches(String description) {
        return description.startsWith("ImageJ=");
    }

    /** Reads the text. */
    static ImageJDescription parse(String description) {
        ImageJDescription parsed = new ImageJDescription();
        for (String line : description.split("\\R")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                parsed.values.putIfAbsent(
                        line.substring(0, equals).trim(),
                        line.substring(equals + 1).trim());
            }
        }
        return parsed;
    }

    /** A count such as {@code images}; 1 when it is absent or no positive number. */
    int count(String key) {
        double value = PixelSize.number(values.get(key));
        return value >= 1 && value <= Integer.MAX_VALUE ? (int) value : 1;
    }

    /** A text, or empty. */
    String text(String key) {
        return values.getOrDefault(key, "");
    }
}
