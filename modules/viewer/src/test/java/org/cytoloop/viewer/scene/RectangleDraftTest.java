/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cytoloop.core.model.Region;
import org.junit.jupiter.api.Test;

class RectangleDraftTest {
    @Test
    void region_drawnToTheUpperLeftAndBeyondTheSlice_isClipped() {
        assertEquals(new Region(0, 20, 50, 30), new RectangleDraft(50, 50, -30, 20).region(100, 100));
        assertEquals(new Region(100, 100, 0, 0), new RectangleDraft(120, 120, 150, 130).region(100, 100));
    }

    @Test
    void middle_isAThirdOfWhatIsSeen() {
        assertEquals(
                new Region(40, 30, 30, 20),
                RectangleDraft.middle(new Region(10, 10, 90, 60)).region(1000, 1000));
    }

    @Test
    void moved_staysInsideTheSliceAndKeepsItsSize() {
        RectangleDraft draft = new RectangleDraft(10, 10, 40, 30).moved(-50, 5, 100, 100);
        assertEquals(new Region(0, 15, 30, 20), draft.region(100, 100));
        assertEquals(new Region(70, 80, 30, 20), draft.moved(500, 500, 100, 100).region(100, 100));
    }

    @Test
    void resized_staysInsideTheSliceAndNeverTurnsOver() {
        RectangleDraft draft = new RectangleDraft(10, 10, 40, 30);
        assertEquals(
                new Region(10, 10, 90, 1), draft.resized(500, -500, 100, 100).region(100, 100));
    }
}
