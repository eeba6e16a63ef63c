/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.series;

import java.util.Locale;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.readers.tiff.TiffDirectory;

/** Edge length of a pixel in µm from what files say; NaN when they say nothing one can trust. */
public final class PixelSize {
    /**
     * Resolution fields are trusted below this size, µm. Defaults of 72 to 1200 dots per inch, which say nothing about a
     * microscope, are all above it.
     */
    private static final double LARGEST_TRUSTED = 20;

    private static final int INCH = 2;
    private static final int CENTIMETRE = 3;

    private PixelSize() {}

    /** From the resolution fields of a page in pixels per inch or centimetre, when that looks like a microscope. */
    public static double ofResolution(TiffDirectory page) throws ProblemException {
        int unit = (int) page.integer(Tag.RESOLUTION_UNIT, INCH);
        double perUnit = page.real(Tag.X_RESOLUTION);
        double unitUm = unit == CENTIMETRE ? 10_000 : unit == INCH ? 25_400 : Double.NaN;
        return trusted(unitUm / perUnit);
    }

    private static double trusted(double size) {
        return size > 0 && size < LARGEST_TRUSTED ? size : Double.NaN;
    }

    /**
     * From pixels per unit as ImageJ stores them. Inches and centimetres come from print resolutions of other programs,
     * so they are held to the same test as the resolution fields.
     */
    public static double ofPixelsPer(double perUnit, String unit) {
        double size = toUm(1 / perUnit, unit);
        return switch (unit.trim()) {
            case "inch", "in", "cm", "centimeter" -> trusted(size);
            default -> size;
        };
    }

    /**
     * A length in µm.
     *
     * @param value number
     * @param unit its unit as files write it; NaN comes back for one that is unknown or no length
     */
    public static double toUm(double value, String unit) {
        double factor =
                switch (unit.trim().replace("\\u00B5", "µ")) {
                    case "µm", "\u03BCm", "um", "micron", "microns", "micrometer", "micrometre" -> 1;
                    case "nm", "nanometer" -> 1e-3;
                    case "pm" -> 1e-6;
                    case "Å", "A" -> 1e-4;
                    case "mm", "millimeter" -> 1e3;
                    case "cm", "centimeter" -> 1e4;
                    case "m", "meter" -> 1e6;
                    case "in", "inch" -> 25_400;
                    default -> Double.NaN;
                };
        double um = value * factor;
        return um > 0 && um < 1e6 ? um : Double.NaN;
    }

    /** A number, NaN when the text is none. */
    public static double number(String text) {
        if (text == null) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text.trim().toLowerCase(Locale.ROOT));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
