/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.pyramid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cytoloop.readers.series.PixelSize;

/** The ImageDescription of Aperio scanners: a version line, a line on the image, and {@code |key = value} pairs. */
final class AperioDescription {
    private static final Pattern MPP = Pattern.compile("\\|\\s*MPP\\s*=\\s*([0-9.eE+-]+)");

    private AperioDescription() {}

    static boolean matches(String description) {
        return description.startsWith("Aperio");
    }

    /** Micrometres per pixel, NaN when it is not given. */
    static double pixelSizeUm(String description) {
        Matcher matcher = MPP.matcher(description);
        double size = matcher.find() ? PixelSize.number(matcher.group(1)) : Double.NaN;
        return size > 0 ? size : Double.NaN;
    }

    /** "Label" or "Macro" for the pictures of the glass beside the scan, else empty. */
    static String name(String description) {
        String[] lines = description.split("\\R", 3);
        String second = lines.length > 1 ? lines[1].trim() : "";
        return second.startsWith("label") ? "Label" : second.startsWith("macro") ? "Macro" : "";
    }
}
