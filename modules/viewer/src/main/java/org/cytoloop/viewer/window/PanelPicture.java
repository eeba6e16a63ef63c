/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.util.Optional;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Slice;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.export.PictureOptions;
import org.cytoloop.viewer.export.PictureOptions.Extent;
import org.cytoloop.viewer.export.PictureSize;
import org.cytoloop.viewer.export.ViewPicture;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.scene.CornerNotes;
import org.cytoloop.viewer.view.ViewState;

/** Pictures of what a tab shows. For the EDT. */
public final class PanelPicture {
    private PanelPicture() {}

    /** How large a picture would be. */
    public static PictureSize size(SlicePanel panel, Extent extent) {
        Region whole =
                new Region(0, 0, panel.camera().imageWidth(), panel.camera().imageHeight());
        if (extent == Extent.SLICE) {
            return PictureSize.full(whole);
        }
        Region visible = panel.scene().visible().orElse(new Region(0, 0, 0, 0));
        double scale = panel.camera().state().map(ViewState::scale).orElse(1.0);
        return extent == Extent.VISIBLE
                ? PictureSize.full(visible)
                : PictureSize.screen(visible, scale, panel.scene().deviceScale());
    }

    /** A picture of a slice as it is shown now; empty while its image is not open. */
    public static Optional<ViewPicture> of(SlicePanel panel, PictureOptions options) {
        CellFacts facts = panel.document().facts();
        double pixelSize = panel.document().slice().map(Slice::pixelSizeUm).orElse(Double.NaN);
        ViewerState state = ViewerState.of(panel.document().study());
        return panel.document().renderer().flatMap(renderer -> panel.document()
                .display()
                .map(display -> new ViewPicture(
                        size(panel, options.extent()),
                        renderer,
                        display,
                        facts.layer().forPicture(),
                        options.overlay() ? facts.look(state) : null,
                        options.overlay() ? panel.document().uncertaintyMap().orElse(null) : null,
                        options.overlay() ? CornerNotes.of(panel.document(), state) : null,
                        options.scaleBar(),
                        pixelSize)));
    }
}
