/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Component;
import java.util.Optional;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.stage.Stage;

/** A slice in a viewer, as other windows see it. */
public final class SceneStage implements Stage {
    private final SliceScene scene;

    /** The stage of a scene. */
    public SceneStage(SliceScene scene) {
        this.scene = scene;
    }

    @Override
    public String slice() {
        return scene.document().name();
    }

    @Override
    public Optional<Region> visible() {
        return scene.visible();
    }

    @Override
    public double scale() {
        return scene.camera().state().map(ViewState::scale).orElse(1.0);
    }

    @Override
    public void centreOn(double x, double y) {
        scene.camera().centre(x, y);
    }

    @Override
    public void show(Region region) {
        scene.camera().show(region);
    }

    @Override
    public void fit() {
        scene.camera().fit();
    }

    @Override
    public void refresh() {
        scene.redraw();
    }

    @Override
    public Component component() {
        return scene.canvas();
    }
}
