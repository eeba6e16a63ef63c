/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.junit.jupiter.api.Test;

class PyramidLevelsTest {
    private static final SeriesInfo INFO = new SeriesInfo(
            "",
            1001,
            501,
            PixelType.UINT8,
            List.of(new ChannelInfo("a", -1)),
            1,
            1,
            Double.NaN,
            List.of(new LevelSize(1001, 501), new LevelSize(500, 250), new LevelSize(250, 125)));

    @Test
    void fitting_isTheSmallestLevelThatIsFineEnough() {
        assertEquals(0, PyramidLevels.fitting(INFO, 0.1));
        assertEquals(0, PyramidLevels.fitting(INFO, 1.9));
        assertEquals(1, PyramidLevels.fitting(INFO, 2));
        assertEquals(1, PyramidLevels.fitting(INFO, 3.9));
        assertEquals(2, PyramidLevels.fitting(INFO, 4));
        assertEquals(2, PyramidLevels.fitting(INFO, 400));
    }

    @Test
    void atLeast_isTheSmallestLevelThatIsLongEnough() {
        assertEquals(2, PyramidLevels.atLeast(INFO, 250));
        assertEquals(1, PyramidLevels.atLeast(INFO, 251));
        assertEquals(0, PyramidLevels.atLeast(INFO, 5000));
    }
}
