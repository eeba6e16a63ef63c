/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.crops.marks.WrappedText;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.crops.shelf.CropWish;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/**
 * Own labelled cells as crops, ordered by a feature, those nearest the threshold in the middle; the threshold and its
 * grey band are drawn between them. A click selects a cell, a double click or Enter shows it in its slice, arrow keys
 * and the wheel move along, a double click on the scale goes back to the threshold. For the EDT.
 */
@Messages({
    "LadderView_name=Labelled cells by value",
    "LadderView_empty=Labelled cells are shown here, ordered by the feature.",
    "# {0} - place on the ladder",
    "# {1} - number of rungs",
    "# {2} - label",
    "# {3} - value",
    "LadderView_selected=Cell {0} of {1}: {2}, {3}",
    "# {0} - cell number",
    "# {1} - what the slice is called",
    "# {2} - label",
    "# {3} - name of the feature",
    "# {4} - value",
    "LadderView_tip=Cell {0} of {1}, {2}: {3} {4}. Double click shows it in the slice.",
    "# {0} - what speaks against the label",
    "# {1} - the rest",
    "LadderView_flagged={0} {1}",
    "LadderView_unreadable=The image of its slice cannot be read.",
    "LadderView_axisTip=Every labelled cell at its value: ON above the line, OFF below. "
            + "A click goes there, a double click back to the threshold."
})
public final class LadderView extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;
    private static final int LEAST_WIDTH = 120;
    private static final int WIDTH = 320;

    private final LadderForm form;
    private final transient LadderModel model = new LadderModel();
    private transient OpenStudy study;
    private transient CropShelf shelf;
    private transient OptionalDouble pointer = OptionalDouble.empty();
    private String emptyText = Bundle.LadderView_empty();

    /**
     * An empty ladder.
     *
     * @param form how much room it takes
     */
    public LadderView(LadderForm form) {
        this.form = form;
        setName(form == LadderForm.COMPACT ? "ladder.compact" : "ladder.full");
        setFocusable(true);
        setOpaque(true);
        setToolTipText("");
        LadderInput.install(this);
        updateUI();
    }

    @Override
    public void updateUI() {
        Font font = UIManager.getFont("Label.font");
        if (font != null) {
            setFont(font.deriveFont(font.getSize2D() * (form == LadderForm.COMPACT ? 0.85f : 0.9f)));
        }
    }

    /** Shows cells of a study from now on; null for none, which lets go of the study and its images. */
    public void setStudy(OpenStudy open) {
        if (open == study) {
            return;
        }
        if (shelf != null) {
            shelf.dispose();
        }
        study = open;
        shelf = open == null ? null : new CropShelf(open, this::repaint, problem -> repaint());
        model.set(LadderScale.of("", ""), List.of());
        pointer = OptionalDouble.empty();
        repaint();
    }

    /** Shows these cells, in any order, on that scale; the place on the ladder is kept when the feature is the same. */
    public void setCells(LadderScale scale, List<LadderCell> cells) {
        model.set(scale, cells);
        if (cells.isEmpty() && shelf != null) {
            shelf.clear();
        }
        describe();
        repaint();
    }

    /** Moves the threshold, NaN for none, and the grey band (half width, 0 for none); cheap enough for every drag. */
    public void setThreshold(double threshold, double band) {
        model.setThreshold(threshold, band);
        repaint();
    }

    /** Points at a value, such as that of the cell under the mouse; empty to point nowhere. */
    public void setPointer(OptionalDouble value) {
        if (!value.equals(pointer)) {
            pointer = value;
            repaint();
        }
    }

    /** What to say while there are no cells. */
    public void setEmptyText(String text) {
        emptyText = text;
        repaint();
    }

    /** To be told by the window of every change on its desk: selection, hovered cell, display, names. */
    public void deskChanged(DeskChange change) {
        switch (change) {
            case SELECTION -> {
                describe();
                repaint();
            }
            case HOVER, DISPLAY, NAMES, STAINING -> repaint();
            default -> {
                // of no concern to a ladder
            }
        }
    }

    Optional<OpenStudy> study() {
        return Optional.ofNullable(study);
    }

    LadderModel model() {
        return model;
    }

    // ------------------------------------------------------------- commands

    /** Selects the rung so many places further on; the one in the middle when none is selected. */
    void step(int by) {
        int from = selectedIndex();
        select(from < 0 ? (model.first() + model.end()) / 2 : from + by);
    }

    /** Selects a rung, or the nearest there is, and brings it into sight. */
    void select(int index) {
        if (study != null && model.size() > 0) {
            int near = Math.max(0, Math.min(model.size() - 1, index));
            model.reveal(near);
            study.selection().hover(null);
            study.selection().select(model.rungs().get(near).cell());
            describe();
            repaint();
        }
    }

    private int selectedIndex() {
        return study == null
                ? -1
                : study.selection().selected().map(model::indexOf).orElse(-1);
    }

    void scroll(int by) {
        model.scroll(by);
        repaint();
    }

    void toThreshold() {
        model.toThreshold();
        repaint();
    }

    /** Goes to the value at a column of the scale. */
    void goTo(int x) {
        model.centre(model.position(axis().value(x)));
        repaint();
    }

    // ------------------------------------------------------------- geometry

    private LadderLayout ladderLayout() {
        FontMetrics metrics = getFontMetrics(getFont());
        LadderLayout layout = LadderLayout.of(form, getWidth(), getHeight(), model.size(), metrics.getHeight());
        model.setPlaces(layout.places());
        return layout;
    }

    private LadderAxis axis() {
        return LadderAxis.of(ladderLayout().axis(), model.rungs(), model.scale());
    }

    boolean isOnAxis(Point point) {
        Rectangle axis = ladderLayout().axis();
        return model.size() > 0 && point.y >= axis.y && point.y < axis.y + axis.height;
    }

    private Optional<LadderCell> rungAt(Point point) {
        int place = ladderLayout().at(point.x, point.y);
        int index = model.first() + place;
        return place < 0 || index >= model.end()
                ? Optional.empty()
                : Optional.of(model.rungs().get(index));
    }

    Optional<CellRef> cellAt(Point point) {
        return rungAt(point).map(LadderCell::cell);
    }

    @Override
    public Dimension getPreferredSize() {
        int height =
                LadderLayout.preferredHeight(form, getFontMetrics(getFont()).getHeight());
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(WIDTH, height);
    }

    @Override
    public Dimension getMinimumSize() {
        return isMinimumSizeSet()
                ? super.getMinimumSize()
                : new Dimension(
                        LEAST_WIDTH,
                        LadderLayout.preferredHeight(
                                LadderForm.COMPACT, getFontMetrics(getFont()).getHeight()));
    }

    // ------------------------------------------------------------- painting

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(UIManager.getColor("Panel.background"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(getFont());
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        if (study == null || model.size() == 0) {
            WrappedText.paint(g, new Rectangle(0, 0, getWidth(), getHeight()), emptyText);
        } else {
            LadderLayout layout = ladderLayout();
            CropLook look = CropLook.cell(
                    study.staining().channel(), layout.side(), g.getTransform().getScaleX());
            askForCrops(look);
            new LadderPainter(model, layout).paint(g, shelf, look, study.selection(), pointer);
        }
        if (isFocusOwner()) {
            g.setColor(UIManager.getColor("Component.focusColor"));
            g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
        g.dispose();
    }

    /** What is seen first, then what lies beside it on both sides. */
    private void askForCrops(CropLook look) {
        List<CropWish> wishes = new ArrayList<>();
        for (int i = model.first(); i < model.end(); i++) {
            wishes.add(wish(i, look));
        }
        for (int i = 0; i < model.places(); i++) {
            if (model.end() + i < model.size()) {
                wishes.add(wish(model.end() + i, look));
            }
            if (model.first() - 1 - i >= 0) {
                wishes.add(wish(model.first() - 1 - i, look));
            }
        }
        shelf.want(wishes);
    }

    private CropWish wish(int index, CropLook look) {
        LadderCell rung = model.rungs().get(index);
        return new CropWish(rung.cell(), rung.x(), rung.y(), look);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        if (study == null) {
            return null;
        }
        if (isOnAxis(event.getPoint())) {
            return Bundle.LadderView_axisTip();
        }
        return rungAt(event.getPoint()).map(this::tip).orElse(null);
    }

    private String tip(LadderCell rung) {
        LadderText text = LadderText.of(model.rungs(), model.scale());
        String tip = Bundle.LadderView_tip(
                Integer.toString(rung.cell().cell()),
                study.names().slice(rung.cell().slice()),
                rung.label(),
                model.scale().title(),
                text.value(rung.value()));
        boolean unreadable = shelf.isUnreadable(new CropWish(
                rung.cell(), rung.x(), rung.y(), CropLook.cell(study.staining().channel(), 1, 1)));
        String said = unreadable ? tip + " " + Bundle.LadderView_unreadable() : tip;
        return rung.flag() == null ? said : Bundle.LadderView_flagged(rung.flag(), said);
    }

    // -------------------------------------------------------- accessibility

    private void describe() {
        int index = selectedIndex();
        String said = "";
        if (index >= 0) {
            LadderCell rung = model.rungs().get(index);
            LadderText text = LadderText.of(model.rungs(), model.scale());
            said = Bundle.LadderView_selected(index + 1, model.size(), rung.label(), text.value(rung.value()));
        }
        getAccessibleContext().setAccessibleDescription(said);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleLadder();
            accessibleContext.setAccessibleName(Bundle.LadderView_name());
        }
        return accessibleContext;
    }

    /** A list whose description names the selected rung. */
    private final class AccessibleLadder extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }
    }
}
