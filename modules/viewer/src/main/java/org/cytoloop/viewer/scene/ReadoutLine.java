/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Slice;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.document.SliceDifference;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.openide.util.NbBundle.Messages;

/** The line under the picture: place and grey values under the mouse, the cell, the magnification. For the EDT. */
@Messages({
    "READ_name=What is under the mouse",
    "# {0} - cell",
    "# {1} - what speaks against its label",
    "READ_flag={0}   ⚠ {1}",
    "# {0} - rounds that are compared",
    "READ_gained=  ▲ gained ({0})",
    "# {0} - rounds that are compared",
    "READ_lost=  × lost ({0})",
    "READ_zoom=Magnification; 100 % is one image pixel per screen pixel",
    "# {0} - cells",
    "READ_cells={0,choice,0#no cells|1#1 cell|1<{0,number,integer} cells}"
})
public final class ReadoutLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient SliceScene scene;
    private final JLabel text = new JLabel(" ");
    private final JLabel zoom = new JLabel(" ");
    private transient Point mouse;

    /** The line of a scene. */
    public ReadoutLine(SliceScene scene) {
        super(new BorderLayout(12, 0));
        this.scene = scene;
        setBorder(BorderFactory.createEmptyBorder(1, 9, 4, 9));
        text.setName("viewer.readout");
        text.getAccessibleContext().setAccessibleName(Bundle.READ_name());
        text.setMinimumSize(new Dimension(0, 0));
        zoom.setName("viewer.zoom");
        zoom.setToolTipText(Bundle.READ_zoom());
        add(text, BorderLayout.CENTER);
        add(zoom, BorderLayout.EAST);
    }

    /** The mouse is over the picture; null when it left. */
    public void mouseAt(Point at) {
        mouse = at;
        refresh();
    }

    /** Reads anew. */
    public void refresh() {
        Optional<ViewState> view = scene.camera().state();
        zoom.setText(view.map(v -> Readout.zoom(v.scale(), scene.deviceScale())).orElse(" "));
        Optional<Slice> slice = scene.document().slice();
        if (view.isEmpty() || slice.isEmpty()) {
            text.setText(" ");
            return;
        }
        double um = slice.get().pixelSizeUm();
        String all = all(slice.get(), view.get(), um);
        if (um > 0 && isTooLong(all)) {
            all = all(slice.get(), view.get(), Double.NaN);
        }
        text.setText(all.isEmpty() ? cells(scene.document().facts()) : all);
    }

    private static String cells(CellFacts facts) {
        return facts.shown() == null ? Bundle.READ_cells(facts.cells().size()) : CornerNotes.filter(facts);
    }

    private boolean isTooLong(String all) {
        return text.getWidth() > 0 && text.getFontMetrics(text.getFont()).stringWidth(all) > text.getWidth();
    }

    /** Place and cell, with what they are in µm when the size of a px is given. */
    private String all(Slice slice, ViewState view, double um) {
        String cell = cell(um);
        String place = place(slice, view, um);
        return place.isEmpty() || cell.isEmpty() ? place + cell : place + Readout.GAP + cell;
    }

    private String place(Slice slice, ViewState view, double um) {
        if (mouse == null) {
            return "";
        }
        double x = view.imageX(mouse.x);
        double y = view.imageY(mouse.y);
        if (x < 0 || y < 0 || x >= slice.width() || y >= slice.height()) {
            return "";
        }
        List<String> names = slice.channels().stream().map(ChannelInfo::name).toList();
        String values = scene.document()
                .renderer()
                .map(r -> Readout.values(names, r.values((int) x, (int) y)))
                .orElse("");
        return Readout.place(x, y, um) + Readout.GAP + values;
    }

    private String cell(double um) {
        Optional<CellRef> target = scene.document().study().selection().target();
        int index = scene.index(target);
        if (index < 0) {
            return "";
        }
        CellFacts facts = scene.document().facts();
        String known = Readout.cell(
                        index + 1,
                        facts.label(index),
                        facts.pOn(index),
                        facts.threshold(),
                        facts.cells().area(index),
                        um)
                + flip(facts.difference(), index);
        return target.flatMap(scene::flag)
                .map(flag -> Bundle.READ_flag(known, flag))
                .orElse(known);
    }

    private static String flip(SliceDifference difference, int index) {
        return switch (difference == null ? DifferenceBoard.SAME : difference.mark(index)) {
            case DifferenceBoard.GAINED -> Bundle.READ_gained(difference.title());
            case DifferenceBoard.LOST -> Bundle.READ_lost(difference.title());
            default -> "";
        };
    }
}
