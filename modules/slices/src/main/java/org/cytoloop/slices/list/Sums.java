/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.slices.rows.Numbers;
import org.cytoloop.slices.rows.Totals;
import org.openide.util.NbBundle.Messages;

/** Sums over slices as text. Where there is no room for all, whole ones go; no number is ever cut. */
@Messages({
    "UNIT_animal=animal",
    "UNIT_animals=animals",
    "UNIT_slice=slice",
    "UNIT_slices=slices",
    "UNIT_cell=cell",
    "UNIT_cells=cells",
    "# {0} - ON",
    "# {1} - OFF",
    "SUMS_samples={0}\u00a0ON, {1}\u00a0OFF"
})
final class Sums {
    private static final String DOT = " \u00b7 ";

    private Sums() {}

    /** The sums of an animal. */
    static List<String> ofAnimal(Totals totals) {
        List<String> parts = new ArrayList<>();
        parts.add(Numbers.of(totals.slices(), Bundle.UNIT_slice(), Bundle.UNIT_slices()));
        if (totals.cells() > 0) {
            parts.add(cells(totals));
        }
        if (totals.on() + totals.off() > 0) {
            parts.add(samples(totals));
        }
        return parts;
    }

    /**
     * The sums of a study.
     *
     * @param masked true while animals are hidden
     */
    static List<String> ofStudy(Totals totals, boolean masked) {
        List<String> all = List.of(
                Numbers.of(totals.animals(), Bundle.UNIT_animal(), Bundle.UNIT_animals()),
                Numbers.of(totals.slices(), Bundle.UNIT_slice(), Bundle.UNIT_slices()),
                cells(totals),
                samples(totals));
        return masked ? all.subList(1, all.size()) : all;
    }

    private static String cells(Totals totals) {
        return Numbers.of(totals.cells(), Bundle.UNIT_cell(), Bundle.UNIT_cells());
    }

    private static String samples(Totals totals) {
        return Bundle.SUMS_samples(Numbers.whole(totals.on()), Numbers.whole(totals.off()));
    }

    /** All of them. */
    static String whole(List<String> sums) {
        return String.join(DOT, sums);
    }

    /**
     * As many of them as fit; the first go first.
     *
     * @param room px
     */
    static String fit(List<String> sums, FontMetrics metrics, int room) {
        for (int from = 0; from < sums.size(); from++) {
            String text = whole(sums.subList(from, sums.size()));
            if (metrics.stringWidth(text) <= room) {
                return text;
            }
        }
        return "";
    }
}
