/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.viewer.camera.Camera;
import org.cytoloop.viewer.review.HeatLayer;
import org.cytoloop.viewer.view.ViewState;

/** Where calls are uncertain, below the cells. */
final class HeatWidget extends CanvasWidget {
    private final HeatLayer layer = new HeatLayer();

    HeatWidget(SliceScene scene) {
        super(scene);
    }

    @Override
    void paint(Graphics2D g, ViewState view, double deviceScale) {
        Camera camera = canvas().camera();
        double left = view.screenX(0);
        double top = view.screenY(0);
        double width = camera.imageWidth() * view.scale();
        double height = camera.imageHeight() * view.scale();
        // smoothing reaches beyond the slice
        g.clip(new Rectangle2D.Double(left, top, width, height));
        canvas().document()
                .uncertaintyMap()
                .ifPresentOrElse(map -> layer.paint(g, view, map, deviceScale), layer::clear);
    }
}
