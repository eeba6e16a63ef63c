/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Component;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageCall;

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
    public Optional<StageCall> call(CellRef cell) {
        CellFacts facts = scene.document().facts();
        int index = scene.index(Optional.of(cell));
        boolean drawn = scene.state().isOn(Overlay.CALLS) || facts.difference() != null;
        if (index < 0 || !drawn || !facts.shows(index) || Float.isNaN(facts.pOn(index))) {
            return Optional.empty();
        }
        float pOn = facts.pOn(index);
        return Optional.of(new StageCall(pOn >= facts.threshold() ? Label.ON : Label.OFF, pOn, facts.round()));
    }

    @Override
    public Component component() {
        return scene.canvas();
    }
}
