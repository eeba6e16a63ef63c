/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.cytoloop.core.model.Slice;
import org.cytoloop.viewer.view.ViewState;

/** What stands in the corners: the scale bar, the overview, and what is to be said of what is drawn. */
final class FurnitureWidget extends CanvasWidget {
    private static final Color FRAME = new Color(255, 255, 255, 110);

    FurnitureWidget(SliceScene scene) {
        super(scene);
    }

    @Override
    void paint(Graphics2D g, ViewState view, double deviceScale) {
        double pixelSize = canvas().document().slice().map(Slice::pixelSizeUm).orElse(Double.NaN);
        ScaleBarPainter.paint(g, view.scale(), pixelSize, view.width(), view.height(), 1);
        CornerNotes.of(canvas().document(), canvas().state()).paint(g, 1);
        canvas().overview().ifPresent(overview -> paint(g, view, overview, deviceScale));
    }

    private void paint(Graphics2D g, ViewState view, Overview overview, double deviceScale) {
        Rectangle bounds = overview.bounds();
        g.setColor(Color.BLACK);
        g.fill(bounds);
        BufferedImage picture = canvas().overviewPicture(bounds, deviceScale);
        if (picture != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(picture, bounds.x, bounds.y, bounds.width, bounds.height, null);
        }
        g.setColor(FRAME);
        g.drawRect(bounds.x - 1, bounds.y - 1, bounds.width + 1, bounds.height + 1);
        Rectangle2D seen = overview.visible(view);
        double width = Math.max(4, seen.getWidth());
        double height = Math.max(4, seen.getHeight());
        Ink.line(g, new Rectangle2D.Double(seen.getX(), seen.getY(), width, height), Ink.LIGHT, 1.2f, null);
    }
}
