/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import java.util.Locale;
import org.cytoloop.core.task.ProblemException;

/** Reads pixel sizes as people write them. */
public final class PixelSizes {
    /** Finer than any microscope. */
    private static final double LEAST_UM = 1e-4;
    /** Coarser than any camera. */
    private static final double MOST_UM = 1000;

    private PixelSizes() {}

    /**
     * Reads µm per px, such as "0.65", "0,65" or "0.65 µm".
     *
     * @return NaN when the text is blank
     * @throws ProblemException when it is no possible pixel size
     */
    public static double parse(String text) throws ProblemException {
        String number = text.trim()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\s*(µm|μm|um|microns?)(\\s*(/|per)\\s*(px|pixels?))?$", "")
                .replace(',', '.');
        if (number.isEmpty()) {
            return Double.NaN;
        }
        double size;
        try {
            size = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw new ProblemException(
                    "The pixel size \"" + text.trim() + "\" is not a number; write µm per pixel, such as 0.65.", e);
        }
        if (!(size >= LEAST_UM && size <= MOST_UM)) {
            throw new ProblemException("The pixel size " + text.trim()
                    + " cannot be right; write µm per pixel, between 0.0001 and 1000, such as 0.65.");
        }
        return size;
    }
}
