/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Units that numbers in conditions may have. Those that are exact multiples of others are turned into these: lengths into
 * µm, areas into µm², % into a share of 1. Pixels are not turned into µm, since slices differ in their pixel size.
 */
public enum Unit {
    /** Per cent. */
    PERCENT("%", "", 1, 100),
    /** A share or ratio. */
    RATIO("ratio", "", 1, 1),
    /** Standard deviations. */
    SD("sd", "sd", 1, 1),
    /** Grey values. */
    GREY("grey", "grey", 1, 1),
    /** Grey values per cell diameter. */
    GREY_PER_DIAMETER("grey/diameter", "grey/diameter", 1, 1),
    /** Cell diameters. */
    DIAMETER("diameter", "diameter", 1, 1),
    /** Radians. */
    RAD("rad", "rad", 1, 1),
    /** Pixels. */
    PX("px", "px", 1, 1),
    /** Square pixels. */
    PX2("px²", "px²", 1, 1),
    /** Nanometres. */
    NM("nm", "µm", 1, 1000),
    /** Micrometres. */
    UM("µm", "µm", 1, 1),
    /** Millimetres. */
    MM("mm", "µm", 1000, 1),
    /** Square nanometres. */
    NM2("nm²", "µm²", 1, 1_000_000),
    /** Square micrometres. */
    UM2("µm²", "µm²", 1, 1),
    /** Square millimetres. */
    MM2("mm²", "µm²", 1_000_000, 1);

    private static final Map<String, String> OTHER_SPELLINGS =
            Map.of("diameters", "diameter", "gray", "grey", "gray/diameter", "grey/diameter");

    private final String symbol;
    private final String base;
    private final double numerator;
    private final double denominator;

    Unit(String symbol, String base, double numerator, double denominator) {
        this.symbol = symbol;
        this.base = base;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** As it is written. */
    public String symbol() {
        return symbol;
    }

    /** The unit it is turned into, as features name it; empty for a plain number. */
    String base() {
        return base;
    }

    /** A number of this unit in the base unit. */
    public double toBase(double value) {
        // divided, not multiplied by a fraction, so that 12 % is the double nearest to 0.12
        return value * numerator / denominator;
    }

    /** A number of the base unit in this unit. */
    double fromBase(double value) {
        return value * denominator / numerator;
    }

    /** The unit with a symbol; u is taken for µ, 2 for ². */
    static Optional<Unit> of(String text) {
        String plain = text.replace('\u03BC', 'µ');
        plain = OTHER_SPELLINGS.getOrDefault(plain, plain);
        if (plain.startsWith("um")) {
            plain = "µm" + plain.substring(2);
        }
        if (plain.endsWith("2")) {
            plain = plain.substring(0, plain.length() - 1) + "²";
        }
        for (Unit unit : values()) {
            if (unit.symbol.equals(plain)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The units by name, for messages. */
    static List<String> symbols() {
        return java.util.Arrays.stream(values()).map(Unit::symbol).toList();
    }
}
