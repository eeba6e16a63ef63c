/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.view.ViewState;

/** The pixels. */
final class ImageWidget extends CanvasWidget {
    ImageWidget(SliceScene scene) {
        super(scene);
    }

    @Override
    void paint(Graphics2D g, ViewState view, double deviceScale) {
        g.setColor(Color.BLACK);
        g.fillRect(0, 0, view.width(), view.height());
        SliceDocument document = canvas().document();
        document.display().ifPresent(display -> document.renderer()
                .ifPresent(renderer -> renderer.paint(g, view, display, deviceScale)));
    }
}
