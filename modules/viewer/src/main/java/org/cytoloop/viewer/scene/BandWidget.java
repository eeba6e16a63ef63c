/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Slice;
import org.cytoloop.viewer.view.ViewState;
import org.openide.util.NbBundle.Messages;

/** The rectangle that is being drawn, with the number of cells in it and its size. */
@Messages({
    "# {0} - cells",
    "# {1} - size",
    "Band_size={0,choice,0#no cells|1#1 cell|1<{0,number,integer} cells} · {1}",
    "# {0} - width",
    "# {1} - height",
    "Band_um={0} × {1} µm",
    "# {0} - width",
    "# {1} - height",
    "Band_px={0} × {1} px"
})
final class BandWidget extends CanvasWidget {
    private static final Color VEIL = new Color(255, 255, 255, 28);

    BandWidget(SliceScene scene) {
        super(scene);
    }

    @Override
    void paint(Graphics2D g, ViewState view, double deviceScale) {
        canvas().draft().ifPresent(draft -> paint(g, view, draft));
    }

    private void paint(Graphics2D g, ViewState view, RectangleDraft draft) {
        Region region =
                draft.region(canvas().camera().imageWidth(), canvas().camera().imageHeight());
        Rectangle2D frame = MarkShape.frame(view, region);
        g.setColor(VEIL);
        g.fill(frame);
        Ink.line(g, frame, Ink.LIGHT, 1.4f, null);
        int cells = canvas().document().facts().layer().inside(region).length;
        double pixelSize = canvas().document().slice().map(Slice::pixelSizeUm).orElse(Double.NaN);
        String text = text(cells, region, pixelSize);
        Rectangle room = Ink.room(g, text, 0, 0);
        room.x = (int) Math.max(2, Math.min(frame.getMaxX() - room.width, view.width() - room.width - 2.0));
        room.y = (int) Math.max(2, Math.min(frame.getMaxY() + 4, view.height() - room.height - 2.0));
        Ink.words(g, text, room, Ink.LIGHT);
    }

    /** What is said of a rectangle. */
    static String text(int cells, Region region, double pixelSizeUm) {
        String size = pixelSizeUm > 0
                ? Bundle.Band_um(number(region.width() * pixelSizeUm), number(region.height() * pixelSizeUm))
                : Bundle.Band_px(number(region.width()), number(region.height()));
        return Bundle.Band_size(cells, size);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
