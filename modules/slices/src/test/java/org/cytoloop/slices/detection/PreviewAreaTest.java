/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Slice;
import org.cytoloop.slices.fixtures.DiscImages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewAreaTest {
    @TempDir
    Path folder;

    private Slice slice;

    @BeforeEach
    void makeSlice() throws IOException {
        slice = DiscImages.slice(folder, "A1", 10_000, 8_000);
    }

    @Test
    void smallView_isPreviewedAsItIs() {
        PreviewArea area = PreviewArea.of(slice, Optional.of(new Region(100.4, 200.6, 800, 600)));
        assertEquals(new PreviewArea(100, 200, 801, 601, PreviewArea.Kind.VISIBLE), area);
    }

    @Test
    void largeView_isPreviewedInItsMiddle() {
        PreviewArea area = PreviewArea.of(slice, Optional.of(new Region(0, 0, 10_000, 8_000)));
        assertEquals(PreviewArea.Kind.MIDDLE_OF_VISIBLE, area.kind());
        assertEquals(PreviewArea.MOST_PIXELS, area.width() * (double) area.height(), 10_000);
        assertEquals(5_000, area.x() + area.width() / 2.0, 1);
        assertEquals(4_000, area.y() + area.height() / 2.0, 1);
        assertEquals(10.0 / 8, area.width() / (double) area.height(), 0.01, "keeps the shape of the view");
    }

    @Test
    void withoutViewer_theMiddleOfTheSliceIsPreviewed() {
        PreviewArea area = PreviewArea.of(slice, Optional.empty());
        assertEquals(PreviewArea.Kind.MIDDLE_OF_SLICE, area.kind());
        assertEquals(1e6, area.width() * (double) area.height(), 10_000);
    }

    @Test
    void viewBeyondTheSlice_isClipped() {
        PreviewArea area = PreviewArea.of(slice, Optional.of(new Region(9_900, 7_950, 500, 500)));
        assertEquals(new PreviewArea(9_900, 7_950, 100, 50, PreviewArea.Kind.VISIBLE), area);
        assertTrue(PreviewArea.of(slice, Optional.of(new Region(10_000, 8_000, 5, 5)))
                        .width()
                >= 1);
    }
}
