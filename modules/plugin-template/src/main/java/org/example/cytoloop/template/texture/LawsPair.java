/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

import java.util.List;

/**
 * Two of Laws' vectors, whose two products (one upright, one lying) are one texture measure.
 *
 * @param first index into {@link LawsEnergy#VECTORS}
 * @param second index into the same, not smaller
 * @param feature name of the feature within its channel
 * @param description one sentence for the user
 */
record LawsPair(int first, int second, String feature, String description) {
    private static final String SHARE = " relative to the spread of grey values: 0.8 in plain noise (Laws ";

    /** All pairs but that of two averages, which measures brightness and not texture. */
    static final List<LawsPair> ALL = List.of(
            pair(0, 1, "laws_le", "Long edges", "L5E5"),
            pair(0, 2, "laws_ls", "Lines and bars", "L5S5"),
            pair(0, 3, "laws_lr", "Fine stripes", "L5R5"),
            pair(1, 1, "laws_ee", "Corners", "E5E5"),
            pair(1, 2, "laws_es", "Ends of lines", "E5S5"),
            pair(1, 3, "laws_er", "Ends of fine stripes", "E5R5"),
            pair(2, 2, "laws_ss", "Spots", "S5S5"),
            pair(2, 3, "laws_sr", "Rows of fine spots", "S5R5"),
            pair(3, 3, "laws_rr", "Grain", "R5R5"));

    private static LawsPair pair(int first, int second, String feature, String what, String mask) {
        return new LawsPair(first, second, feature, what + SHARE + mask + ").");
    }
}
