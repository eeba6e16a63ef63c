/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a quantity measures: powers of base units, such as µm² or grey/diameter. Immutable.
 *
 * @param powers exponent by base unit, without zeros
 */
record Dimension(Map<String, Integer> powers) {
    static final Dimension NONE = new Dimension(Map.of());

    /** Keeps a copy. */
    Dimension {
        powers = Map.copyOf(powers);
    }

    /** Of a unit as features name it; one that is not known stands for itself. */
    static Dimension of(String unit) {
        if (unit.isEmpty() || unit.equals("1") || unit.equals("ratio")) {
            return NONE;
        }
        Dimension result = NONE;
        String[] parts = unit.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            Dimension part = power(parts[i]);
            result = i == 0 ? part : result.times(part, -1);
        }
        return result;
    }

    private static Dimension power(String part) {
        int last = part.length() - 1;
        if (last < 0 || part.equals("1")) {
            return NONE;
        }
        int exponent =
                switch (part.charAt(last)) {
                    case '²' -> 2;
                    case '³' -> 3;
                    default -> 1;
                };
        String base = exponent == 1 ? part : part.substring(0, last);
        return new Dimension(Map.of(base(base), exponent));
    }

    private static String base(String name) {
        return name.equals("diameters") ? "diameter" : name.replace('\u03BC', 'µ');
    }

    /** The product with a power of another. */
    Dimension times(Dimension other, int exponent) {
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, power * exponent, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new Dimension(sum);
    }

    /** In words: "in µm²", "in grey/diameter", "a plain number". */
    @Override
    public String toString() {
        if (powers.isEmpty()) {
            return "a plain number";
        }
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        new TreeMap<>(powers).forEach((base, power) -> {
            StringBuilder side = power > 0 ? above : below;
            side.append(side.length() == 0 ? "" : "·").append(base).append(exponent(Math.abs(power)));
        });
        return "in " + (above.length() == 0 ? "1" : above) + (below.length() == 0 ? "" : "/" + below);
    }

    private static String exponent(int power) {
        return switch (power) {
            case 1 -> "";
            case 2 -> "²";
            case 3 -> "³";
            default -> "^" + power;
        };
    }
}
