/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.desk.Selection;
import org.cytoloop.workbench.stage.RegionMark;
import org.cytoloop.workbench.stage.RegionMarks;
import org.cytoloop.workbench.widgets.LabelColors;
import org.openide.util.Lookup;

/** Rectangles that other windows mark, the selected cell and the one under the mouse. */
final class MarksWidget extends CanvasWidget {
    private static final Color SUGGESTION = new Color(0xF0E442);
    private static final float[] DASH = {7, 5};

    private List<Placed> placed = List.of();

    MarksWidget(SliceScene scene) {
        super(scene);
    }

    @Override
    void paint(Graphics2D g, ViewState view, double deviceScale) {
        if (!canvas().state().isHidden()) {
            paintMarks(g, view);
        }
        Selection selection = canvas().document().study().selection();
        paintCell(g, view, selection.hovered(), 1.3f, deviceScale);
        paintCell(g, view, selection.selected(), 2.2f, deviceScale);
    }

    private void paintMarks(Graphics2D g, ViewState view) {
        List<Placed> next = new ArrayList<>();
        for (RegionMarks source : Lookup.getDefault().lookupAll(RegionMarks.class)) {
            for (RegionMark mark : source.marks(canvas().document().name())) {
                MarkShape shape = MarkShape.of(g, view, mark);
                next.add(new Placed(source, shape));
                boolean suggestion = mark.kind() == RegionMark.Kind.SUGGESTION;
                Color color = suggestion ? SUGGESTION : Ink.LIGHT;
                Ink.line(g, shape.frame(), color, 1.4f, suggestion ? DASH : null);
                if (!mark.text().isEmpty()) {
                    Ink.words(g, mark.text(), shape.words(), color);
                }
            }
        }
        placed = next;
    }

    private void paintCell(Graphics2D g, ViewState view, Optional<CellRef> cell, float width, double deviceScale) {
        CellFacts facts = canvas().document().facts();
        int index = canvas().index(cell);
        if (index >= 0) {
            CellRing.paint(g, view, facts.cells(), facts.layer(), index, LabelColors.SELECTION, width, deviceScale);
        }
    }

    /** The mark at a place of the view, the topmost first; as it was painted last. */
    Optional<Placed> at(double x, double y) {
        for (int i = placed.size() - 1; i >= 0; i--) {
            if (placed.get(i).shape().isHit(x, y)) {
                return Optional.of(placed.get(i));
            }
        }
        return Optional.empty();
    }

    /** The suggested region around a place of the view, the topmost first; as it was painted last. */
    Optional<Placed> suggestionAround(double x, double y) {
        for (int i = placed.size() - 1; i >= 0; i--) {
            MarkShape shape = placed.get(i).shape();
            if (shape.mark().kind() == RegionMark.Kind.SUGGESTION
                    && shape.frame().contains(x, y)) {
                return Optional.of(placed.get(i));
            }
        }
        return Optional.empty();
    }

    /** Forgets the marks; they belong to others. */
    void forget() {
        placed = List.of();
    }

    /**
     * A mark and who gave it.
     *
     * @param source told when it is clicked
     * @param shape where it is
     */
    record Placed(RegionMarks source, MarkShape shape) {}
}
