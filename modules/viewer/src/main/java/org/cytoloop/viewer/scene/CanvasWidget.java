/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.cytoloop.viewer.view.ViewState;
import org.netbeans.api.visual.widget.Widget;

/** A layer that covers the whole view; the scene itself never zooms, every layer draws through the view state. */
abstract class CanvasWidget extends Widget {
    private final SliceScene scene;

    CanvasWidget(SliceScene scene) {
        super(scene);
        this.scene = scene;
    }

    final SliceScene canvas() {
        return scene;
    }

    @Override
    protected Rectangle calculateClientArea() {
        return scene.area();
    }

    @Override
    protected final void paintWidget() {
        scene.camera().state().ifPresent(view -> {
            Graphics2D g = (Graphics2D) getGraphics().create();
            try {
                Ink.prepare(g);
                paint(g, view, Math.max(1, g.getTransform().getScaleX()));
            } finally {
                g.dispose();
            }
        });
    }

    /** Draws; the graphics may be left in any state. */
    abstract void paint(Graphics2D g, ViewState view, double deviceScale);
}
