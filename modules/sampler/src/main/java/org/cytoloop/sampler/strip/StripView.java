/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.crops.marks.LabelFrame;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropWish;
import org.cytoloop.sampler.actions.CommandKeys;
import org.cytoloop.sampler.model.BatchChoice;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.sampler.model.SamplerView;
import org.cytoloop.sampler.model.StripCell;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/**
 * Shows the cells of a batch as pairs of crops. One component for all of them: it paints what is visible and asks for
 * the crops of what is visible and near.
 */
@Messages({
    "StripView_name=Cells of the batch",
    "# {0} - place in the strip",
    "# {1} - number of crops",
    "# {2} - cell number",
    "# {3} - label",
    "StripView_selected=Crop {0} of {1}: cell {2}, {3}",
    "# {0} - what speaks against the label",
    "# {1} - the rest",
    "StripView_flagged={0} {1}",
    "# {0} - the rest",
    "StripView_byRule={0}. The rule labelled this batch",
    "# {0} - cell number",
    "# {1} - label",
    "# {2} - key for ON",
    "# {3} - key for OFF",
    "# {4} - key for UNSURE",
    "# {5} - key that removes",
    "StripView_tip=Cell {0}, {1}. Click flips, double click shows it in the slice; "
            + "{2} ON, {3} OFF, {4} UNSURE, {5} removes"
})
public final class StripView extends JComponent implements Scrollable, Accessible {
    private static final long serialVersionUID = 1L;
    /** A hand that is on its way to a crop cannot stop within this time. */
    private static final int REACTION_MS = 300;

    private transient SamplerModel model;
    private transient SamplerView shown = SamplerView.EMPTY;
    /** What is on screen, and what was before it. */
    private transient PaintedStrip painted = PaintedStrip.NOTHING;

    private transient PaintedStrip paintedBefore = PaintedStrip.NOTHING;
    private long sorted;

    /** An empty strip. */
    public StripView() {
        setName("sampler.strip");
        setFocusable(true);
        setOpaque(true);
        setToolTipText("");
        StripInput.install(this);
    }

    /** Shows the strip of a study's sampler; null for none. */
    public void setModel(SamplerModel next) {
        model = next;
        refresh();
    }

    /** The sampler whose strip is shown. */
    Optional<SamplerModel> model() {
        return Optional.ofNullable(model);
    }

    /** Shows what the model holds now. */
    public void refresh() {
        SamplerView next = model == null ? SamplerView.EMPTY : model.view();
        boolean otherBatch = !next.batch().equals(shown.batch());
        boolean otherSize = next.strip().size() != shown.strip().size();
        shown = next;
        if (otherSize) {
            revalidate();
        }
        if (otherBatch) {
            scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
        pointerChanged(false);
    }

    /**
     * Shows which cells are selected and hovered now.
     *
     * @param scroll whether to bring the selected crop into view
     */
    public void pointerChanged(boolean scroll) {
        int selected = model == null ? -1 : model.selectedIndex();
        if (selected >= 0 && scroll) {
            Rectangle bounds = stripLayout().bounds(selected);
            bounds.grow(StripLayout.GAP, StripLayout.GAP);
            scrollRectToVisible(bounds);
        }
        getAccessibleContext().setAccessibleDescription(selected < 0 ? "" : describe(selected));
        repaint();
    }

    private String describe(int index) {
        StripCell cell = shown.strip().get(index);
        return Bundle.StripView_selected(
                index + 1, shown.strip().size(), Integer.toString(cell.cell().cell()), cell.label());
    }

    /** Where the crops lie at the present width. */
    StripLayout stripLayout() {
        int width = getParent() instanceof JViewport viewport ? viewport.getWidth() : getWidth();
        return StripLayout.of(width, shown.strip().size());
    }

    /**
     * The cell the user saw at the place of an event when it happened, which may be another than the one there now:
     * events wait while the strip is painted anew.
     */
    Optional<CellRef> cellAt(MouseEvent event) {
        PaintedStrip seen = event.getWhen() < painted.since() ? paintedBefore : painted;
        return seen.at(event.getX(), event.getY() + getY() - seen.top());
    }

    /** False while the cells were sorted so shortly before that the hand may still go to one of another place. */
    boolean isSettled(MouseEvent event) {
        return event.getWhen() < painted.since() || event.getWhen() >= sorted + REACTION_MS;
    }

    private void remember(StripLayout layout) {
        if (!painted.shows(shown.strip(), layout, getY())) {
            paintedBefore = painted;
            painted = new PaintedStrip(shown.strip(), layout, getY(), System.currentTimeMillis());
            if (painted.isReorderedFrom(paintedBefore)) {
                sorted = painted.since();
            }
        }
    }

    /** Rows that can be seen at once, at least 1. */
    int visibleRows() {
        return Math.max(1, getVisibleRect().height / (StripLayout.PAIR_HEIGHT + StripLayout.GAP));
    }

    // ------------------------------------------------------------- painting

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(UIManager.getColor("Panel.background"));
        g.fillRect(0, 0, getWidth(), getHeight());
        StripLayout layout = stripLayout();
        remember(layout);
        if (model != null && !shown.strip().isEmpty()) {
            CropLook look = CropLook.cell(
                    model.study().staining().channel(),
                    StripLayout.SIDE,
                    g.getTransform().getScaleX());
            askForCrops(layout, look);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
            Rectangle clip = g.getClipBounds();
            paintPairs(g, layout, look, layout.firstFrom(clip.y), layout.lastTo(clip.y + clip.height));
        }
        g.dispose();
    }

    private void paintPairs(Graphics2D g, StripLayout layout, CropLook look, int from, int to) {
        OpenStudy study = model.study();
        CellRef selected = study.selection().selected().orElse(null);
        CellRef hovered = study.selection().hovered().orElse(null);
        for (int i = from; i < to; i++) {
            StripCell cell = shown.strip().get(i);
            LabelFrame.Emphasis emphasis = cell.cell().equals(selected)
                    ? LabelFrame.Emphasis.SELECTED
                    : cell.cell().equals(hovered) ? LabelFrame.Emphasis.HOVERED : LabelFrame.Emphasis.NONE;
            CropWish wish = cell.wish(look);
            PairPainter.Notes notes = new PairPainter.Notes(
                    study.flags().of(cell.cell()).isPresent(), model.crops().isUnreadable(wish), emphasis);
            PairPainter.paint(g, layout.bounds(i), cell, model.crops().crop(wish), notes);
        }
    }

    /** What is visible first, then what comes below, then what lies above. */
    private void askForCrops(StripLayout layout, CropLook look) {
        Rectangle visible = getVisibleRect();
        int from = layout.firstFrom(visible.y);
        int to = layout.lastTo(visible.y + visible.height);
        List<StripCell> strip = shown.strip();
        List<CropWish> wishes = new ArrayList<>();
        for (int i = from; i < strip.size(); i++) {
            wishes.add(strip.get(i).wish(look));
        }
        for (int i = Math.min(from, to) - 1; i >= 0; i--) {
            wishes.add(strip.get(i).wish(look));
        }
        model.crops().want(wishes);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int index = stripLayout().at(event.getX(), event.getY());
        if (index < 0) {
            return null;
        }
        StripCell cell = shown.strip().get(index);
        String tip = Bundle.StripView_tip(
                Integer.toString(cell.cell().cell()),
                cell.label(),
                CommandKeys.of("LabelOnAction"),
                CommandKeys.of("LabelOffAction"),
                CommandKeys.of("LabelUnsureAction"),
                CommandKeys.of("RemoveSampleAction"));
        // of the batch, not of the cell: of a cell that is asked again it would not be true
        boolean byRule = shown.current().filter(BatchChoice::isByRule).isPresent();
        String said = byRule ? Bundle.StripView_byRule(tip) : tip;
        return model.study()
                .flags()
                .of(cell.cell())
                .map(flag -> Bundle.StripView_flagged(flag, said))
                .orElse(said);
    }

    // ------------------------------------------------------------ scrolling

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(
                StripLayout.PAIR_WIDTH + 2 * StripLayout.GAP, stripLayout().height());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? (StripLayout.PAIR_HEIGHT + StripLayout.GAP) / 2 : 1;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visibleRows() * (StripLayout.PAIR_HEIGHT + StripLayout.GAP);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() > getPreferredSize().height;
    }

    // -------------------------------------------------------- accessibility

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleStrip();
            accessibleContext.setAccessibleName(Bundle.StripView_name());
        }
        return accessibleContext;
    }

    /** A list whose description names the selected crop. */
    private final class AccessibleStrip extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }
    }
}
