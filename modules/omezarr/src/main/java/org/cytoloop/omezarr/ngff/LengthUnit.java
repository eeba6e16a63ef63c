/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.ngff;

import java.util.Locale;

/** Units of length as OME-Zarr writes them: UDUNITS-2 names; symbols, which some programs write, are understood too. */
final class LengthUnit {
    /** Nothing under a microscope has pixels of a metre. */
    private static final double LARGEST = 1e6;

    private LengthUnit() {}

    /** A length in µm; NaN when the unit is none, or the length is no edge of a pixel. */
    static double toUm(double value, String unit) {
        double factor =
                switch (unit.trim().toLowerCase(Locale.ROOT)) {
                    case "micrometer", "micrometre", "micron", "µm", "\u03BCm", "um" -> 1;
                    case "nanometer", "nanometre", "nm" -> 1e-3;
                    case "angstrom", "å" -> 1e-4;
                    case "picometer", "picometre", "pm" -> 1e-6;
                    case "millimeter", "millimetre", "mm" -> 1e3;
                    case "centimeter", "centimetre", "cm" -> 1e4;
                    case "decimeter", "decimetre", "dm" -> 1e5;
                    case "meter", "metre", "m" -> 1e6;
                    case "inch" -> 25_400;
                    default -> Double.NaN;
                };
        double um = value * factor;
        return um > 0 && um < LARGEST ? um : Double.NaN;
    }
}
