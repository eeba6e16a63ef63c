/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Graphics2D;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.widgets.WarningSign;

/**
 * A {@linkplain WarningSign sign} beside each cell whose label something speaks against. Far away, where signs would cover
 * the cells, it is smaller.
 */
final class FlagsWidget extends CanvasWidget {
    private static final double LARGE = 6.5;
    private static final double SMALL = 3.8;
    private static final double CELL_FOR_LARGE = 7;

    private int[] flagged = {};

    FlagsWidget(SliceScene scene) {
        super(scene);
    }

    /** Takes over which cells are flagged now. */
    void refresh() {
        String slice = canvas().document().name();
        flagged = canvas().document().study().flags().on(slice).keySet().stream()
                .mapToInt(cell -> cell.cell() - 1)
                .toArray();
    }

    /** Forgets them; they belong to the study. */
    void forget() {
        flagged = new int[0];
    }

    @Override
    void paint(Graphics2D g, ViewState view, double deviceScale) {
        CellFacts facts = canvas().document().facts();
        if (!canvas().state().shows(Overlay.LABELS)) {
            return;
        }
        Cells cells = facts.cells();
        for (int index : flagged) {
            if (index >= 0 && index < cells.size() && facts.shows(index)) {
                double x = view.screenX(cells.x(index));
                double y = view.screenY(cells.y(index));
                // before the bounds of the outline are asked for: most flagged cells are not in view
                if (x > -200 && y > -200 && x < view.width() + 200 && y < view.height() + 200) {
                    sign(g, view, CellBounds.of(cells, index));
                }
            }
        }
    }

    /** To the upper right of the cell, so that neither its signal nor its mark is covered. */
    private static void sign(Graphics2D g, ViewState view, Region cell) {
        double extent = Math.max(cell.width(), cell.height()) * view.scale() / 2;
        boolean large = extent >= CELL_FOR_LARGE;
        double radius = large ? LARGE : SMALL;
        double off = Math.max(extent * 0.8, 3) + radius * 0.7;
        double x = view.screenX(cell.x() + cell.width() / 2) + off;
        double y = view.screenY(cell.y() + cell.height() / 2) - off;
        WarningSign.paint(g, x, y, radius);
    }
}
