/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesInfoTest {
    private static SeriesInfo info(int width, int height, List<ChannelInfo> channels, List<LevelSize> levels) {
        return new SeriesInfo("s", width, height, PixelType.UINT16, channels, 1, 1, 0.5, levels);
    }

    @Test
    void listsAreCopied() {
        List<ChannelInfo> channels = new ArrayList<>(List.of(new ChannelInfo("DAPI", 0x0000FF)));
        SeriesInfo info = info(10, 20, channels, List.of(new LevelSize(10, 20)));
        channels.clear();
        assertEquals(1, info.channels().size());
        assertThrows(UnsupportedOperationException.class, () -> info.levels().clear());
    }

    @Test
    void impossibleSizes_areRefused() {
        List<ChannelInfo> channels = List.of(new ChannelInfo("DAPI", 0));
        List<LevelSize> levels = List.of(new LevelSize(1, 1));
        assertThrows(IllegalArgumentException.class, () -> info(0, 1, channels, levels));
        assertThrows(IllegalArgumentException.class, () -> info(1, -1, channels, levels));
        assertThrows(IllegalArgumentException.class, () -> info(1, 1, List.of(), levels));
        assertThrows(IllegalArgumentException.class, () -> info(1, 1, channels, List.of()));
    }
}
