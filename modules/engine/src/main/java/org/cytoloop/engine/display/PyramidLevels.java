/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.List;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;

/** Which level of a pyramid to read for a given magnification. */
public final class PyramidLevels {
    /** Levels are rounded to whole pixels; this much too coarse is not coarser. */
    private static final double SLACK = 1.01;

    private PyramidLevels() {}

    /** Image px per px of a level, in x; at least 1. */
    public static double downsampleX(SeriesInfo info, int level) {
        return info.width() / (double) info.levels().get(level).width();
    }

    /** Image px per px of a level, in y; at least 1. */
    public static double downsampleY(SeriesInfo info, int level) {
        return info.height() / (double) info.levels().get(level).height();
    }

    /**
     * The smallest level that still has at least one px for every px of the screen.
     *
     * @param imagePxPerScreenPx px of the full resolution per px of the screen
     */
    public static int fitting(SeriesInfo info, double imagePxPerScreenPx) {
        int best = 0;
        for (int level = 1; level < info.levels().size(); level++) {
            double coarseness = Math.max(downsampleX(info, level), downsampleY(info, level));
            if (coarseness <= imagePxPerScreenPx * SLACK) {
                best = level;
            }
        }
        return best;
    }

    /** The smallest level with at least that many px on its longer side; the full resolution when none has. */
    public static int atLeast(SeriesInfo info, int longerSide) {
        List<LevelSize> levels = info.levels();
        int level = levels.size() - 1;
        while (level > 0
                && Math.max(levels.get(level).width(), levels.get(level).height()) < longerSide) {
            level--;
        }
        return level;
    }
}
