/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Graphics2D;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.view.ViewState;

/** All cells with their labels and calls, drawn as one. */
final class CellsWidget extends CanvasWidget {
    CellsWidget(SliceScene scene) {
        super(scene);
    }

    @Override
    void paint(Graphics2D g, ViewState view, double deviceScale) {
        ViewerState state = canvas().state();
        CellFacts facts = canvas().document().facts();
        boolean any = state.shows(Overlay.CELLS)
                || state.shows(Overlay.LABELS)
                || state.shows(Overlay.CALLS)
                || state.shows(Overlay.CERTAINTY)
                || facts.difference() != null;
        if (any && facts.cells().size() > 0) {
            facts.layer().paint(g, view, facts.look(state), deviceScale);
        }
    }
}
