/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import java.awt.Color;
import java.awt.Graphics2D;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.view.ViewState;

/**
 * All cells of a slice as one drawing: dots rasterised by hand when far, outlines when near; a spatial index answers
 * what is where. Immutable and thread-safe, but painting belongs to the EDT.
 */
public final class CellLayer {
    private final Cells cells;

    /** A layer for these cells. */
    public CellLayer(Cells cells) {
        this.cells = cells;
    }

    /** Number of cells. */
    public int size() {
        return cells.size();
    }

    public void paint(Graphics2D g, ViewState view, CellLook look, double deviceScale) {}

    public int at(double x, double y, double tolerancePx) {
        return -1;
    }

    public int[] inside(Region region) {
        return new int[0];
    }

    public void paintOutline(Graphics2D g, ViewState view, int index, Color color, float widthPx, double deviceScale) {}
}
