/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.stage.RegionMark;
import org.junit.jupiter.api.Test;

class MarkShapeTest {
    private final ViewState view = new ViewState(200, 200, 1, 400, 400);

    private MarkShape shape(double x, double y, String text) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        return MarkShape.of(g, view, new RegionMark(new Region(x, y, 100, 80), text, "", RegionMark.Kind.SUGGESTION));
    }

    @Test
    void isHit_onEdgeOrWordsButNotInside() {
        MarkShape mark = shape(100, 100, "40 cells");
        assertTrue(mark.isHit(100, 140));
        assertTrue(mark.isHit(203, 150));
        assertFalse(mark.isHit(150, 140));
        assertFalse(mark.isHit(220, 140));
        assertTrue(mark.isHit(mark.words().getCenterX(), mark.words().getCenterY()));
    }

    @Test
    void words_standAboveTheRectangleOrInsideAtTheTopOfTheView() {
        assertTrue(shape(100, 100, "40 cells").words().getMaxY() < 100);
        assertTrue(shape(100, 3, "40 cells").words().getMinY() >= 3);
        assertTrue(shape(390, 100, "40 cells").words().getMaxX() <= 400);
        assertEquals(0, shape(100, 100, "").words().width);
    }
}
