/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.cytoloop.viewer.view.ViewState;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private final Overview overview = Overview.in(800, 640, 2000, 1000);

    @Test
    void liesInTheUpperRightCornerInTheShapeOfTheSlice() {
        assertEquals(new Rectangle(628, 12, 160, 80), overview.bounds());
    }

    @Test
    void isOfUseOnlyWhilePartOfTheSliceIsOutOfView() {
        assertFalse(overview.isUseful(ViewState.fit(2000, 1000, 800, 640)));
        assertTrue(overview.isUseful(new ViewState(500, 500, 1, 800, 640)));
        assertFalse(overview.isUseful(new ViewState(500, 500, 1, 200, 200)));
    }

    @Test
    void visible_isClippedToThePicture() {
        Rectangle2D seen = overview.visible(new ViewState(0, 500, 1, 800, 640));
        assertEquals(628, seen.getX(), 1e-9);
        assertEquals(32, seen.getWidth(), 1e-9);
        assertEquals(640 * 0.08, seen.getHeight(), 1e-9);
    }

    @Test
    void clicksMeanPlacesInsideTheSlice() {
        assertEquals(1000, overview.imageX(708), 1e-9);
        assertEquals(500, overview.imageY(52), 1e-9);
        assertEquals(0, overview.imageX(-100), 1e-9);
        assertEquals(1000, overview.imageY(900), 1e-9);
    }
}
