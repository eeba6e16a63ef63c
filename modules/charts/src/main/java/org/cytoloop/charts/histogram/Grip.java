/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.util.List;
import java.util.Optional;
import org.cytoloop.charts.values.AxisScale;

/**
 * What of a threshold the mouse can take hold of.
 *
 * @param index which threshold
 * @param part which part of it
 */
record Grip(int index, Part part) {
    /** How far away the mouse may be, in pixels. */
    static final double REACH = 8;

    /** A part of a threshold. */
    enum Part {
        /** The line. */
        LINE,
        /** The lower end of the grey band. */
        LOWER,
        /** The upper end of the grey band. */
        UPPER
    }

    /**
     * The grip at a place: the nearest within reach; of several at one place the active threshold's, and of these the
     * line.
     */
    static Optional<Grip> at(double x, List<ThresholdMark> marks, int active, AxisScale scale) {
        Grip nearest = null;
        double least = REACH;
        for (int step = 0; step < marks.size(); step++) {
            int index = (active + step) % marks.size();
            for (Part part : Part.values()) {
                ThresholdMark mark = marks.get(index);
                if (part != Part.LINE && (mark.band() == 0 || !scale.span().contains(edge(mark, part)))) {
                    continue;
                }
                double distance = Math.abs(scale.pinned(edge(mark, part)) - x);
                if (nearest == null ? distance <= least : distance < least) {
                    nearest = new Grip(index, part);
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The value a part lies at. */
    static double edge(ThresholdMark mark, Part part) {
        return switch (part) {
            case LINE -> mark.value();
            case LOWER -> mark.value() - mark.band();
            case UPPER -> mark.value() + mark.band();
        };
    }
}
