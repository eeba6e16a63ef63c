/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.model.Region;
import org.junit.jupiter.api.Test;

class ViewStateTest {
    private static final ViewState VIEW = new ViewState(500, 300, 2, 800, 600);

    @Test
    void screenAndImage_areEachOthersInverse() {
        assertEquals(400, VIEW.screenX(500));
        assertEquals(300, VIEW.screenY(300));
        assertEquals(402, VIEW.screenX(501));
        for (double at : new double[] {-20, 0, 13.5, 799}) {
            assertEquals(at, VIEW.screenX(VIEW.imageX(at)), 1e-9);
            assertEquals(at, VIEW.screenY(VIEW.imageY(at)), 1e-9);
        }
    }

    @Test
    void zoomed_keepsThePointUnderTheMouse_andStopsAtTheLargestScale() {
        ViewState zoomed = VIEW.zoomed(1.5, 123, 456);
        assertEquals(3, zoomed.scale());
        assertEquals(VIEW.imageX(123), zoomed.imageX(123), 1e-9);
        assertEquals(VIEW.imageY(456), zoomed.imageY(456), 1e-9);
        assertEquals(ViewState.MAX_SCALE, VIEW.zoomed(1e6, 0, 0).scale());
    }

    @Test
    void panned_movesThePicture() {
        ViewState panned = VIEW.panned(10, -6);
        assertEquals(VIEW.screenX(77) + 10, panned.screenX(77), 1e-9);
        assertEquals(VIEW.screenY(77) - 6, panned.screenY(77), 1e-9);
    }

    @Test
    void fit_showsTheWholeImageInTheMiddle() {
        ViewState fit = ViewState.fit(2000, 1000, 800, 600);
        Region seen = fit.visible(2000, 1000).orElseThrow();
        assertEquals(new Region(0, 0, 2000, 1000), seen);
        assertTrue(fit.screenX(0) > 0 && fit.screenX(0) < 20);
        assertEquals(400, fit.screenX(1000));
        assertEquals(1, ViewState.fit(10, 10, 0, 0).scale());
    }

    @Test
    void visible_isClippedToTheImage() {
        assertEquals(new Region(300, 150, 400, 300), VIEW.visible(1000, 1000).orElseThrow());
        assertEquals(new Region(300, 150, 50, 300), VIEW.visible(350, 1000).orElseThrow());
        assertTrue(VIEW.visible(300, 1000).isEmpty());
    }

    @Test
    void showing_putsARegionIntoTheMiddle_asLargeAsItFits() {
        ViewState shown = VIEW.showing(new Region(100, 100, 40, 20));
        assertEquals(120, shown.centreX());
        assertEquals(110, shown.centreY());
        assertTrue(shown.screenX(100) > 0 && shown.screenX(140) < 800 && shown.scale() > 19);
        assertEquals(ViewState.MAX_SCALE, VIEW.showing(new Region(5, 5, 0, 0)).scale());
    }

    @Test
    void clamped_keepsTheMiddleInsideAndTheSliceInSight() {
        ViewState lost = new ViewState(-500, 5000, 1e-6, 800, 600).clamped(2000, 1000);
        assertEquals(0, lost.centreX());
        assertEquals(1000, lost.centreY());
        assertEquals(ViewState.fit(2000, 1000, 800, 600).scale() / 4, lost.scale(), 1e-12);
    }

    @Test
    void impossibleViews_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ViewState(0, 0, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ViewState(Double.NaN, 0, 1, 1, 1));
    }
}
