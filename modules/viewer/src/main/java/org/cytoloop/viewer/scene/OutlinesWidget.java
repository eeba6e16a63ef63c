/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Graphics2D;
import org.cytoloop.core.model.Cells;
import org.cytoloop.viewer.cells.CellLayer;
import org.cytoloop.viewer.cells.CellLook;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.stage.StageOutlines;
import org.openide.util.Lookup;

/** Temporary outlines that other windows give, such as the preview of a detection. */
final class OutlinesWidget extends CanvasWidget {
    /** More, or cells too small to tell their outlines apart, are drawn as the cells of the slice are, all at once. */
    private static final int DRAWN_SINGLY = 3000;

    private Cells known = Cells.none();
    private CellLayer layer = new CellLayer(known);
    private CellLook look = plain(known);

    OutlinesWidget(SliceScene scene) {
        super(scene);
    }

    @Override
    void paint(Graphics2D g, ViewState view, double deviceScale) {
        for (StageOutlines source : Lookup.getDefault().lookupAll(StageOutlines.class)) {
            Cells outlines = source.outlines(canvas().document().name());
            if (outlines.size() > 0) {
                draw(g, view, outlines, deviceScale);
            }
        }
    }

    private static CellLook plain(Cells cells) {
        return new CellLook(new byte[cells.size()], null, 0.5, true, false, false, false);
    }

    private void draw(Graphics2D g, ViewState view, Cells outlines, double deviceScale) {
        if (outlines != known) {
            known = outlines;
            layer = new CellLayer(outlines);
            look = plain(outlines);
        }
        if (outlines.size() > DRAWN_SINGLY || !layer.isNear(view)) {
            layer.paint(g, view, look, deviceScale);
            return;
        }
        for (int i = 0; i < outlines.size(); i++) {
            CellRing.paint(g, view, outlines, layer, i, Ink.LIGHT, 1.5f, deviceScale);
        }
    }
}
